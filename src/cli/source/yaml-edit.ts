import { isDeepStrictEqual } from 'node:util'
import { isMap, isScalar, parseDocument, Scalar, stringify, type Document } from 'yaml'
import type { PathPart } from '../../bank/path.ts'
import type { Edit } from './source.ts'

/** A part of a text with what replaces it. */
interface Splice {
  start: number
  end: number
  text: string
}

/**
 * The text of a YAML file with values changed. Only their own places in the text change; what can't
 * be spliced in, such as a value that is an alias, rewrites the whole file.
 */
export function editYaml(text: string, edits: readonly Edit[]): string {
  const document = parseDocument(text, { stringKeys: true })
  const splices = edits.map((edit) => spliceOf(text, document, edit))
  for (const { path, value } of edits) document.setIn(path, value)
  if (splices.every((splice) => splice !== undefined)) {
    const spliced = applied(text, splices)
    const result = parseDocument(spliced, { stringKeys: true })
    const isSame =
      result.errors.length === 0 && isDeepStrictEqual(result.toJS(), document.toJS() as unknown)
    if (isSame) return spliced
  }
  return document.toString({ lineWidth: 0 })
}

function spliceOf(text: string, document: Document, { path, value }: Edit): Splice | undefined {
  const node = document.getIn(path, true)
  if (node === undefined) return insertion(text, document, path, value)
  if (!isScalar(node) || !node.range) return undefined
  const [start, end] = node.range
  if (node.type === Scalar.BLOCK_LITERAL || node.type === Scalar.BLOCK_FOLDED) {
    // Without the line break at the end: "|" becomes "|-".
    return { start, end, text: text.slice(start, end).replace(/^([|>]\d?)[+-]?(\d?)/, '$1$2-') }
  }
  const isSingle = node.type === Scalar.QUOTE_SINGLE
  const quoted = isSingle ? `'${String(value).replaceAll("'", "''")}'` : JSON.stringify(value)
  return { start, end, text: quoted }
}

/** A new member, in front of the others of its map. */
function insertion(
  text: string,
  document: Document,
  path: readonly PathPart[],
  value: unknown
): Splice | undefined {
  const map = document.getIn(path.slice(0, -1), true)
  if (!isMap(map)) return undefined
  const key = map.items[0]?.key
  if (!isScalar(key) || !key.range) return undefined
  const [start] = key.range
  const column = start - (text.lastIndexOf('\n', start - 1) + 1)
  const lineEnd = text.includes('\r\n') ? '\r\n' : '\n'
  const gap = map.flow ? ', ' : lineEnd + ' '.repeat(column)
  return { start, end: start, text: `${String(path.at(-1))}: ${stringify(value).trim()}${gap}` }
}

const applied = (text: string, splices: readonly Splice[]): string =>
  splices
    .toSorted((a, b) => b.start - a.start)
    .reduce(
      (whole, { start, end, text: put }) => whole.slice(0, start) + put + whole.slice(end),
      text
    )
