import { describe, expect, test } from 'vitest'
import type { Response } from '../../src/bank/responses.ts'
import type { Bank, Experiment } from '../../src/bank/types.ts'
import { points } from '../../src/model/triangle.ts'
import { memoizedReport, report } from '../../src/result/report.ts'
import {
  answers,
  given,
  makeBank,
  makeItem,
  repeating,
  tracks,
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
    expect(JSON.parse(JSON.stringify(result))).toStrictEqual(result)
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
        "good at. Don't use it for hiring or promotion."
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

  test('rejects anything but an intact bank', () => {
    expect(() => report(undefined as never, { responses: [] })).toThrow(
      new TypeError('The bank is of type undefined. Expected a bank such as parseBank returns.')
    )
    const unreadable = {
      ...bank,
      get facets(): never {
        throw new Error('boom')
      }
    }
    expect(() => report(unreadable, { responses: [] })).toThrow(
      new TypeError("The bank can't be read. Expected a bank such as parseBank returns.")
    )
  })

  test('is the same whatever the order of the answers', () => {
    // Either of two swaps would put building first. They are equally likely, so item ids decide.
    const responses = answers(bank, 'lead', 'lead', 'build')
    for (const ordered of [responses, responses.toReversed()]) {
      expect(of(ordered).counterfactual.single.map(({ item }) => item)).toEqual([
        'growth-0',
        'stance-0'
      ])
    }
  })

  test('gives the range of each share in the 80% region', () => {
    const { region80 } = of(repeating(bank, 12, 'dig'))
    const mixes = region80.points.map((point) => points[point]!)
    for (const [index, track] of tracks.entries()) {
      const shares = mixes.map((mix) => mix[index]!)
      const [lowest, highest] = region80.shares[track]
      expect(lowest).toBeCloseTo(Math.min(...shares), 6)
      expect(highest).toBeCloseTo(Math.max(...shares), 6)
    }
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
      name: 'Builder and Digger'
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

  test('an open result may suggest an experiment that joins all three tracks', () => {
    const common = { title: 'Try it', text: 'Try it.', days: 7, question: 'And?', talk: 'Ask.' }
    const experiments: Experiment<TrackId>[] = [
      { id: 'one', aim: 'confirm', tracks: ['lead'], ...common },
      {
        id: 'all',
        aim: 'confirm',
        tracks: ['lead', 'build', 'dig'],
        when: { claim: ['open', 'clear'] },
        ...common
      }
    ]
    const withBoth = { ...bank, experiments }
    const suggested = (responses: Response[]) => report(withBoth, { responses }).experiments.confirm
    expect(suggested(repeating(bank, 24, 'build', 'dig', 'lead'))).toBe('all')
    expect(suggested(repeating(bank, 24, 'lead'))).toBe('one')
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

test('a track may be called "constructor", which every object has as a member', () => {
  const renamed = <V>(value: V, from: string, to: string): V =>
    JSON.parse(JSON.stringify(value).replaceAll(`"${from}"`, `"${to}"`)) as V
  const silent = triadBank(24, {
    facets: [{ id: 'growth', patterns: {}, whatIf: {} }],
    places: [{ region: ['build'], name: 'Builder', headline: 'A builder' }]
  })
  const responses = repeating(silent, 12, 'build', 'build', 'build', 'dig')
  const odd = report(renamed(silent, 'build', 'constructor'), {
    responses: renamed(responses, 'build', 'constructor')
  })
  expect(odd.place?.headline).toBe('A builder')
  expect(odd).toEqual(renamed(report(silent, { responses }), 'build', 'constructor'))
})

describe('the tracks of a result', () => {
  const act = (id: string, track: TrackId) => ({ id, tracks: [track], stem: id, next: id })
  const practice = ['never', 'once', 'several', 'regularly'].map((id) => ({ id, text: id }))
  const linked = (id: string, track: TrackId, themes: string[]) => ({
    id,
    title: id,
    url: 'https://example.org/',
    tracks: [track],
    themes
  })
  const asked = triadBank(24, {
    facets: [{ id: 'growth', patterns: { build: 'Building, {count} of {total}.' } }],
    places: [
      {
        region: ['build'],
        name: 'Builder',
        headline: 'A builder',
        lean: { build: 'Mostly building' },
        themes: ['T7']
      },
      {
        region: ['build', 'dig'],
        name: 'Both',
        headline: 'Between building and digging',
        lean: { build: 'Building first' }
      }
    ],
    readiness: {
      options: practice,
      items: [act('teach', 'lead'), act('ship', 'build'), act('audit', 'dig')]
    },
    // The items of these banks rest on T01.
    links: [
      linked('a-build', 'build', []),
      linked('b-build-of-place', 'build', ['T7']),
      linked('c-lead', 'lead', []),
      linked('d-dig', 'dig', []),
      linked('e-dig-of-answers', 'dig', ['T01'])
    ]
  })
  const never = given({ teach: 'never', ship: 'never', audit: 'never' })
  const turning = (count: number, ...options: TrackId[]) =>
    report(asked, { responses: [...repeating(asked, count, ...options), ...never] })

  test('are those it names, even if the third one is possible', () => {
    const { claim, place, patterns, readiness, links } = turning(
      10,
      'build',
      'build',
      'lead',
      'dig'
    )
    expect(claim).toMatchObject({ kind: 'leaning', tracks: ['build', 'lead'], ruledOut: [] })
    expect(place).toMatchObject({ region: ['build'], headline: 'Mostly building' })
    expect(patterns.map(({ text }) => text)).toEqual(['Building, 3 of 3.'])
    expect(readiness!.next).toEqual(['ship', 'teach'])
    // The last one is there only because it shares a theme with the quoted answers.
    expect(links.map(({ id }) => id)).toEqual([
      'b-build-of-place',
      'a-build',
      'c-lead',
      'e-dig-of-answers'
    ])
  })

  test('are all three while it is open, but the next steps are for the front-runner', () => {
    const { claim, readiness, links } = turning(8, 'build', 'build', 'lead', 'dig')
    expect(claim.kind).toBe('open')
    expect(readiness!.next).toEqual(['ship'])
    expect(links.map(({ id }) => id).toSorted()).toEqual(asked.links!.map(({ id }) => id))
  })

  test('get the even headline if the claim is between two', () => {
    const { claim, place } = turning(12, 'build', 'dig')
    expect(claim).toMatchObject({ kind: 'between', tracks: ['build', 'dig'] })
    expect(place).toMatchObject({
      region: ['build', 'dig'],
      headline: 'Between building and digging'
    })
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
          { id: 'no', text: 'No', caveat: 'Look elsewhere.', themes: ['T42'] },
          { id: 'unsure', text: 'Not sure', caveat: 'Ask.' }
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
    const unsure = report(full, { responses: [...pull, ...given({ seat: 'unsure' })] })
    expect(unsure.situation!.caveats).toHaveLength(1)
    expect(unsure.links).toEqual(only.links)
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
