import { applyEdits, modify, parseTree, printParseErrorCode, type ParseError } from 'jsonc-parser'
import { rangeFinder } from './position.ts'
import type { Edit, Source } from './source.ts'

/** A source for a text that isn't JSON, with a fault that says where it breaks. */
export function brokenJson(name: string, text: string): Source {
  const errors: ParseError[] = []
  parseTree(text, errors, { disallowComments: true })
  const rangeAt = rangeFinder(text)
  const { error, offset, length } = errors[0] ?? { error: undefined, offset: 0, length: 0 }
  const code = error === undefined ? '' : printParseErrorCode(error)
  const found = text.slice(offset, offset + length)
  const message = `${commonFault(text, offset) ?? explain(code, found)} Expected JSON.`
  return {
    name,
    text,
    format: 'json',
    value: undefined,
    faults: [{ message, range: rangeAt(offset, offset + length) }],
    locate: () => rangeAt(0),
    edit: () => Promise.resolve(text)
  }
}

/** What people write most often that isn't JSON, in words. */
function commonFault(text: string, offset: number): string | undefined {
  if (text.trim() === '') return 'The file is empty.'
  if (text[offset] === "'") return 'A key or text is in single quotes.'
  if (/[“”„]/.test(text[offset] ?? '')) return 'A key or text is in curly quotes.'
  const closing = text[offset] === '}' || text[offset] === ']'
  return closing && text.slice(0, offset).trimEnd().endsWith(',')
    ? `The comma before "${text[offset]}" is one too many.`
    : undefined
}

const known: Readonly<Record<string, string>> = {
  '': 'It can’t be read.',
  'InvalidCommentToken': 'Comments are not allowed.',
  'PropertyNameExpected': 'A key in double quotes is missing.',
  'EndOfFileExpected': 'Something follows after the end.',
  'ValueExpected': 'A value is missing.',
  'UnexpectedEndOfString': 'A text has no closing quote on its line.'
}

/** Longest stretch of the file that a message quotes. */
const longestQuote = 40

/** `CommaExpected` as words. */
function explain(code: string, found: string): string {
  const sentence = known[code]
  if (sentence) return sentence
  if (code === 'InvalidSymbol') {
    return `Found ${found.slice(0, longestQuote)} outside of quotes; within a text, \\" stands for a quote.`
  }
  const words = code.replaceAll(/(?<=[a-z])(?=[A-Z])/g, ' ').toLowerCase()
  const missing = /^(.*) expected$/.exec(words)?.[1]
  return missing ? `A ${missing} is missing.` : `Found an ${words}.`
}

/** The text with some values changed and every other character kept. */
export function editJson(text: string, edits: readonly Edit[]): string {
  const formattingOptions = indentOf(text)
  return edits.reduce(
    (current, { path, value }) =>
      applyEdits(current, modify(current, [...path], value, { formattingOptions })),
    text
  )
}

function indentOf(text: string) {
  const [, indent = '  '] = /\n([ \t]+)"/.exec(text) ?? []
  return {
    insertSpaces: !indent.includes('\t'),
    tabSize: indent.includes('\t') ? 1 : indent.length,
    eol: text.includes('\r\n') ? '\r\n' : '\n'
  }
}
