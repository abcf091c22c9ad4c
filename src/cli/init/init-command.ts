import { existsSync } from 'node:fs'
import { copyFile, mkdir, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { SourceError, UsageError } from '../errors.ts'
import { exitCodes, type ExitCode } from '../exit-codes.ts'
import { print, printJson, type Io } from '../io/io.ts'
import { languageOf } from '../links/read-feed.ts'
import { packageRoot, packageVersion } from '../package-root.ts'
import { readTracks } from './read-tracks.ts'
import { starterBank } from './starter-bank.ts'

export interface InitOptions {
  tracks?: string
  title?: string
  language?: string
  yaml?: boolean
  force?: boolean
  json?: boolean
}

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

  await mkdir(folder, { recursive: true })
  const schemaFile = join(packageRoot(), 'dist', 'bank.schema.json')
  const hasSchema = existsSync(schemaFile)
  if (hasSchema) await copyFile(schemaFile, join(folder, 'bank.schema.json'))
  const schema = hasSchema
    ? './bank.schema.json'
    : `https://unpkg.com/career-path-quiz@${packageVersion()}/dist/bank.schema.json`
  const bank = starterBank({ ...answers, language, schema })
  await writeFile(
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
        'Next: replace the placeholders, then',
        `  npx career-path-quiz lint ${file}`,
        `  npx career-path-quiz preview ${file}`,
        'and on your page',
        '  <script type="module" src="https://unpkg.com/career-path-quiz/dist/autoload.js"></script>',
        '  <career-path-quiz src="bank.json"></career-path-quiz>'
      ].join('\n')
    )
  }
  return exitCodes.ok
}

async function starterAnswers(io: Io, { tracks, title }: InitOptions) {
  if (tracks !== undefined)
    return { title: title ?? 'Which way to go?', tracks: readTracks(tracks) }
  if (io.stdin.isTTY !== true) {
    throw new UsageError(
      'There is no terminal to ask in. Expected --tracks "Manager=leading people, Engineer=building, Specialist=going deep".'
    )
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
