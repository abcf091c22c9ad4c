import type { History } from '../../src/storage/history.ts'
import type { Read } from '../../src/share/codec.ts'

/** What there is beside the answers of this sitting, and what can be done with it. */
export interface Keeping {
  readonly history: History
  /** Whether there is any. */
  hasHistory: boolean
  remember: (history: History) => void
  /** What the link of the page says, if that holds a result. */
  opened: Read | undefined
  /** Whether the screen shows that result, instead of the reader's own quiz. */
  showsOpened: boolean
  /** From the opened result to the reader's own quiz. */
  leave: () => void
  /** Shows the result that the text of a file holds, in place of the present one. */
  reopen: (text: string) => void
  erase: () => void
  say: (text: string) => void
}
