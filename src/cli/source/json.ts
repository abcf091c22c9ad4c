import {
  applyEdits,
  findNodeAtLocation,
  getNodeValue,
  modify,
  parseTree,
  printParseErrorCode,
  type Node,
  type ParseError
} from 'jsonc-parser'
import type { PathPart } from './path.ts'
import { rangeFinder } from './position.ts'
import type { Source, SyntaxFault } from './source.ts'

/** Reads JSON into a tree that knows its offsets. Comments and trailing commas are faults. */
export function parseJson(name: string, text: string): Source {
  const errors: ParseError[] = []
  const rangeAt = rangeFinder(text)
  let tree: Node | undefined
  const root = () => (tree ??= parseTree(text, [], { disallowComments: true }))
  let value: unknown
  let faults: SyntaxFault[] = []
  try {
    // Far faster than the tree, which only findings and repeated keys need.
    value = JSON.parse(text)
  } catch {
    tree = parseTree(text, errors, { disallowComments: true })
    const { error, offset, length } = errors[0] ?? { error: 0, offset: 0, length: 0 }
    faults = [
      {
        message: `${explain(printParseErrorCode(error as never))} Expected JSON.`,
        range: rangeAt(offset, offset + length)
      }
    ]
  }
  if (faults.length === 0) {
    const tree = root()
    if (tree) faults = repeatedKeys(tree, rangeAt)
  }
  return {
    name,
    text,
    format: 'json',
    value,
    faults,
    locate: (path) => {
      const node = closest(root(), path)
      return node ? rangeAt(node.offset, node.offset + node.length) : rangeAt(0)
    },
    edit: (edits) =>
      edits.reduce((current, { path, value: next }) => {
        const formattingOptions = indentOf(current)
        return applyEdits(current, modify(current, [...path], next, { formattingOptions }))
      }, text)
  }
}

/** The node at a path; for a key that is missing, the object it would be in. */
function closest(root: Node | undefined, path: readonly PathPart[]): Node | undefined {
  if (!root) return undefined
  for (let length = path.length; length > 0; length--) {
    const node = findNodeAtLocation(root, path.slice(0, length) as (string | number)[])
    if (node) return node
  }
  return root
}

/** Keys that are given twice in one object: the last one would silently win. */
function repeatedKeys(
  root: Node,
  rangeAt: ReturnType<typeof rangeFinder>
): SyntaxFault[] {
  const faults: SyntaxFault[] = []
  const open = [root]
  for (let node = open.pop(); node; node = open.pop()) {
    const children = node.children ?? []
    if (node.type === 'object') {
      const seen = new Set<string>()
      for (const { children: pair } of children) {
        const [key, value] = pair ?? []
        if (!key) continue
        const text = getNodeValue(key) as string
        if (seen.has(text)) {
          faults.push({
            message: `The key "${text}" is given twice. Expected it once.`,
            range: rangeAt(key.offset, key.offset + key.length)
          })
        }
        seen.add(text)
        if (value) open.push(value)
      }
    } else open.push(...children)
  }
  return faults.sort((a, b) => a.range.line - b.range.line || a.range.column - b.range.column)
}

/** `CommaExpected` as words. */
function explain(code: string): string {
  if (code === 'InvalidCommentToken') return 'Comments are not allowed.'
  if (code === 'PropertyNameExpected') return 'A key in double quotes is missing.'
  if (code === 'EndOfFileExpected') return 'Something follows after the end.'
  const words = code.replaceAll(/(?<=[a-z])(?=[A-Z])/g, ' ').toLowerCase()
  const missing = /^(.*) expected$/.exec(words)?.[1]
  return missing ? `A ${missing} is missing.` : `Found an ${words}.`.replace('an unexpected', 'an unexpected')
}

function indentOf(text: string) {
  const [, indent = '  '] = /\n([ \t]+)"/.exec(text) ?? []
  return {
    insertSpaces: !indent.includes('\t'),
    tabSize: indent.includes('\t') ? 1 : indent.length,
    eol: text.includes('\r\n') ? '\r\n' : '\n'
  }
}
