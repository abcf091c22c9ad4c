import { parseSync, Visitor, type Plugin } from 'vite'

/** Characters from which on a text is long. */
const long = 2000

/** A piece of a file: what is there already, or glue. */
export type Piece = readonly [start: number, end: number] | string

/**
 * The pieces of a script that is one function called on the spot, with its long texts at the head.
 * Brotli does better where it need not change between prose and code.
 */
export function textsFirst(code: string): Piece[] {
  const texts: { name: string; start: number; end: number }[] = []
  new Visitor({
    TemplateLiteral({ expressions, start, end }) {
      if (expressions.length > 0 || end - start < long) return
      texts.push({ name: unusedName(code, texts.length), start, end })
    }
  }).visit(parseSync('script.js', code).program)
  const [head = ''] = /^("use strict";)?\s*[(!]function\(\)\s*\{("use strict";)?/.exec(code) ?? []
  if (!head) throw new Error('Expected a script that is one function called on the spot.')
  const pieces: Piece[] = [[0, head.length]]
  for (const { name, start, end } of texts) pieces.push(`let ${name}=`, [start, end], ';')
  let last = head.length
  for (const { name, start, end } of texts) {
    pieces.push([last, start], name)
    last = end
  }
  return [...pieces, [last, code.length]]
}

function unusedName(code: string, at: number): string {
  const name = `_${at}`
  return code.includes(name) ? unusedName(code, at + 10) : name
}

/** The text of pieces. */
export const joined = (code: string, pieces: readonly Piece[]): string =>
  pieces.map((piece) => (typeof piece === 'string' ? piece : code.slice(...piece))).join('')

/** Has the one file begin with its long texts. */
export function longTextsFirst(): Plugin {
  return {
    name: 'texts-first',
    generateBundle(_, bundle) {
      for (const file of Object.values(bundle)) {
        if (file.type === 'chunk') file.code = joined(file.code, textsFirst(file.code))
      }
    }
  }
}
