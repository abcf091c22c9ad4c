import type { History } from '../../src/history.ts'
import type { Response } from '../../src/response.ts'
import type { Decoded } from '../../src/share.ts'

/** What there is beside the answers of this sitting, and what can be done with it. */
export interface Keeping {
  history: History
  remember: (history: History) => void
  /** What the link of the page says, if that holds a result. */
  opened: Decoded | undefined
  /** Whether the screen shows that result, instead of the reader's own quiz. */
  showsOpened: boolean
  /** From the opened result to the reader's own quiz. */
  leave: () => void
  /** Shows the result of a file in place of the present one. */
  reopen: (responses: readonly Response[]) => void
  erase: () => void
  /** What was said last, until the reader goes on. */
  said: string
  say: (text: string) => void
}
