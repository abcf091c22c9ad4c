import { readdir } from 'node:fs/promises'
import { basename, dirname, join, relative, sep } from 'node:path'
import type { PartialSession } from '../../adaptive/session.ts'
import { isAnswer, responsesIn } from '../../bank/responses.ts'
import type { Bank } from '../../bank/types.ts'
import { SourceError } from '../errors.ts'
import type { Io } from '../io/io.ts'
import { progressOn } from '../io/progress.ts'
import { readSession } from '../quiz/session-file.ts'

/** One file of answers. */
export interface AnswerFile {
  file: string
  /** Who sent it: the name without its number at the end. */
  person: string
  /** Which of their files it is; 1 if they sent one. */
  round: number
  /** The subfolder it is in, if any. */
  group?: string | undefined
  session: PartialSession
}

export interface AnswerFiles {
  files: AnswerFile[]
  /** Files that were left out, and why. */
  faults: { file: string; message: string }[]
}

const mostFiles = 20_000

/** Reads all result files of a folder; one that can't be used is named and left out. */
export async function readAnswers(io: Io, bank: Bank, folder: string): Promise<AnswerFiles> {
  const names = await readdir(folder, { recursive: true, withFileTypes: true })
  const paths = names
    .filter((entry) => entry.isFile() && entry.name.endsWith('.json'))
    .map((entry) =>
      join(entry.parentPath ?? (entry as { path?: string }).path ?? folder, entry.name)
    )
    .sort()
  if (paths.length > mostFiles) {
    throw new SourceError(folder, `It has ${paths.length} files. Expected at most ${mostFiles}.`)
  }
  const files: AnswerFile[] = []
  const faults: AnswerFiles['faults'] = []
  const progress = progressOn(io, 'Reading answers')
  for (const [index, file] of paths.entries()) {
    progress.update(index / paths.length)
    try {
      const session = await readSession(io, bank, file)
      // Its result would put the bank's first track first.
      if (!responsesIn(bank, 'pull', session.responses).some(isAnswer)) {
        throw new SourceError(file, 'It answers no scored question. Expected one at least.')
      }
      const [, name = '', round = '1'] =
        /^(.*?)(?:[-_.](\d{1,3}))?$/.exec(basename(file, '.json')) ?? []
      const group = relative(folder, dirname(file)).split(sep)[0]
      files.push({
        file,
        person: join(group ?? '', name),
        round: Number(round),
        group: group || undefined,
        session
      })
    } catch (error) {
      faults.push({ file, message: error instanceof Error ? error.message : String(error) })
    }
  }
  progress.end()
  return { files, faults }
}
