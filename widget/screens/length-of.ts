import { modes, type Mode } from '../../src/adaptive/stop.ts'
import type { Bank } from '../../src/bank/types.ts'

/** How many scored items a quiz asks, at least and at most. */
export function lengthOf({ items }: Bank, mode: Mode): { least: number; most: number } {
  const { min, max } = modes[mode]
  return { least: Math.min(min, items.length), most: Math.min(max, items.length) }
}
