import { oncePer } from '../bank/once-per.ts'
import { trackIndexes, type TrackIndex } from '../bank/track.ts'
import type { Bank } from '../bank/types.ts'
import { isPlaceholder } from './placeholder.ts'
import { soleLead } from './weights.ts'
import { contentStems } from './word-stems.ts'

/** An option that leads one track alone, with the words a reader sees. */
export interface LeadOption {
  /** Position of its item in the bank, and its own in the item. */
  item: number
  option: number
  lead: TrackIndex
  stems: ReadonlySet<string>
}

/**
 * All options that lead to exactly one track, except those still to be written. Memoized: two rules
 * need them, and stemming takes longer than either rule.
 */
export const leadOptions = /* @__PURE__ */ oncePer((bank: Bank): readonly LeadOption[] =>
  bank.items.flatMap(({ options }, item) =>
    options.flatMap((each, option) => {
      const lead = soleLead(bank, each)
      return lead === undefined || isPlaceholder(each.text)
        ? []
        : [{ item, option, lead, stems: contentStems(each.text) }]
    })
  )
)

/** Options by track, and of those the ones that contain each stem. */
interface Counts {
  options: number[]
  byStem: Map<string, number[]>
}

/** What the words of an option suggest. */
export interface LeadGuess {
  track: TrackIndex
  /** How much likelier than the second guess: the difference of log probabilities. */
  margin: number
}

/**
 * Guesses the track of each option from its words alone: naive Bayes (Bernoulli on the words that
 * occur, add-one smoothing), trained on the options of all other items.
 *
 * @returns A guess for each option, in the order given.
 */
export function guessLeads(options: readonly LeadOption[]): LeadGuess[] {
  const all = countsOf(options)
  const byItem = new Map<number, LeadOption[]>()
  for (const option of options) {
    const others = byItem.get(option.item)
    if (others) others.push(option)
    else byItem.set(option.item, [option])
  }
  const own = new Map([...byItem].map(([item, list]) => [item, countsOf(list)]))
  return options.map(({ item, stems }) => {
    const left = own.get(item)!
    const scores = trackIndexes.map((track) => {
      const count = all.options[track]! - left.options[track]!
      let score = Math.log(count + 1)
      for (const stem of stems) {
        const seen = (all.byStem.get(stem)?.[track] ?? 0) - (left.byStem.get(stem)?.[track] ?? 0)
        score += Math.log((seen + 1) / (count + 2))
      }
      return score
    })
    const [best, second] = trackIndexes.toSorted((a, b) => scores[b]! - scores[a]!)
    return { track: best!, margin: scores[best!]! - scores[second!]! }
  })
}

function countsOf(options: readonly LeadOption[]): Counts {
  const counts: Counts = { options: [0, 0, 0], byStem: new Map() }
  for (const { lead, stems } of options) {
    counts.options[lead]! += 1
    for (const stem of stems) {
      const row = counts.byStem.get(stem) ?? [0, 0, 0]
      counts.byStem.set(stem, row)
      row[lead]! += 1
    }
  }
  return counts
}
