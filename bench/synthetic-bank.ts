import { draw } from '../src/adaptive/random.ts'
import { byTrackId, type TrackIndex } from '../src/bank/track.ts'
import type { Bank, Item } from '../src/bank/types.ts'

/**
 * How a synthetic bank gets its weights. `guide`: from the few rows that the authors' guide
 * recommends, so many items share theirs. `varied`: random within the format, so hardly any two items
 * share theirs, which is the most work for the engine.
 */
export type Weights = 'guide' | 'varied'

const tracks: Bank['tracks'] = [
  { id: 'a', name: 'A', work: 'doing A' },
  { id: 'b', name: 'B', work: 'doing B' },
  { id: 'c', name: 'C', work: 'doing C' }
]

const facets = Array.from({ length: 8 }, (_, index) => ({ id: `facet-${index}` }))

/** Of six items in a facet three are triads, one is a quad and two are trade-offs. */
const formats = ['triad', 'quad', 'triad', 'tradeoff', 'triad', 'tradeoff'] as const

/** A bank of any size, built like the shipped one. */
export function syntheticBank(size: number, weights: Weights): Bank {
  let draws = 0
  const between = (low: number, high: number) =>
    low + Math.floor(draw(size, `${weights} ${draws++}`) * (high - low + 1))
  const items = Array.from({ length: size }, (_, index): Item => {
    const format = formats[Math.floor(index / facets.length) % formats.length]!
    return {
      id: `item-${index}`,
      facet: facets[index % facets.length]!.id,
      format,
      stem: `Item ${index}`,
      options: optionWeights(format, weights, between).map((row, option) => ({
        id: `option-${option}`,
        text: `Option ${option}`,
        weights: row
      }))
    }
  })
  return {
    id: 'synthetic',
    version: '1.0.0',
    language: 'en',
    title: 'Synthetic',
    tracks,
    facets,
    items
  }
}

/** The weights of one item, option by option. */
function optionWeights(
  format: Item['format'],
  weights: Weights,
  between: (low: number, high: number) => number
) {
  /** The guide's weight, or any from a range. */
  const weight = (guide: number, low: number, high: number) =>
    weights === 'guide' ? guide : between(low, high)
  const row = (value: (track: TrackIndex) => number) => byTrackId({ tracks }, value)
  const first = between(0, 2)
  if (format === 'tradeoff') {
    const second = (first + between(1, 2)) % 3
    const strong = [weight(3, 2, 3), weight(-2, -2, 0)] as const
    const mild = [1, weight(-1, -1, 0)] as const
    const lean = (one: number, other: number, [toward, away]: readonly [number, number]) =>
      row((track) => (track === one ? toward : track === other ? away : 0))
    return [
      lean(first, second, strong),
      lean(first, second, mild),
      row(() => 0),
      lean(second, first, mild),
      lean(second, first, strong)
    ]
  }
  const main = between(2, 3)
  const leads = [0, 1, 2].map((lead) =>
    row((track) => (track === lead ? weight(main, 2, 3) : weight(-1, -2, 0)))
  )
  if (format === 'triad') return leads
  return [...leads, row((track) => (track === first ? weight(-2, -2, -1) : weight(2, 1, 2)))]
}
