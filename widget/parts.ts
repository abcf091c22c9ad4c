import type { ComponentType } from 'preact'
import type { Mode } from '../src/adaptive/stop.ts'
import type { Bank } from '../src/bank/schema.ts'
import type { OwnerPart } from './owner/part.ts'
import type { ResultPart } from './result/part.ts'
import type { Scene } from './view/props.ts'

/**
 * What a quiz has beyond its questions. Where it comes in several files, what has not arrived yet
 * is stood in for.
 */
export interface Parts extends OwnerPart, Omit<ResultPart, 'Result' | 'Opened' | 'reportOf'> {
  /** The bank that is asked unless the page's owner names another. */
  bank: Bank
  /** How many questions of that bank there are at the most. */
  most: Record<Mode, number>
  /** Style sheets, in the order of the cascade. */
  styles: readonly string[]
  Result: ComponentType<Scene>
  Opened: ComponentType<Scene>
  reportOf: (
    ...given: Parameters<ResultPart['reportOf']>
  ) => ReturnType<ResultPart['reportOf']> | undefined
  /**
   * Does something that needs the parts of the result, as soon as they are there.
   *
   * @param quiz - The quiz whose reader waits for it, and is told if they don't arrive.
   */
  whenComplete: (work: () => void, quiz?: Element) => void
}
