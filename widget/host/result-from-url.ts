import type { Bank } from '../../src/bank/schema.ts'
import { readText, type Read } from '../../src/share/codec.ts'
import { mark } from '../keep/mark.ts'

/** The address of this page with a result in its fragment. */
export const linkTo = (shared: string): string =>
  `${location.href.replace(/#.*/s, '')}${mark}${shared}`

/** The quiz of this page that shows the result in its address. */
let reader: WeakRef<Element> | undefined

/**
 * What the page's address says, if it holds a result and it is for this quiz to show: it is the
 * first one in the page whose bank the link names. A link that names no bank, or that can't be
 * read, is shown by the first quiz there is.
 */
export function openedBy(quiz: Element, bank: Bank): Read | undefined {
  const { hash } = location
  const other = reader?.deref()
  if (!hash.startsWith(mark) || (other !== quiz && other?.isConnected)) return undefined
  const read = readText(unescaped(hash.slice(mark.length)))
  if (read.ok && (read.shared.bank ?? bank).id !== bank.id) return undefined
  reader = new WeakRef(quiz)
  return read
}

/** Some programs escape more of a link than they need to. */
function unescaped(text: string): string {
  try {
    return decodeURIComponent(text)
  } catch {
    return text
  }
}
