import { describe, expect, test } from 'vitest'
import { report } from '../../src/result/report.ts'
import type { Response } from '../../src/bank/responses.ts'
import { answers, makeBank, makeItem, tinyBank, triad, triadBank } from '../helpers/tiny-bank.ts'

const bank = triadBank(24)

/** So many answers that repeat these tracks in turn. */
const repeating = (count: number, ...tracks: string[]) =>
  answers(bank, ...Array.from({ length: count }, (_, n) => tracks[n % tracks.length]))

describe('a report', () => {
  test('has the members that the contract lists, in that order', () => {
    expect(Object.keys(report(bank, []))).toEqual([
      'version',
      'bank',
      'answered',
      'skipped',
      'claim',
      'mean',
      'region80',
      'dots',
      'evidence',
      'counterfactual',
      'archetypes',
      'consistency',
      'readiness',
      'leadership',
      'context',
      'trials',
      'links',
      'notice'
    ])
  })

  test('is plain JSON', () => {
    const given = report(tinyBank, answers(tinyBank, 'ic', undefined))
    expect(JSON.parse(JSON.stringify(given))).toEqual(given)
  })

  test('names its bank and counts answers and skips of the pull items', () => {
    const responses = [...answers(tinyBank, 'ic', undefined), { item: 'seat', option: 'no' }]
    expect(report(tinyBank, responses)).toMatchObject({
      version: 1,
      bank: { id: 'tiny', version: '1.0.0' },
      answered: 1,
      skipped: 1
    })
  })

  test.each([
    [0, 'This rests on 0 answers'],
    [1, 'This rests on 1 answer'],
    [12, 'This rests on 12 answers']
  ])('of %i answers says so, and what it is not', (count, based) => {
    expect(report(bank, repeating(count, 'ic')).notice).toBe(
      `${based} from one sitting. It is an aid to reflection, not a validated test: it says what ` +
        'draws you, not what you are good at. Do not use it for hiring or promotion. ' +
        'Nothing you answered leaves this device.'
    )
  })
})

describe('without answers', () => {
  const empty = report(bank, [])

  test('nothing is claimed, named, quoted or linked', () => {
    expect(empty.claim).toEqual({ kind: 'open', tracks: [], inTwenty: 7 })
    expect(empty.archetypes).toEqual({ named: null, set: [] })
    expect(empty.evidence).toEqual({ for: [], against: [] })
    expect(empty.links).toEqual([])
    expect(empty.consistency).toEqual({ low: 0.2, mixed: false })
  })

  test('the mix is even and the dots lie all over', () => {
    expect(empty.mean).toEqual({ manager: 0.333333, ic: 0.333333, specialist: 0.333334 })
    expect(empty.region80.points).toHaveLength(185)
    expect(new Set(empty.dots.map((dot) => JSON.stringify(dot))).size).toBe(20)
  })
})

describe('of answers that all point one way', () => {
  const clear = report(bank, repeating(12, 'specialist'))

  test('the claim is clear, and firm', () => {
    expect(clear.claim).toEqual({ kind: 'clear', tracks: ['specialist'], inTwenty: 19 })
    expect(clear.counterfactual).toEqual({ single: [], pair: null, firm: true })
    expect(clear.archetypes).toEqual({ named: 'specialist', set: ['specialist'] })
    expect(clear.consistency.mixed).toBe(false)
  })

  test('three are quoted in their own words, none against', () => {
    expect(clear.evidence.for.map(({ item, text }) => [item, text])).toEqual(
      clear.evidence.for.map(({ item }) => [item, `You chose specialist of ${item}.`])
    )
    expect(clear.evidence.for).toHaveLength(3)
    expect(clear.evidence.against).toEqual([])
  })

  test('little effort caps the claim at leaning and changes nothing else', () => {
    const capped = report(bank, repeating(12, 'specialist'), { lowEffort: true })
    expect(capped.claim).toMatchObject({ kind: 'leaning', inTwenty: 19 })
    expect(capped.claim.tracks[0]).toBe('specialist')
    expect(capped.mean).toEqual(clear.mean)
    expect(capped.evidence).toEqual(clear.evidence)
  })

  test('fewer than eight are no claim, skips not counted', () => {
    expect(report(bank, repeating(8, 'ic')).claim.kind).toBe('clear')
    const seven = [...repeating(7, 'ic'), { item: bank.items[7]!.id, skipped: true } as const]
    expect(report(bank, seven)).toMatchObject({
      claim: { kind: 'open', tracks: [] },
      archetypes: { named: null, set: [] }
    })
  })
})

