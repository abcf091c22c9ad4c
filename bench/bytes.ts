import { brotliCompressSync, constants } from 'node:zlib'
import { build, type Plugin } from 'vite'
import manifest from '../package.json' with { type: 'json' }

/** Brotli at quality 11, as most servers send static files. */
export const brotli = (body: string | Buffer): Buffer =>
  brotliCompressSync(body, { params: { [constants.BROTLI_PARAM_QUALITY]: 11 } })

/** What one download weighs, in bytes under brotli. The three parts sum to the total. */
export interface Download {
  name: string
  total: number
  /** Our code and styles alone. */
  own: number
  /** What Preact and XState add. */
  libraries: number
  /** What the bank and the interface texts add. */
  content: number
}

/** The downloads and the files that each consists of. */
const downloads = [
  { name: 'Loader', mode: 'autoload', files: /^autoload\.js$/ },
  { name: 'Until the first question', mode: 'autoload', files: /^autoload(-embed-.+)?\.js$/ },
  { name: 'Result, while the reader answers', mode: 'autoload', files: /^autoload-result-part-/ },
  { name: 'Settings, if the page has any', mode: 'autoload', files: /^autoload-read-settings-/ },
  { name: 'One file', mode: 'one-file', files: /^career-path-quiz\.js$/ }
]

/** The budget of a download, as package.json has it; empty if it has none. */
export const budgetOf = (name: string): string =>
  ({
    'Loader': manifest.budget.autoload,
    'Until the first question': manifest.budget['first question'],
    'One file': manifest.budget['one file']
  })[name] ?? ''

/** Weighs three builds: everything, without the content, and without the libraries as well. */
export async function measureBytes(): Promise<Download[]> {
  const builds = new Map<string, [whole: Files, noContent: Files, own: Files]>()
  for (const mode of ['autoload', 'one-file']) {
    builds.set(mode, [
      await builtFiles(mode, [], []),
      await builtFiles(mode, [], [withoutContent]),
      await builtFiles(mode, libraries, [withoutContent])
    ])
  }
  return downloads.map(({ name, mode, files }) => {
    const [total, noContent, own] = builds.get(mode)!.map((built) => {
      const matching = Object.entries(built).filter(([file]) => files.test(file))
      if (matching.length === 0) throw new Error(`No file of "${mode}" matches ${files}.`)
      return matching.reduce((sum, [, code]) => sum + brotli(code).length, 0)
    }) as [number, number, number]
    return { name, total, own, libraries: noContent - own, content: total - noContent }
  })
}

/** Code by file name. */
type Files = Record<string, string>

/** The bank, and a table of texts per language. */
const contentModules = /shipped-bank\/\w+$|\/widget\/messages\/[a-z]{2}(\/\w+)?\.ts$/

const libraries = [/^preact(\/|$)/, /^xstate(\/|$)/]

async function builtFiles(mode: string, external: RegExp[], plugins: Plugin[]): Promise<Files> {
  // A file with external libraries can't run, so ignore Vite's warnings.
  const built = await build({
    mode,
    logLevel: 'silent',
    plugins,
    build: { write: false, rolldownOptions: { external } }
  })
  const outputs = [built].flat().flatMap((one) => ('output' in one ? one.output : []))
  return Object.fromEntries(
    outputs.flatMap((file) => (file.type === 'chunk' ? [[file.fileName, file.code]] : []))
  )
}

/** Replaces all exports of the bank and of the interface texts with empty objects. */
const withoutContent: Plugin = {
  name: 'without-content',
  enforce: 'pre',
  transform: {
    filter: { id: contentModules },
    handler: (code) =>
      Array.from(
        code.matchAll(/^\s*export const (\w+)/gm),
        ([, name]) => `export const ${name} = {}`
      ).join('\n')
  }
}
