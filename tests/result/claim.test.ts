import { describe, expect, test } from 'vitest'
import type { Mix, TrackIndex } from '../../src/bank/track.ts'
import { claimOf, firstTrack, tracksInPlay, type ClaimFacts } from '../../src/result/claim.ts'

const facts: ClaimFacts = { answered: 12, fewest: 8, flippable: false, lowEffort: false }

/** The claim of these P(top), with mean shares in the same order unless they are given. */
const claimed = (top: Mix, more: Partial<ClaimFacts> = {}, mean: Mix = top) => {
  const { kind, tracks, chance } = claimOf(top, mean, { ...facts, ...more })
  return [kind, tracks, chance]
}

describe('the claim', () => {
  test.each<[top: Mix, more: Partial<ClaimFacts>, kind: string, tracks: number[], chance: number]>([
    // Clear: at .80 and not below.
    [[0.8, 0.15, 0.05], {}, 'clear', [0], 0.8],
    [[0.05, 0.15, 0.8], {}, 'clear', [2], 0.8],
    [[0.7999, 0.15, 0.0501], {}, 'leaning', [0, 1], 0.75],
    // One swapped answer would put another track first, or the questions weren't read: leaning.
    [[0.8, 0.15, 0.05], { flippable: true }, 'leaning', [0, 1], 0.75],
    [[0.99, 0.004, 0.006], { flippable: true }, 'leaning', [0, 2], 0.75],
    [[0.99, 0.004, 0.006], { lowEffort: true }, 'leaning', [0, 2], 0.75],
    // Leaning: at .60 and not below.
    [[0.1, 0.6, 0.3], {}, 'leaning', [1, 2], 0.65],
    [[0.1, 0.6, 0.3], { flippable: true, lowEffort: true }, 'leaning', [1, 2], 0.65],
    [[0.1, 0.5999, 0.3001], {}, 'between', [1, 2], 0.6],
    // Between: the first two together at .80 and not below.
    [[0.5, 0.3, 0.2], {}, 'between', [0, 1], 0.5],
    [[0.45, 0.2, 0.35], { lowEffort: true }, 'between', [0, 2], 0.45],
    [[0.5, 0.2999, 0.2001], {}, 'open', [], 0.5],
    [[0.34, 0.33, 0.33], {}, 'open', [], 0.35],
    [[0.5, 0.2999, 0.2001], { readingTop: [0.6, 0.3, 0.1] }, 'open', [], 0.5],
    // From eight answers on.
    [[0.95, 0.03, 0.02], { answered: 8 }, 'clear', [0], 0.95],
    [[0.95, 0.03, 0.02], { answered: 7 }, 'open', [], 0.95],
    [[0.5, 0.45, 0.05], { answered: 7 }, 'open', [], 0.5]
  ])('%j %j: %s %j, chance %f', (top, more, kind, tracks, chance) => {
    expect(claimed(top, more)).toEqual([kind, tracks, chance])
  })
})

test('a track is ruled out from eight answers on', () => {
  const ruledOut = (answered: number) =>
    claimOf([0.95, 0.03, 0.02], [0.8, 0.1, 0.1], { ...facts, answered }).ruledOut
  expect(ruledOut(8)).toEqual([1, 2])
  expect(ruledOut(7)).toEqual([])
})

describe('the chance', () => {
  test.each([
    [0.82, 0.8],
    [0.85, 0.85],
    [0.874, 0.85],
    [0.876, 0.9],
    [0.96, 0.95],
    [0.9999, 0.95],
    [1, 0.95]
  ])('of %f is stated as %f: a multiple of .05, never 1', (probability, chance) => {
    expect(claimed([probability, 1 - probability, 0])[2]).toBe(chance)
  })
})

