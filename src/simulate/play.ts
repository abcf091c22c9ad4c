import { assess, type Assessment } from '../quiz/assess.ts'
import type { Mode } from '../adaptive/stop.ts'
import type { Bank } from '../bank/schema.ts'
import type { Answer } from '../bank/responses.ts'
import type { Observation } from '../result/low-effort.ts'
import type { Sitting } from './person.ts'

/** One sitting, played to its end. */
export interface Played {
  /** The pull items that were asked, in the order asked. */
  readonly responses: Answer[]
  /** What the widget would have seen of each answer. Nobody simulated hurries. */
  readonly observations: Observation[]
  /** Where the quiz stood at its end. */
  readonly last: Assessment
}

/** Longer than any limit for haste: times are not simulated. */
const unhurried = 10_000

/** Plays a sitting through `assess`: the shipped selection, order of options and stopping rules. */
export function play(bank: Bank, sitting: Sitting, mode: Mode): Played {
  const responses: Answer[] = []
  const observations: Observation[] = []
  for (;;) {
    const last = assess(bank, responses, { mode, seed: sitting.seed })
    if (!last.item) return { responses, observations, last }
    const option = sitting.answer(last.item)
    const { options } = last.item
    const position = options.findIndex(({ id }) => id === option)
    observations.push({ milliseconds: unhurried, position, options: options.length })
    responses.push({ item: last.item.id, option })
  }
}
