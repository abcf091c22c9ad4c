import type { Bank, Item } from '../src/bank/types.ts'
import { generator, type Generator } from '../src/simulate/generator.ts'

const tracks = ['manager', 'ic', 'specialist'] as const
type Track = (typeof tracks)[number]
type ByTrack = Record<Track, number>

const byTrack = (value: (track: Track) => number): ByTrack => {
  const [manager, ic, specialist] = tracks.map(value)
  return { manager: manager!, ic: ic!, specialist: specialist! }
}

/**
 * How the weights of a synthetic bank come about. `guide`: the few rows that the guide for authors
 * recommends, so that many items share theirs. `varied`: every row drawn from the ranges that the
 * formats allow, so that hardly two items do.
 */
export type Weights = 'guide' | 'varied'

const facets = ['growth', 'stance', 'span', 'reach', 'calendar', 'friction', 'credit', 'route']

/** Formats by turns: of six items of a facet three triads, one quad and two trade-offs. */
const formats = ['triad', 'quad', 'triad', 'tradeoff', 'triad', 'tradeoff'] as const

/** A bank of any size that is built as the shipped one is. */
export function syntheticBank(size: number, weights: Weights): Bank {
  const random = generator(size, `synthetic ${weights}`)
  const items = Array.from({ length: size }, (_, index): Item => {
    const format = formats[Math.floor(index / facets.length) % formats.length]!
    const rows = rowsOf(random, format, weights)
    return {
      id: `item-${index}`,
      facet: facets[index % facets.length]!,
      format,
      stem: `Item ${index}`,
      options: rows.map((row, option) => ({
        id: `option-${option}`,
        text: `Option ${option}`,
        weights: row,
        evidence: `Option ${option} of item ${index}.`
      }))
    }
  })
  return {
    id: 'synthetic',
    version: '1.0.0',
    language: 'en',
    title: 'Synthetic',
    tracks: [
      { id: 'manager', name: 'Manager', work: 'leading people' },
      { id: 'ic', name: 'Engineer', work: 'building' },
      { id: 'specialist', name: 'Specialist', work: 'going deep' }
    ],
    facets: facets.map((id) => ({ id })),
    items
  }
}

function rowsOf(random: Generator, format: Item['format'], weights: Weights): ByTrack[] {
  const between = (least: number, most: number) =>
    least + Math.floor(random.uniform() * (most - least + 1))
  const varied = weights === 'varied'
  if (format === 'tradeoff') {
    const [one, other] = tracks.toSorted(() => random.uniform() - 0.5)
    const far = varied ? between(2, 3) : 3
    const against = varied ? between(-2, 0) : -2
    const half = [
      towards(one!, far, other!, against),
      towards(one!, 1, other!, varied ? between(-1, 0) : -1)
    ]
    const mirrored = half.map((row) => ({ ...row, [one!]: row[other!], [other!]: row[one!] }))
    return [...half, byTrack(() => 0), ...mirrored.toReversed()]
  }
  const main = varied ? undefined : between(2, 3)
  const lead = (track: Track) =>
    byTrack((each) => (each === track ? (main ?? between(2, 3)) : varied ? between(-2, 0) : -1))
  const triad = tracks.map(lead)
  if (format === 'triad') return triad
  const left = tracks[between(0, 2)]!
  const blend = byTrack((each) =>
    each === left ? (varied ? between(-2, -1) : -2) : varied ? between(1, 2) : 2
  )
  return [...triad, blend]
}

const towards = (one: Track, weight: number, other: Track, against: number) =>
  byTrack((track) => (track === one ? weight : track === other ? against : 0))
