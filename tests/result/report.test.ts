import { describe, expect, test } from 'vitest'
import type { Response } from '../../src/bank/responses.ts'
import type { Bank } from '../../src/bank/types.ts'
import { memoizedReport, report } from '../../src/result/report.ts'
import {
  answers,
  given,
  makeBank,
  makeItem,
  repeating,
  triad,
  triadBank,
  type TrackId
} from './banks.ts'

const bank = triadBank(24)
const of = (responses: readonly Response[], more: { lowEffort?: boolean } = {}) =>
  report(bank, { responses, ...more })

describe('a report', () => {
  test('has these members, in this order', () => {
    expect(Object.keys(of([]))).toEqual([
      'version',
      'bank',
      'answered',
      'skipped',
      'claim',
      'place',
      'mean',
      'region80',
      'dots',
      'patterns',
      'evidence',
      'counterfactual',
      'roles',
      'consistency',
      'now',
      'followUps',
      'day',
      'readiness',
      'leadership',
      'situation',
      'experiments',
      'questions',
      'links',
      'disclaimer'
    ])
  })

  test('is plain JSON', () => {
    const result = of(answers(bank, 'build', undefined))
    expect(JSON.parse(JSON.stringify(result))).toEqual(result)
  })

  test('names its bank and counts answers and skips of the scored items', () => {
    const withNow = triadBank(4, {
      now: [{ id: 'role', stem: 'Now?', options: [{ id: 'other', text: 'Other' }] }]
    })
    const responses = [...answers(withNow, 'build', undefined), { item: 'role', option: 'other' }]
    expect(report(withNow, { responses })).toMatchObject({
      version: 2,
      bank: { id: 'small', version: '1.0.0' },
      answered: 1,
      skipped: 1
    })
  })

  test.each([
    [0, 'Based on 0 answers.'],
    [1, 'Based on 1 answer.'],
    [12, 'Based on 12 answers.']
  ])('of %i answers carries the disclaimer', (count, based) => {
    expect(of(repeating(bank, count, 'build')).disclaimer).toBe(
      `${based} This isn't a validated test: it's about what appeals to you, not what you're ` +
        "good at. Don't use it for hiring or promotion. Your answers stay on this device."
    )
  })

  test('omits sections that the bank lacks', () => {
    const bare = makeBank({ items: Array.from({ length: 8 }, (_, n) => triad(`item-${n}`)) })
    const result = report(bare, { responses: repeating(bare, 8, 'dig') })
    expect(result).toMatchObject({
      claim: { kind: 'clear', tracks: ['dig'] },
      place: { region: ['dig'], name: 'Digger', headline: 'Digger' },
      patterns: [],
      counterfactual: { facets: [] },
      roles: [],
      now: null,
      followUps: null,
      day: null,
      readiness: null,
      leadership: null,
      situation: null,
      experiments: { confirm: null, disprove: null },
      questions: [],
      links: []
    })
    expect(result.evidence.for).toHaveLength(3)
  })

  test('rejects sessions that do not fit the bank', () => {
    expect(() => report(bank, [] as never)).toThrow(TypeError)
    expect(() => report(bank, undefined as never)).toThrow(TypeError)
    expect(() => of(given({ 'no-such-item': 'lead' }))).toThrow('has no item "no-such-item"')
    expect(() => of([...answers(bank, 'lead'), ...answers(bank, 'dig')])).toThrow(RangeError)
  })

  test('is computed once for the same responses', () => {
    const responses = repeating(bank, 9, 'lead')
    const first = memoizedReport(bank, { responses })
    expect(memoizedReport(bank, { responses: [...responses] })).toBe(first)
    expect(memoizedReport(bank, { responses, lowEffort: true })).not.toBe(first)
    expect(first).toEqual(of(responses))
  })
})

describe('without answers', () => {
  const empty = of([])

  test('nothing is claimed, named, quoted or linked', () => {
    expect(empty.claim).toEqual({ kind: 'open', tracks: [], chance: 0.35, ruledOut: [] })
    expect(empty.place).toBeNull()
    expect(empty.evidence).toEqual({ for: [], against: [] })
    expect(empty.patterns).toEqual([])
    const linked = triadBank(8, { links: [{ title: 'A', url: 'https://a.example/' }] })
    expect(report(linked, { responses: [] }).links).toEqual([])
    expect(report(linked, { responses: answers(linked, 'dig') }).links).toHaveLength(1)
    expect(empty.consistency).toEqual({ low: 0.2, mixed: false })
  })

  test('the mix is even and the dots are spread out', () => {
    expect(empty.mean).toEqual({ lead: 0.333334, build: 0.333333, dig: 0.333333 })
    expect(empty.region80.points).toHaveLength(185)
    expect(new Set(empty.dots.map((dot) => JSON.stringify(dot))).size).toBe(20)
  })
})

