import type { Bank } from '../../src/bank/types.ts'
import { readText } from '../../src/share/read-text.ts'
import { hashPrefix } from '../host/hash-prefix.ts'

/** What a pasted line says: "Ana: https://…#…", or the link alone; nothing if of another bank. */
export function personIn(bank: Bank, line: string) {
  const [before = '', text] = line.split(hashPrefix)
  if (text === undefined) return undefined
  const read = readText(decoded(text.trim()))
  if (!read.ok || (read.shared.bank ?? bank).id !== bank.id) return undefined
  const name = before.replace(/\S*:\/\/\S*$/, '').replace(/[\s:,-]+$/, '')
  return { name: name.trim(), shared: read.shared }
}

/** Some programs escape more of a link than they need to. */
function decoded(text: string): string {
  try {
    return decodeURIComponent(text)
  } catch {
    return text
  }
}
