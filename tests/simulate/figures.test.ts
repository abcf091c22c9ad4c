import { expect, test } from 'vitest'
import { correlation, figuresOf, worstStatedChance } from '../../src/simulate/figures.ts'
import type { Row } from '../../src/simulate/row.ts'

/** A clear claim about the first track, the true one. */
const row = (parts: Partial<Row>): Row => ({
  truth: [0.8, 0.1, 0.1],
  part: 'corner',
  mean: [0.8, 0.1, 0.1],
  first: 0,
  chance: 0.9,
  claim: { kind: 'clear', tracks: [0], chance: 0.9 },
  place: { right: true, alternative: null },
  asked: 10,
  covered: true,
  flips: false,
  contradictions: [],
  unfounded: [],
  favored: null,
  fixed: null,
  again: null,
  ...parts
})

const times = (count: number, parts: Partial<Row>) =>
  Array.from({ length: count }, () => row(parts))

test("the correlation is Pearson's", () => {
  // Deviations -1, 0, 1 and -1, 1, 0: products 1 over squares 2 and 2.
  expect(correlation([1, 2, 3], [1, 3, 2])).toBeCloseTo(0.5, 9)
})

test('what never varies has no correlation', () => {
  expect(correlation([1, 1], [1, 2])).toBeNull()
  expect(correlation([1, 2], [1, 1])).toBeNull()
  expect(correlation([1], [1])).toBeNull()
  expect(correlation([], [])).toBeNull()
})

test('a track that is no one’s has no share of right results', () => {
  const right = row({})
  const wrong = row({ truth: [0.1, 0.8, 0.1] })
  expect(figuresOf([right, wrong]).topRightByTrack).toEqual([1, 0, null])
})

test('the correlation of two sessions is over the tracks whose shares vary', () => {
  const again = (mean: Row['mean']) => ({ mean, first: 0 }) as const
  const one = row({ mean: [0.8, 0.1, 0.1], again: again([0.8, 0.1, 0.1]) })
  const other = row({ mean: [0.7, 0.2, 0.1], again: again([0.7, 0.2, 0.1]) })
  expect(figuresOf([one, other]).secondSession).toBeCloseTo(1, 9)
  expect(figuresOf([one]).secondSession).toBeNull()
})

test('the calibration error is the distance of stated from right, weighted by the bins', () => {
  // Two results say .9 and one of them is right; two say .5 and both are.
  const rows = [row({}), row({ first: 1 }), ...times(2, { chance: 0.5 })]
  // (2/4)(.9 - .5) + (2/4)(1 - .5) = .45
  expect(figuresOf(rows).calibrationError).toBeCloseTo(0.45, 9)
})

test('each stated chance is a bin, true if the track named first is on top', () => {
  const between = { kind: 'between', tracks: [1, 0], chance: 0.8 } as const
  const rows = [
    row({}),
    row({ first: 1, claim: { kind: 'clear', tracks: [1], chance: 0.9 } }),
    row({ first: 1, claim: { ...between, tracks: [1, 0] } }),
    row({ claim: { ...between, tracks: [0, 2] } }),
    row({ claim: { kind: 'open', tracks: [], chance: 0.5 } })
  ]
  expect(figuresOf(rows).stated).toEqual([
    { count: 2, stated: 0.8, right: 0.5 },
    { count: 2, stated: 0.9, right: 0.5 }
  ])
})

test('the worst stated chance leaves out chances that few results state', () => {
  // 240 of 300 are right at .9; all 20 are wrong at .7, but 20 are too few.
  const clear = (first: 0 | 1, chance: number): Partial<Row> => ({
    first,
    claim: { kind: 'clear', tracks: [first], chance }
  })
  const rows = [
    ...times(240, clear(0, 0.9)),
    ...times(60, clear(1, 0.9)),
    ...times(20, clear(1, 0.7))
  ]
  expect(worstStatedChance(figuresOf(rows))).toBeCloseTo(0.1, 9)
  expect(worstStatedChance(figuresOf(rows.slice(240)))).toBeNull()
})

test('coverage is measured in each part of the triangle', () => {
  const rows = [row({}), row({ part: 'edge' }), row({ part: 'edge', covered: false })]
  expect(figuresOf(rows).coverageByPart).toEqual({
    corner: { people: 1, share: 1 },
    edge: { people: 2, share: 0.5 },
    middle: { people: 0, share: null }
  })
})

test('places are counted by whether another is named beside them', () => {
  const pair = (right: boolean, alternative: boolean) =>
    row({ place: { right, alternative: { right: alternative } } })
  const rows = [
    row({}),
    row({ place: { right: false, alternative: null } }),
    pair(true, false),
    pair(false, true),
    pair(false, false),
    pair(false, false),
    row({ place: null }),
    row({ place: null })
  ]
  expect(figuresOf(rows).places).toEqual({
    alone: { share: 0.25, right: 0.5 },
    pair: { share: 0.5, right: 0.25, either: 0.5 }
  })
})

test('an open claim states no chance, however sure its front-runner is', () => {
  const rows = [
    row({}),
    row({ claim: { kind: 'open', tracks: [], chance: 0.85 } }),
    row({ claim: { kind: 'leaning', tracks: [0, 1], chance: 0.75 } }),
    row({ claim: { kind: 'between', tracks: [0, 1], chance: 0.8 } })
  ]
  expect(figuresOf(rows).toldEightInTen).toBe(0.5)
})

test('results with faults are counted once each, and a few are spelled out', () => {
  const rows = [row({}), row({ contradictions: ['a', 'b'] }), row({ unfounded: ['c', 'd'] })]
  expect(figuresOf(rows)).toMatchObject({
    contradictions: 1,
    unfounded: 1,
    examples: ['a', 'b', 'c']
  })
})