describe('of answers that disagree', () => {
  test('the one against is quoted', () => {
    const responses = [...repeating(11, 'ic'), { item: bank.items[11]!.id, option: 'manager' }]
    const { claim, evidence } = report(bank, responses)
    expect(claim).toMatchObject({ kind: 'clear', tracks: ['ic'] })
    expect(evidence.against.map(({ item, option }) => ({ item, option }))).toEqual(
      responses.slice(-1)
    )
    expect(evidence.against[0]!.bits).toBeLessThan(0)
  })

  test('two tracks in turn are between the two', () => {
    expect(report(bank, repeating(12, 'ic', 'specialist')).claim).toEqual({
      kind: 'between',
      tracks: ['ic', 'specialist'],
      inTwenty: 19
    })
  })

  test('three tracks in turn are open, and said to point in several directions', () => {
    const mixed = report(bank, repeating(24, 'ic', 'specialist', 'manager'))
    expect(mixed.claim.kind).toBe('open')
    expect(mixed.consistency.mixed).toBe(true)
    expect(mixed.consistency.low).toBeGreaterThan(0.4)
  })

  test('several directions are spoken of where the lowest consistency has more than .40', () => {
    const turning = (count: number) =>
      report(bank, repeating(count, 'ic', 'specialist', 'manager')).consistency
    // One answer more takes it from .391 to .403.
    expect(turning(10).low).toBeLessThan(0.4)
    expect(turning(10).mixed).toBe(false)
    expect(turning(11).low).toBeLessThan(0.41)
    expect(turning(11).mixed).toBe(true)
  })
})

describe('a sure result that one answer would overturn', () => {
  // One item counts for far more than the others: the normalising factor keeps their proportion.
  const heavy = makeItem('heavy', 'route', [
    [30, -15, -15] as const,
    [-15, 30, -15],
    [-15, -15, 30]
  ])
  const light = Array.from({ length: 8 }, (_, n) =>
    makeItem(`light-${n}`, 'growth', [[1, 0, 0] as const, [0, 1, 0], [0, 0, 1]])
  )
  const uneven = makeBank({ items: [heavy, ...light] })
  const given = report(uneven, answers(uneven, ...Array<string>(9).fill('a')))

  test('is leaning and not clear', () => {
    expect(given.claim).toMatchObject({ kind: 'leaning', tracks: ['manager', 'ic'] })
    expect(given.claim.inTwenty).toBeGreaterThanOrEqual(16)
    expect(given.counterfactual.firm).toBe(false)
    expect(given.counterfactual.single.map(({ item }) => item)).toEqual(['heavy', 'heavy'])
  })
})

describe('the optional sections', () => {
  const pull = answers(tinyBank, 'ic', 'e')
  const more: Response[] = [
    { item: 'taught', option: 'several' },
    { item: 'late', option: 'reason' },
    { item: 'seat', option: 'no' }
  ]
  const only = report(tinyBank, pull)
  const all = report(tinyBank, [...more, ...pull])

  test('are null until answered', () => {
    expect([only.readiness, only.leadership, only.context]).toEqual([null, null, null])
  })

  test('stand beside the result and move nothing of it', () => {
    expect(all.leadership?.most).toEqual(['strategy'])
    expect(all.context?.caveats.map(({ item }) => item)).toEqual(['seat'])
    const { readiness: _r, leadership: _l, context: _c, ...rest } = all
    expect({ ...rest, readiness: null, leadership: null, context: null }).toEqual({ ...only })
  })
})

test('a triad that a bank repeats is evidence each time', () => {
  const twice = makeBank({ items: [triad('one', 'growth'), triad('two', 'growth')] })
  const { evidence } = report(twice, answers(twice, 'ic', 'ic'))
  expect(evidence.for.map(({ item }) => item)).toEqual(['one', 'two'])
  expect(evidence.for[0]!.bits).toBe(evidence.for[1]!.bits)
})
