import type { Bank } from '../../src/bank/types.ts'
import { decodeShare, type Decoded } from '../../src/share/share.ts'
import { hashPrefix } from './hash-prefix.ts'
import { undoEscapes } from './undo-escapes.ts'

/** The address of this page with a result in its fragment. */
export const linkTo = (shared: string): string =>
  `${location.href.replace(/#.*/s, '')}${hashPrefix}${shared}`

/** The last result in this page's address that a quiz has shown, and which one. */
let shown: { hash: string; by: WeakRef<Element> } | undefined

/**
 * Reads the result in the page's address, if there is one and this quiz is the one to show it: the
 * first quiz of the page whose bank the link names. The first quiz of all shows a link that names
 * no bank or can't be read.
 */
export function resultFromUrl(quiz: Element, bank: Bank): Decoded | undefined {
  const { hash } = location
  const other = shown?.hash === hash ? shown.by.deref() : undefined
  if (!hash.startsWith(hashPrefix) || (other !== quiz && other?.isConnected)) return undefined
  const decoded = decodeShare(undoEscapes(hash.slice(hashPrefix.length)))
  if (decoded.ok && (decoded.shared.bank ?? bank).id !== bank.id) return undefined
  shown = { hash, by: new WeakRef(quiz) }
  return decoded
}
