import { readFileSync } from 'node:fs'
import { expect, test } from 'vitest'
import type { Claim } from '../../src/result/claim.ts'
import type { SimulationReport } from '../../src/simulate/index.ts'
import { en } from '../../widget/messages/en.ts'

const claims: [claim: Claim, said: string, chance: string][] = [
  [
    { kind: 'clear', tracks: ['manager'], inTwenty: 17 },
    'Your answers point to management.',
    'The chance that management draws you most is about 17 in 20.'
  ],
  [
    { kind: 'leaning', tracks: ['ic', 'specialist'], inTwenty: 14 },
    'Your answers lean towards individual contribution rather than specialist work.',
    'The chance that individual contribution draws you most is about 14 in 20.'
  ],
  [
    { kind: 'between', tracks: ['manager', 'specialist'], inTwenty: 18 },
    'Your answers lie between management and specialist work.',
    'The chance that one of these two draws you most is about 18 in 20.'
  ],
  [
    { kind: 'open', tracks: [], inTwenty: 9 },
    'Your answers cannot tell yet.',
    'Even the likeliest direction has a chance of only 9 in 20.'
  ]
]

test.each(claims)('%j is said in plain words', (claim, said, chance) => {
  expect(en.claim(claim)).toBe(said)
  expect(en.chance(claim, 12)).toBe(chance)
})

test('too few answers claim no chance', () => {
  expect(en.chance({ kind: 'open', tracks: [], inTwenty: 12 }, 7)).toBe(
    'Fewer than eight answers say too little.'
  )
})

test.each([
  [0.016, 0.21, 'up to a fifth'],
  [0.35, 0.68, 'a third to two thirds'],
  [0.49, 0.52, 'about a half'],
  [0.6, 0.98, 'three fifths or more']
])('a share from %d to %d is %s', (lowest, highest, words) => {
  expect(en.range(lowest, highest)).toBe(words)
})

test.each([
  [1, 'A day at most'],
  [5, '5 days at most'],
  [7, 'A week at most'],
  [20, '3 weeks at most']
])('a trial of %d days takes: %s', (days, words) => {
  expect(en.takes(days)).toBe(words)
})

test.each([
  [14, 'about 4 minutes.'],
  [4, 'a minute.']
])('%d questions take %s', (most, minutes) => {
  expect(en.about(most)).toContain(minutes)
})

test('the reason for a link is a clause of its own, or else a question and its answer', () => {
  expect(en.because('You enjoyed the hunt.')).toBe('Because you enjoyed the hunt.')
  expect(en.because('Why change? Others say so')).toBe(
    'Because of your answer: Why change? Others say so.'
  )
})

test('how often a second sitting agrees is said as the simulation found it', () => {
  const path = new URL('../../docs/assessment.json', import.meta.url)
  const { cells } = JSON.parse(readFileSync(path, 'utf8')) as SimulationReport
  const sittings = cells
    .map(({ figures }) => figures.sameTopAgain)
    .filter(({ all }) => all !== null)
  const mean = (kind: 'all' | 'clear' | 'other') =>
    sittings.reduce((sum, same) => sum + same[kind]!, 0) / sittings.length
  const [clear, other] = [mean('clear'), mean('other')].map((part) => Math.round(part * 10))
  expect([clear, other]).toEqual([9, 6])
  expect(en.again(claims[0]![0])).toContain('nine times in ten')
  for (const [claim] of claims.slice(1)) expect(en.again(claim)).toContain('six times in ten')
  expect(Math.round(1 / (1 - mean('all')))).toBe(4)
  expect(en.differs).toContain('one sitting in four')
})
