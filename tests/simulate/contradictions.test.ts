import { expect, test } from 'vitest'
import { report } from '../../src/result/report.ts'
import type { Report } from '../../src/result/types.ts'
import { contradictions } from '../../src/simulate/contradictions.ts'
import { triadBank } from '../result/banks.ts'

const bank = triadBank(16, {
  facets: ['growth', 'stance', 'span', 'week'].map((id) => ({
    id,
    patterns: { build: `{count} of {total} about ${id}` }
  })),
  places: [
    {
      region: ['build'],
      name: 'Builder',
      headline: 'Building',
      lean: { build: 'Building first', dig: 'Digging first' }
    }
  ]
})

/** Mostly builder: a clear result in the corner. */
const responses = bank.items
  .slice(0, 14)
  .map(({ id }, at) => ({ item: id, option: at % 7 === 0 ? 'dig' : 'build' }))

const result = report(bank, { responses })

const found = (change: Partial<Report>) =>
  contradictions(bank, { responses }, { ...result, ...change })

test('the report of the engine agrees with itself', () => {
  expect(result.claim.kind).toBe('clear')
  expect(result.place?.region).toEqual(['build'])
  expect(result.patterns.length).toBeGreaterThan(0)
  expect(found({})).toEqual([])
})

const { claim, place, counterfactual, evidence, patterns, region80 } = result

test.each<[string, Partial<Report>, string]>([
  ['first track', { claim: { ...claim, tracks: ['dig'] } }, "names dig first, whose share isn't"],
  ['headline', { place: { ...place!, headline: 'Digging first' } }, 'headline puts dig first'],
  [
    'headline of a between claim',
    {
      place: { ...place!, headline: 'Building first' },
      claim: { ...claim, kind: 'between', tracks: ['build', 'dig'] }
    },
    "headline puts build first, but the claim can't say which"
  ],
  [
    'range of a share',
    { region80: { ...region80, shares: { ...region80.shares, build: [0, 0.1] } } },
    'share of build lies outside'
  ],
  ['place', { place: { ...place!, region: ['build', 'dig'] } }, 'but build is likelier'],
  ['mass of the place', { place: { ...place!, mass: 0.9999 } }, "place's probability is 0.9999"],
  [
    'missing alternative',
    { place: { ...place!, mass: 0.3999 } },
    'named alone with a probability of 0.3999'
  ],
  [
    'needless alternative',
    { place: { ...place!, alternative: { region: ['dig'], name: 'x', mass: 0.1 } } },
    "but isn't named alone"
  ],
  [
    'alternative',
    { place: { ...place!, alternative: { region: ['lead'], name: 'x', mass: 0 } } },
    'alternative is lead, which is neither the next likeliest'
  ],
  [
    'mass of the alternative',
    { place: { ...place!, alternative: { region: ['dig'], name: 'x', mass: 0.9 } } },
    "alternative's probability is 0.9"
  ],
  [
    'claim and place',
    { claim: { ...claim, tracks: ['lead'] } },
    'about lead, but the place is build'
  ],
  ['open claim', { claim: { ...claim, kind: 'open', tracks: [] } }, 'open, but a place is named'],
  ['chance', { claim: { ...claim, chance: 0.6 } }, 'clear with a chance of 0.6'],
  ['ruled out', { claim: { ...claim, ruledOut: ['build'] } }, 'names is ruled out'],
  [
    'firmness',
    { counterfactual: { ...counterfactual, firm: false } },
    'clear, but one answer changes it'
  ],
  [
    'evidence',
    { evidence: { ...evidence, against: evidence.for.slice(0, 1) } },
    'Evidence against'
  ],
  [
    'other answers',
    {
      counterfactual: { ...counterfactual, facets: [{ facet: 'week', track: 'build', text: '' }] }
    },
    "Other answers about week wouldn't put build first"
  ],
  [
    'pair of answers',
    {
      counterfactual: {
        ...counterfactual,
        pair: [
          { item: 'growth-0', from: 'dig', to: 'build' },
          { item: 'growth-1', from: 'build', to: 'dig' }
        ]
      }
    },
    "Swapping a pair wouldn't change anything"
  ],
  ['pattern', { patterns: [{ ...patterns[0]!, count: 9 }] }, '9 of'],
  ['day', { day: { chosen: 'x', region: ['dig'], agrees: true } }, 'day agrees with the place'],
  [
    'staying',
    { now: { answers: {}, region: ['dig'], staying: true, pushed: false } },
    'Staying is a result'
  ],
  [
    'being pushed',
    { now: { answers: {}, region: ['build'], staying: true, pushed: true } },
    'Staying is a result'
  ],
  [
    'missing place',
    { place: null, day: { chosen: 'x', region: ['dig'], agrees: false } },
    "a place that isn't there"
  ]
])('a contradiction about the %s is found', (_, change, sentence) => {
  expect(found(change).join('\n')).toContain(sentence)
})

test('a mean outside of every named place is found', () => {
  const answers = bank.items.map(({ id }, at) => ({
    item: id,
    option: at % 4 === 0 ? 'dig' : 'build'
  }))
  const beside = report(bank, { responses: answers })
  const foundWith = (alternative: NonNullable<Report['place']>['alternative']) =>
    contradictions(
      bank,
      { responses: answers },
      { ...beside, place: { ...beside.place!, alternative } }
    )
  const { region, alternative } = beside.place!
  expect([region, alternative?.region]).toEqual([['build', 'dig'], ['build']])
  expect(foundWith(alternative)).toEqual([])
  expect(foundWith(undefined)).toEqual(['The place is named alone, but the mean lies in build.'])
  expect(foundWith({ ...alternative!, region: ['dig'] }).join()).toContain(
    'The alternative is dig, which is neither the next likeliest nor holds the mean.'
  )
})