describe('of answers that all point one way', () => {
  const clear = of(repeating(bank, 12, 'dig'))

  test('the claim is clear, and firm', () => {
    expect(clear.claim).toEqual({
      kind: 'clear',
      tracks: ['dig'],
      chance: 0.95,
      ruledOut: ['lead', 'build']
    })
    expect(clear.counterfactual).toEqual({ facets: [], single: [], pair: null, firm: true })
    expect(clear.place).toMatchObject({ region: ['dig'] })
    expect(clear.consistency.mixed).toBe(false)
  })

  test('three are quoted for the first track, none against', () => {
    expect(clear.evidence.for.map(({ item, text }) => [item, text])).toEqual(
      clear.evidence.for.map(({ item }) => [item, `You chose dig of ${item}.`])
    )
    expect(clear.evidence.for).toHaveLength(3)
    expect(clear.evidence.against).toEqual([])
  })

  test('low effort caps the claim at leaning and changes nothing else', () => {
    const capped = of(repeating(bank, 12, 'dig'), { lowEffort: true })
    expect(capped.claim).toMatchObject({ kind: 'leaning', chance: 0.75 })
    expect(capped.claim.tracks[0]).toBe('dig')
    expect({ ...capped, claim: clear.claim }).toEqual(clear)
  })

  test('fewer than eight give no claim and no place, skips not counted', () => {
    expect(of(repeating(bank, 8, 'build')).claim.kind).toBe('clear')
    const seven = [
      ...repeating(bank, 7, 'build'),
      { item: bank.items[7]!.id, skipped: true } as const
    ]
    expect(of(seven)).toMatchObject({
      claim: { kind: 'open', tracks: [], ruledOut: [] },
      place: null
    })
  })
})

describe('of answers that disagree', () => {
  test('the one against is quoted', () => {
    const responses = [
      ...repeating(bank, 11, 'build'),
      { item: bank.items[11]!.id, option: 'lead' }
    ]
    const { claim, evidence } = of(responses)
    expect(claim).toMatchObject({ kind: 'clear', tracks: ['build'] })
    expect(evidence.against.map(({ item, option }) => ({ item, option }))).toEqual(
      responses.slice(-1)
    )
    expect(evidence.against[0]!.bits).toBeLessThan(0)
  })

  test('alternating between two tracks gives a claim and a place between them', () => {
    const { claim, place, mean } = of(repeating(bank, 12, 'build', 'dig'))
    expect(claim).toEqual({
      kind: 'between',
      tracks: ['build', 'dig'],
      chance: 0.5,
      ruledOut: ['lead']
    })
    expect(place).toMatchObject({
      region: ['build', 'dig'],
      name: 'Between Builder and Digger'
    })
    expect(mean.build).toBeCloseTo(mean.dig)
  })

  test('alternating between three tracks gives an open, mixed result', () => {
    const mixed = of(repeating(bank, 24, 'build', 'dig', 'lead'))
    expect(mixed.claim.kind).toBe('open')
    expect(mixed.place).toBeNull()
    expect(mixed.consistency.mixed).toBe(true)
    expect(mixed.consistency.low).toBeGreaterThan(0.4)
  })

  test('the result is mixed if the lowest consistency has more than .40', () => {
    const turning = (count: number) =>
      of(repeating(bank, count, 'build', 'dig', 'lead')).consistency
    // One answer more takes it from .391 to .403.
    expect(turning(10).low).toBeLessThan(0.4)
    expect(turning(10).mixed).toBe(false)
    expect(turning(11).low).toBeLessThan(0.41)
    expect(turning(11).mixed).toBe(true)
  })
})

describe('a sure result that one answer would overturn', () => {
  // One item counts for far more than the others: the normalizing factor keeps their proportion.
  const heavy = makeItem('heavy', 'route', [
    [30, -15, -15],
    [-15, 30, -15],
    [-15, -15, 30]
  ])
  const light = Array.from({ length: 8 }, (_, n) =>
    makeItem(`light-${n}`, 'growth', [
      [1, 0, 0],
      [0, 1, 0],
      [0, 0, 1]
    ])
  )
  const uneven = makeBank({ items: [heavy, ...light] })
  const result = report(uneven, { responses: answers(uneven, ...Array<string>(9).fill('a')) })

  test('is leaning and not clear', () => {
    expect(result.claim).toMatchObject({ kind: 'leaning', tracks: ['lead', 'build'] })
    expect(result.claim.chance).toBe(0.75)
    expect(result.counterfactual.firm).toBe(false)
    expect(result.counterfactual.single.map(({ item }) => item)).toEqual(['heavy', 'heavy'])
  })
})

