import { describe, expect, test } from 'vitest'
import { claim, type ClaimFacts } from '../../src/result/claim.ts'
import type { Track } from '../../src/bank/track.ts'

const facts: ClaimFacts = { answered: 12, flippable: false, lowEffort: false }

type Shares = [manager: number, ic: number, specialist: number]

const said = ([manager, ic, specialist]: Shares, more: Partial<ClaimFacts> = {}) => {
  const { kind, tracks, inTwenty } = claim({ manager, ic, specialist }, { ...facts, ...more })
  return [kind, tracks, inTwenty]
}

describe('what may be said', () => {
  test.each<
    [top: Shares, more: Partial<ClaimFacts>, kind: string, tracks: Track[], chance: number]
  >([
    // Clear: at .80 and not below.
    [[0.8, 0.15, 0.05], {}, 'clear', ['manager'], 16],
    [[0.05, 0.15, 0.8], {}, 'clear', ['specialist'], 16],
    [[0.7999, 0.15, 0.0501], {}, 'leaning', ['manager', 'ic'], 16],
    // One changed answer would move the top track, or nobody read the questions: leaning.
    [[0.8, 0.15, 0.05], { flippable: true }, 'leaning', ['manager', 'ic'], 16],
    [[0.99, 0.004, 0.006], { flippable: true }, 'leaning', ['manager', 'specialist'], 19],
    [[0.99, 0.004, 0.006], { lowEffort: true }, 'leaning', ['manager', 'specialist'], 19],
    // Leaning: at .60 and not below.
    [[0.1, 0.6, 0.3], {}, 'leaning', ['ic', 'specialist'], 12],
    [[0.1, 0.6, 0.3], { flippable: true, lowEffort: true }, 'leaning', ['ic', 'specialist'], 12],
    [[0.1, 0.5999, 0.3001], {}, 'between', ['ic', 'specialist'], 18],
    // Between: the first two together at .80 and not below.
    [[0.5, 0.3, 0.2], {}, 'between', ['manager', 'ic'], 16],
    [[0.45, 0.2, 0.35], { lowEffort: true }, 'between', ['manager', 'specialist'], 16],
    [[0.5, 0.2999, 0.2001], {}, 'open', [], 10],
    [[0.34, 0.33, 0.33], {}, 'open', [], 7],
    // From eight answers on.
    [[0.95, 0.03, 0.02], { answered: 8 }, 'clear', ['manager'], 19],
    [[0.95, 0.03, 0.02], { answered: 7 }, 'open', [], 19],
    [[0.5, 0.45, 0.05], { answered: 7 }, 'open', [], 10]
  ])('%j %j: %s %j, %i in 20', (top, more, kind, tracks, chance) => {
    expect(said(top, more)).toEqual([kind, tracks, chance])
  })
})

describe('the chance in counts of twenty', () => {
  test.each([
    [0.85, 17],
    [0.874, 17],
    [0.876, 18],
    [0.96, 19],
    [0.9999, 19],
    [1, 19]
  ])('%f is %i in 20, and nothing is certain', (probability, count) => {
    expect(said([probability, 1 - probability, 0])[2]).toBe(count)
  })
})
