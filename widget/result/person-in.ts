import type { Bank } from '../../src/bank/types.ts'
import { readText } from '../../src/share/read-text.ts'
import { hashPrefix } from '../host/hash-prefix.ts'
import { undoEscapes } from '../host/undo-escapes.ts'

/** The person in a pasted line such as "Ana: https://…#…"; nothing without a link of this bank. */
export function personIn(bank: Bank, line: string) {
  const [before = '', text] = line.split(hashPrefix)
  if (text === undefined) return undefined
  const read = readText(undoEscapes(text.trim()))
  if (!read.ok || (read.shared.bank ?? bank).id !== bank.id) return undefined
  const name = before.replace(/\S*:\/\/\S*$/, '').replace(/[\s:,-]+$/, '')
  return { name: name.trim(), shared: read.shared }
}
