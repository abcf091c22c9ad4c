import type { Range } from '../source/position.ts'
import type { Example } from './example.ts'

/** A finding of `lintBank`, or of the file around the bank, with its place in the text. */
export interface FileFinding {
  rule: string
  severity: 'error' | 'warn'
  /** Path in the bank; empty for the file as a whole. */
  path: string
  message: string
  figure?: number | undefined
  why: string
  fix: string
  /** True for a warning that the author explained in a note. */
  explained: boolean
  /** True if `lint --fix` can do it. */
  fixable: boolean
  range: Range
  /** Answers that show the harm. */
  example?: Example | undefined
}
