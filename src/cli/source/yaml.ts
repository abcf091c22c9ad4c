import { isMap, isNode, isPair, isScalar, isSeq, parseDocument, type Node, type Pair } from 'yaml'
import type { PathPart } from '../../bank/path.ts'
import { tooDeep } from './depth.ts'
import { rangeFinder } from './position.ts'
import type { Source, SyntaxFault } from './source.ts'

/** How often anchors may be repeated: enough for any author, too few for a "billion laughs". */
const maxAliasCount = 100

/**
 * Reads YAML 1.2 into a document that knows its offsets. Tags never create anything.
 *
 * @throws SourceError for a value that is nested too deeply.
 */
export function parseYaml(name: string, text: string): Source {
  const rangeAt = rangeFinder(text)
  const document = parseDocument(text, { prettyErrors: false, stringKeys: true, schema: 'core' })
  // The parser ran out of stack, which it reports like a fault of the text.
  if (document.errors.some(({ code }) => code === 'RESOURCE_EXHAUSTION')) throw tooDeep(name)
  const errors = document.errors.map(({ code, message, pos: [start, end] }) => ({
    message: yamlMessage(code, message),
    range: rangeAt(start, end)
  }))
  // What follows on the same line follows from the first.
  const faults = errors.filter(({ range }, at) => range.line !== errors[at - 1]?.range.line)
  if (document.contents === null && faults.length === 0) {
    faults.push({ message: 'The file is empty. Expected YAML.', range: rangeAt(0) })
  }
  const aliasFault = (message: string): SyntaxFault => {
    const [, alias] = /^Unresolved alias.*: (.+)$/.exec(message) ?? []
    return alias === undefined
      ? {
          message: `${sentence(message)} Expected at most ${maxAliasCount} aliases.`,
          range: rangeAt(0)
        }
      : {
          message: `A text that begins with * needs quotes; there is no anchor "&${alias}" before this alias.`,
          range: rangeAt(text.indexOf(`*${alias}`))
        }
  }
  let value: unknown
  if (faults.length === 0) {
    try {
      value = document.toJS({ maxAliasCount })
    } catch (error) {
      if (error instanceof RangeError) throw error
      faults.push(aliasFault((error as Error).message))
    }
  }
  return {
    name,
    text,
    format: 'yaml',
    value,
    faults,
    locate: (path) => {
      const node = closest(document.contents, path)
      const [start, end] = node?.range ?? [0, 0]
      return rangeAt(start, end)
    },
    edit: async (edits) => (await import('./yaml-edit.ts')).editYaml(text, edits)
  }
}

/** The message of a fault, in the words of those who write YAML. */
export const yamlMessage = (code: string, message: string): string =>
  known[code] ?? sentence(message)

const known: Partial<Record<string, string>> = {
  BLOCK_AS_IMPLICIT_KEY:
    'A text with a colon needs quotes; if there is none, the next line is indented too far.',
  DUPLICATE_KEY: 'This key is given twice. Expected it once.',
  MULTIPLE_DOCS: 'The line "---" begins a second document. Expected one.',
  TAB_AS_INDENT: 'A tab indents this line. Expected spaces.'
}

function closest(root: unknown, path: readonly PathPart[]): Node | undefined {
  let node = isNode(root) ? root : undefined
  for (const part of path) {
    let next: unknown
    if (isSeq(node)) next = node.items[part as number]
    else if (isMap(node)) {
      next = node.items.find(({ key }: Pair) => isScalar(key) && String(key.value) === String(part))
    }
    if (isPair(next)) next = isNode(next.value) && next.value.range ? next.value : next.key
    if (!isNode(next)) break
    node = next
  }
  return node
}

const sentence = (message: string) => (/[.!?]$/.test(message) ? message : `${message}.`)