describe('what the reader adds', () => {
  const region: [TrackId] = ['dig']
  const full: Bank<TrackId> = triadBank(12, {
    now: [
      {
        id: 'now-role',
        stem: 'Now?',
        options: [
          { id: 'specialist', text: 'Specialist', regions: [region] },
          { id: 'manager', text: 'Manager', regions: [['lead']] }
        ]
      }
    ],
    followUps: [
      {
        id: 'field',
        regions: [region],
        stem: 'Which?',
        options: [
          { id: 'data', text: 'Data' },
          { id: 'ml', text: 'ML' }
        ]
      }
    ],
    days: [
      { id: 'dig-1', region, text: 'You dig.' },
      { id: 'lead-1', region: ['lead'], text: 'You talk.' }
    ],
    situation: [
      {
        id: 'seat',
        stem: 'A role?',
        options: [
          { id: 'yes', text: 'Yes' },
          { id: 'no', text: 'No', caveat: 'Look elsewhere.', themes: ['T42'] }
        ]
      }
    ],
    places: [
      {
        region,
        name: 'Specialist',
        headline: 'Mostly going deep',
        stay: 'Teach.',
        roles: [
          { name: 'expert', text: 'Knows.' },
          { name: 'data engineer', text: 'Joins.', when: { answers: { field: ['data'] } } }
        ]
      }
    ],
    experiments: [
      {
        id: 'shadow',
        aim: 'confirm',
        tracks: ['dig'],
        title: 'Shadow',
        text: 'Shadow.',
        days: 7,
        question: 'How?',
        talk: 'Ask.',
        unless: { answers: { 'now-role': ['specialist'] } }
      },
      {
        id: 'write',
        aim: 'confirm',
        tracks: ['dig'],
        title: 'Write',
        text: 'Write.',
        days: 7,
        question: 'How?',
        talk: 'Ask.'
      }
    ],
    oneOnOne: [{ id: 'why', text: 'Why?', when: { place: [region] } }],
    links: [
      { id: 'a', title: 'A', url: 'https://a.example/', tracks: ['dig'] },
      { id: 'b', title: 'B', url: 'https://b.example/', tracks: ['lead'], themes: ['T42'] }
    ]
  })
  const pull = repeating(full, 12, 'dig')
  const more = given({ 'now-role': 'specialist', 'field': 'data', 'day': 'dig-1', 'seat': 'no' })
  const only = report(full, { responses: pull })
  const all = report(full, { responses: [...more, ...pull] })

  test('changes the wording of the result', () => {
    expect(only.roles.map(({ name }) => name)).toEqual(['expert'])
    expect(all.roles.map(({ name }) => name)).toEqual(['data engineer', 'expert'])
    expect(only.experiments.confirm).toBe('shadow')
    expect(all.experiments.confirm).toBe('write')
    expect(all.questions).toEqual(['Why?'])
    // The caveat's theme brings in a link on another track.
    expect(only.links).toEqual([{ id: 'a' }])
    expect(all.links).toEqual([{ id: 'a' }, { id: 'b' }])
  })

  test('staying is a result', () => {
    expect(all.now).toEqual({
      answers: { 'now-role': 'specialist' },
      region: ['dig'],
      staying: true,
      pushed: false
    })
    const elsewhere = [...pull, ...given({ 'now-role': 'manager' })]
    expect(report(full, { responses: elsewhere }).now).toMatchObject({ staying: false })
  })

  test('the blind day agrees with the place or not', () => {
    expect(all.day).toEqual({ chosen: 'dig-1', region: ['dig'], agrees: true })
    const other = [...pull, ...given({ day: 'lead-1' })]
    expect(report(full, { responses: other }).day).toMatchObject({ agrees: false })
  })

  test('does not change shares, place or certainty', () => {
    const moved = ({
      claim,
      place,
      mean,
      region80,
      dots,
      evidence,
      counterfactual
    }: typeof all) => ({
      claim,
      place,
      mean,
      region80,
      dots,
      evidence,
      counterfactual
    })
    expect(moved(all)).toEqual(moved(only))
  })

  test('gives the same bytes in any order', () => {
    const responses = [...more, ...pull]
    expect(JSON.stringify(report(full, { responses: responses.toReversed() }))).toBe(
      JSON.stringify(all)
    )
  })
})

test('equal triads count as evidence one by one', () => {
  const twice = makeBank({ items: [triad('one'), triad('two')] })
  const { evidence } = report(twice, { responses: answers(twice, 'build', 'build') })
  expect(evidence.for.map(({ item }) => item)).toEqual(['one', 'two'])
  expect(evidence.for[0]!.bits).toBe(evidence.for[1]!.bits)
})