describe('the chance of a leaning claim', () => {
  /** Of this P(top), and what it is if the answers follow a pull at all. */
  const chance = (top: number, reading: number, more: Partial<ClaimFacts> = {}) => {
    const rest = (first: number): Mix => [first, 1 - first, 0]
    const { kind, chance: stated } = claimOf(rest(top), rest(top), {
      ...facts,
      ...more,
      readingTop: rest(reading)
    })
    expect(kind).toBe('leaning')
    return stated
  }

  test.each([
    [0.6, 0.62, 0.65],
    [0.63, 0.67, 0.65],
    [0.65, 0.68, 0.75],
    [0.7, 0.8, 0.75],
    // Nearly clear, with and without a pull.
    [0.774, 0.9, 0.75],
    [0.776, 0.82, 0.75],
    [0.776, 0.83, 0.85],
    [0.799, 0.97, 0.85]
  ])('of a P(top) of %f and a reading of %f is %f', (top, reading, stated) => {
    expect(chance(top, reading)).toBe(stated)
  })

  test('is at most .75 if it would be clear but for a flip or low effort', () => {
    expect(chance(0.9, 0.99, { flippable: true })).toBe(0.75)
    expect(chance(0.81, 0.95, { lowEffort: true })).toBe(0.75)
    expect(chance(0.8, 0.95, { flippable: true })).toBe(0.75)
  })
})

test('the chance leaves out the belief that the answers follow no pull', () => {
  expect(claimed([0.82, 0.1, 0.08], { readingTop: [0.93, 0.04, 0.03] })).toEqual([
    'clear',
    [0],
    0.95
  ])
})

describe('a track is ruled out', () => {
  const ruledOut = (top: Mix, more: Partial<ClaimFacts> = {}) =>
    claimOf(top, top, { ...facts, ...more }).ruledOut

  test.each<[top: Mix, more: Partial<ClaimFacts>, tracks: TrackIndex[]]>([
    [[0.82, 0.09, 0.09], {}, [1, 2]],
    [[0.8, 0.1, 0.1], {}, []],
    [[0.5, 0.42, 0.08], {}, [2]],
    // A leaning claim names two, and doesn't rule out one that it names.
    [[0.95, 0.04, 0.01], { lowEffort: true }, [2]],
    [[0.46, 0.45, 0.09], { answered: 7 }, []]
  ])('below .10 unless it is named, from eight answers on: %j %j %j', (top, more, tracks) => {
    expect(ruledOut(top, more)).toEqual(tracks)
  })
})

describe('where P(top) and the mean shares disagree', () => {
  const top: Mix = [0.48, 0.44, 0.08]

  test('the larger share comes first, and the claim is between the two', () => {
    const mean: Mix = [0.4, 0.42, 0.18]
    expect(firstTrack(mean)).toBe(1)
    expect(claimed(top, {}, mean)).toEqual(['between', [1, 0], 0.45])
  })

  test('a clear claim softens to "between"', () => {
    expect(claimed([0.82, 0.17, 0.01], {}, [0.4, 0.45, 0.15])).toEqual(['between', [1, 0], 0.15])
  })

  test('the claim is open if the third-likeliest track has the largest share', () => {
    expect(claimed(top, {}, [0.33, 0.33, 0.34])).toEqual(['open', [], 0.1])
  })

  test('leaning names the next largest share beside the first', () => {
    expect(claimed([0.7, 0.1, 0.2], {}, [0.45, 0.3, 0.25])).toEqual(['leaning', [0, 1], 0.75])
  })
})

test.each<[top: Mix, kind: string, inPlay: number[]]>([
  [[0.1, 0.8, 0.1], 'clear', [1]],
  [[0.1, 0.3, 0.6], 'leaning', [2, 1]],
  [[0.5, 0.3, 0.2], 'between', [0, 1]],
  [[0.34, 0.33, 0.33], 'open', [0, 1, 2]]
])('with P(top) %j the claim is %s and leaves %j in play', (top, kind, inPlay) => {
  const claim = claimOf(top, top, facts)
  expect(claim.kind).toBe(kind)
  expect(tracksInPlay(claim)).toEqual(inPlay)
})
