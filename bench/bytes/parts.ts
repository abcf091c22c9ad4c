import { readFileSync } from 'node:fs'
import { SourceMap } from 'node:module'
import { brotliCompressSync, constants } from 'node:zlib'
import { build, type Plugin } from 'vite'
import { packBank } from '../../build/packed-bank/pack.ts'
import { readerBank } from '../../build/packed-bank/plugin.ts'
import { joined, textsFirst } from '../../build/texts-first.ts'

/** What most servers send: bytes under brotli at its highest quality, 11. */
export function brotliBytes(text: string): number {
  return brotliCompressSync(text, { params: { [constants.BROTLI_PARAM_QUALITY]: 11 } }).length
}

/** The parts of the widget's file and, for each, the modules that it comes from. */
const parts = [
  { kind: 'libraries', name: 'XState', from: /\/node_modules\/xstate\// },
  { kind: 'libraries', name: 'Preact', from: /\/node_modules\/preact\// },
  { kind: 'content', name: 'The bank', from: /\/questions\// },
  { kind: 'content', name: 'Words of the interface', from: /\/widget\/words\/|\/result\/notice\./ },
  { kind: 'own', name: 'Styles', from: /\.css$/ },
  { kind: 'own', name: 'Unpacking the bank', from: /\/packed-bank\/\w+\.ts$/ },
  { kind: 'own', name: 'The model and the choice of items', from: /\/src\/(model|adaptive)\// },
  { kind: 'own', name: 'What a result says', from: /\/src\/(result\/|report\.)/ },
  { kind: 'own', name: 'The rest of the engine', from: /\/src\// },
  { kind: 'own', name: 'The result screen', from: /\/widget\/result\// },
  { kind: 'own', name: 'The rest of the widget', from: /\/widget\// }
] as const

export type Kind = (typeof parts)[number]['kind']

/** One part of a file. */
export interface Part {
  kind: Kind
  name: string
  /** By how much the file would be smaller without it. */
  brotli: number
  /** Characters of the file. */
  characters: number
}

/** Where the bytes of a file go. */
export interface Bytes {
  total: number
  /**
   * Own code and styles are compressed alone; libraries are what they add to them, and content is
   * what it adds to both. They sum to the total.
   */
  kinds: Record<Kind, number>
  /**
   * From the largest to the smallest. They sum to less than the total: what one part says, another
   * can say again for little.
   */
  parts: () => Part[]
}

/** Where the bytes of the widget's file go, from a build of its own. */
export async function widgetBytes(): Promise<Bytes> {
  const { code, partOf } = await builtWithOrigins()
  const without = (left: (index: number) => boolean) => {
    let text = ''
    for (let at = 0; at < code.length; at++) if (!left(partOf[at]!)) text += code[at]!
    return text
  }
  const total = brotliBytes(code)
  const own = brotliBytes(without((part) => parts[part]!.kind !== 'own'))
  const ownAndLibraries = brotliBytes(without((part) => parts[part]!.kind === 'content'))
  return {
    total,
    kinds: { own, libraries: ownAndLibraries - own, content: total - ownAndLibraries },
    parts: () =>
      parts
        .map(({ kind, name }, index) => {
          const rest = without((part) => part === index)
          const brotli = total - brotliBytes(rest)
          return { kind, name, brotli, characters: code.length - rest.length }
        })
        .sort((a, b) => b.brotli - a.brotli)
  }
}

/** The file and, for each of its characters, the index of the part it comes from. */
async function builtWithOrigins() {
  // Vitest calls it "test", and then the build would be one for developers.
  process.env['NODE_ENV'] = 'production'
  const keepMap: Plugin = {
    name: 'keep-map',
    // One adds what has no origin, and writes; the other moves what has one.
    configResolved({ plugins }) {
      for (const plugin of plugins as Plugin[]) {
        if (!/^(guest-file|texts-first)$/.test(plugin.name)) continue
        delete plugin.generateBundle
        delete plugin.writeBundle
      }
    }
  }
  const built = await build({
    mode: 'widget',
    logLevel: 'silent',
    plugins: [keepMap],
    build: { write: false, sourcemap: 'hidden' }
  })
  if (!('output' in built)) throw new Error('Expected one build.')
  const { code: unordered, map } = built.output[0]
  if (!map) throw new Error('Expected a source map.')
  const origins = new SourceMap({ ...map, file: '', sourceRoot: '' })
  const partAt = new Uint8Array(unordered.length)
  let [line, column, last] = [0, 0, parts.length - 1]
  for (let at = 0; at < unordered.length; at++) {
    const entry = origins.findEntry(line, column)
    if ('originalSource' in entry && entry.originalSource) last = partIndex(entry.originalSource)
    partAt[at] = last
    if (unordered[at] === '\n') [line, column] = [line + 1, 0]
    else column++
  }
  const pieces = textsFirst(unordered)
  const code = joined(unordered, pieces)
  const partOf = Uint8Array.from(
    pieces.flatMap((piece) =>
      typeof piece === 'string' ? Array.from(piece, () => last) : Array.from(partAt.slice(...piece))
    )
  )
  // Long strings come last, when the other origins are settled: their beginnings are known.
  const { questions, results } = packBank(readerBank(readFileSync('questions/bank.json', 'utf8')))
  const strings = {
    'theme.css': ':host',
    'questions/bank.json': questions,
    'questions/index.ts': results
  }
  for (const [source, text] of Object.entries(strings)) {
    const [beginning = ''] = text.split('\n')
    const start = code.indexOf(beginning)
    if (start < 0) throw new Error(`Expected a string in the file that begins with "${beginning}".`)
    partOf.fill(partIndex(source), start, code.indexOf(code[start - 1]!, start))
  }
  return { code, partOf }
}

const known = new Map<string, number>()
function partIndex(source: string): number {
  let index = known.get(source)
  if (index === undefined) {
    const path = `/${source}`.replaceAll('\\', '/')
    index = parts.findIndex(({ from }) => from.test(path))
    if (index < 0) throw new Error(`"${source}" is in no part of bench/bytes/parts.ts.`)
    known.set(source, index)
  }
  return index
}
