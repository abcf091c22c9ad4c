import { existsSync } from 'node:fs'
import { copyFile, mkdir } from 'node:fs/promises'
import { join } from 'node:path'
import { BankError, parseBank } from '../../bank/parse.ts'
import type { Bank } from '../../bank/types.ts'
import { SourceError, UsageError } from '../errors.ts'
import { exitCodes, type ExitCode } from '../exit-codes.ts'
import { print, printJson, type Io } from '../io/io.ts'
import { languageOf } from '../links/read-feed.ts'
import { shellWord } from '../io/shell-word.ts'
import { packageRoot, packageVersion } from '../package-root.ts'
import { writeError, writeText } from '../source/write-text.ts'
import { exampleTracks, readTracks } from './read-tracks.ts'
import { starterBank } from './starter-bank.ts'

export interface InitOptions {
  tracks?: string
  title?: string
  language?: string
  yaml?: boolean
  force?: boolean
  json?: boolean
}

const guide = 'https://github.com/career-path-quiz/career-path-quiz/blob/main/docs/authoring.md'

/** Writes a small valid bank. */
export async function initCommand(io: Io, folder: string, options: InitOptions): Promise<ExitCode> {
  const language = languageOf(options.language ?? 'en')
  if (!language) {
    throw new UsageError(
      `"${options.language}" isn't a language tag. Expected one such as "en" or "pt-BR".`
    )
  }
  const file = join(folder, options.yaml ? 'bank.yaml' : 'bank.json')
  if (existsSync(file) && !options.force) {
    throw new SourceError(
      file,
      'The file is there already. Expected a new one; --force overwrites it.'
    )
  }
  const answers = await starterAnswers(io, options)
  if (!answers) return exitCodes.interrupted

  const schemaFile = join(packageRoot(), 'dist', 'bank.schema.json')
  const hasSchema = existsSync(schemaFile)
  const schema = hasSchema
    ? './bank.schema.json'
    : `https://unpkg.com/career-path-quiz@${packageVersion()}/dist/bank.schema.json`
  const bank = checked(starterBank({ ...answers, language, schema }))

  try {
    await mkdir(folder, { recursive: true })
    if (hasSchema) await copyFile(schemaFile, join(folder, 'bank.schema.json'))
  } catch (error) {
    throw writeError(folder, error)
  }
  writeText(
    file,
    options.yaml ? await yamlText(bank, schema) : `${JSON.stringify(bank, null, 2)}\n`
  )

  const files = [file, ...(hasSchema ? [join(folder, 'bank.schema.json')] : [])]
  if (options.json) printJson(io, { files })
  else {
    print(
      io,
      [
        `Wrote ${files.join(' and ')}.`,
        'Next: write what begins with TODO, and see it in the browser with',
        `  npx career-path-quiz preview ${shellWord(file)}`,
        'Check it with',
        `  npx career-path-quiz lint ${shellWord(file)}`,
        ...(options.yaml
          ? [
              'The widget reads JSON. Make it with',
              `  npx yaml --json --single < ${shellWord(file)} > ${shellWord(join(folder, 'bank.json'))}`
            ]
          : []),
        'Then put it on your site, and these lines on your page:',
        '  <career-path-quiz src="/quiz/bank.json">Take the quiz at YOUR-SITE.</career-path-quiz>',
        `  <script src="https://cdn.jsdelivr.net/npm/career-path-quiz@${packageVersion()}/dist/autoload.js" type="module"></script>`,
        `The guide: ${guide}`
      ].join('\n')
    )
  }
  return exitCodes.ok
}

/** The bank itself, unless a title or name that was given can't be used. */
function checked(bank: Bank): Bank {
  try {
    parseBank(bank)
  } catch (error) {
    if (!(error instanceof BankError)) throw error
    const { path, message } = error.issues[0]!
    throw new UsageError(`What was given can't be used at ${path}: ${message}`)
  }
  return bank
}

async function starterAnswers(io: Io, { tracks, title }: InitOptions) {
  if (tracks !== undefined)
    return { title: title ?? 'Which way to go?', tracks: readTracks(tracks) }
  if (io.stdin.isTTY !== true) {
    throw new UsageError(`There is no terminal to ask in. Expected --tracks ${exampleTracks}.`)
  }
  const { askStarter } = await import('./ask-starter.ts')
  return askStarter(io, { title })
}

/** YAML with the line that editors read the schema from. */
async function yamlText(bank: object, schema: string): Promise<string> {
  const { stringify } = await import('yaml')
  const { $schema: _, ...rest } = bank as { $schema?: string }
  return `# yaml-language-server: $schema=${schema}\n${stringify(rest, { lineWidth: 100 })}`
}
