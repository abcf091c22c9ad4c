import { describe, expect, test } from 'vitest'
import type { NowItem, ReadinessItem } from '../../src/bank/types.ts'
import type { Facts } from '../../src/result/conditions.ts'
import {
  dayResult,
  followUpAnswers,
  leadershipResult,
  nowResult,
  readinessResult,
  situationResult,
  type ReadinessGrounds
} from '../../src/result/extras.ts'
import { given, makeBank, type TrackId } from './banks.ts'

describe('where the reader is now', () => {
  const bank = makeBank({
    now: [
      {
        id: 'now-role',
        stem: 'What do you do?',
        options: [
          { id: 'engineer', text: 'Engineer', regions: [['build']] },
          { id: 'tech-lead', text: 'Tech lead', regions: [['lead', 'build']] },
          { id: 'other', text: 'Other' }
        ]
      },
      {
        id: 'now-why',
        stem: 'Why?',
        options: [
          { id: 'reorg', text: 'A reorg', pushed: true },
          { id: 'idle', text: 'Just wondering' }
        ]
      },
      // Never answered here. It offers no push, so staying doesn't wait for it.
      { id: 'now-years', stem: 'For how long?', options: [{ id: 'one', text: 'A year' }] }
    ]
  })
  const now = (responses: Record<string, string | undefined>, place?: TrackId[]) =>
    nowResult(bank, given(responses), place)

  test('is what they said, in the order of the bank', () => {
    const result = now({ 'now-why': 'idle', 'now-role': 'other' }, ['build'])!
    expect(result).toEqual({
      answers: { 'now-role': 'other', 'now-why': 'idle' },
      staying: false,
      pushed: false
    })
    expect(Object.keys(result.answers)).toEqual(['now-role', 'now-why'])
  })

  test.each<[role: string, why: string, place: TrackId[] | undefined, staying: boolean]>([
    ['engineer', 'idle', ['build'], true],
    ['tech-lead', 'idle', ['lead', 'build'], true],
    ['engineer', 'reorg', ['build'], false],
    ['engineer', 'idle', ['lead', 'build'], false],
    ['engineer', 'idle', undefined, false],
    ['other', 'idle', ['build'], false]
  ])('%s, %s in place %j: staying %s', (role, why, place, staying) => {
    const result = now({ 'now-role': role, 'now-why': why }, place)!
    expect(result.staying).toBe(staying)
    expect(result.pushed).toBe(why === 'reorg')
  })

  test('is not staying before they said that nothing pushes them', () => {
    expect(now({ 'now-role': 'engineer' }, ['build'])).toMatchObject({
      staying: false,
      pushed: false
    })
  })

  test('of a role with several regions is staying in any of them', () => {
    const staff: NowItem<TrackId> = {
      id: 'now-role',
      stem: 'What do you do?',
      options: [{ id: 'staff', text: 'Staff', regions: [['build'], ['build', 'dig']] }]
    }
    const several = makeBank({ now: [staff] })
    const of = (place: TrackId[]) => nowResult(several, given({ 'now-role': 'staff' }), place)
    expect(of(['build', 'dig'])).toMatchObject({ region: ['build', 'dig'], staying: true })
    expect(of(['build'])).toMatchObject({ region: ['build'], staying: true })
    expect(of(['dig'])).toMatchObject({ region: ['build'], staying: false })
  })

  test('is null if nothing was said', () => {
    expect(now({}, ['build'])).toBeNull()
    expect(now({ 'now-role': undefined, 'now-why': undefined }, ['build'])).toBeNull()
    expect(nowResult(makeBank({}), [], ['build'])).toBeNull()
  })
})

describe('follow-ups', () => {
  const bank = makeBank({
    followUps: [
      {
        id: 'field',
        regions: [['dig']],
        stem: 'Which field?',
        options: [
          { id: 'data', text: 'Data' },
          { id: 'ml', text: 'ML' }
        ]
      }
    ]
  })

  test('are the chosen options, or null if none got a response', () => {
    expect(followUpAnswers(bank, given({ field: 'ml' }))).toEqual({ field: 'ml' })
    expect(followUpAnswers(bank, given({ field: undefined }))).toEqual({})
    expect(followUpAnswers(bank, given({ only: 'lead' }))).toBeNull()
  })
})

describe('the blind day', () => {
  const bank = makeBank({
    days: [
      { id: 'rounds', region: ['lead'], text: 'You talk.' },
      { id: 'mixed', region: ['lead', 'build'], text: 'You do both.' }
    ]
  })

  test.each<[day: string, place: TrackId[], agrees: boolean]>([
    ['rounds', ['lead'], true],
    ['mixed', ['lead'], false],
    ['mixed', ['lead', 'build'], true]
  ])('%s agrees with the place %j: %s', (day, place, agrees) => {
    const region = day === 'mixed' ? ['lead', 'build'] : ['lead']
    const result = dayResult(bank, given({ day }), place)
    expect(result).toEqual({ chosen: day, region, agrees })
  })

  test('is null if none was chosen', () => {
    expect(dayResult(bank, [], ['lead'])).toBeNull()
    expect(dayResult(bank, given({ day: undefined }), ['lead'])).toBeNull()
    expect(dayResult(makeBank({}), [], ['lead'])).toBeNull()
  })

  test('is null while no place is named, as there is nothing to compare it with', () => {
    expect(dayResult(bank, given({ day: 'rounds' }), undefined)).toBeNull()
  })
})

describe('readiness', () => {
  const options = ['never', 'once', 'several', 'regularly'].map((id) => ({ id, text: id }))
  /** An act with an instruction, for these tracks. */
  const act = (id: string, tracks: TrackId[]): ReadinessItem<TrackId> => ({
    id,
    tracks,
    stem: `I did ${id}.`,
    next: `Do ${id}.`
  })
  const facts: Facts<TrackId> = {
    place: undefined,
    first: 'build',
    claim: 'leaning',
    answers: new Map([['now-role', 'senior']])
  }
  const grounds: ReadinessGrounds<TrackId> = { leading: ['build'], present: undefined, facts }
  const items = [
    act('design', ['build', 'dig']),
    act('review', ['build', 'dig']),
    act('ship', ['build']),
    act('audit', ['dig']),
    act('teach', ['lead'])
  ]
  const practice = makeBank({ readiness: { options, items } })
  const all = (design: string, review: string, ship: string, audit: string, teach: string) =>
    given({ design, review, ship, audit, teach })
  const result = (responses: ReturnType<typeof given>, leading: TrackId[], present?: TrackId[]) =>
    readinessResult(practice, responses, { leading, present, facts })

  test('lists what was done several times or more, in the order of the bank', () => {
    const responses = all('several', 'once', 'never', 'never', 'regularly')
    expect(result(responses, ['build'])!.done).toEqual(['design', 'teach'])
  })

  test('names two acts for the first track that were done least, once at most', () => {
    const next = (...answers: Parameters<typeof all>) => result(all(...answers), ['build'])!.next
    expect(next('once', 'once', 'never', 'never', 'never')).toEqual(['ship', 'design'])
    expect(next('several', 'once', 'regularly', 'never', 'never')).toEqual(['review'])
    expect(next('several', 'several', 'several', 'never', 'never')).toEqual([])
  })

  test('goes on to the other leading tracks', () => {
    const responses = all('several', 'several', 'once', 'never', 'never')
    expect(result(responses, ['build', 'lead'])!.next).toEqual(['ship', 'teach'])
    // The only act for the first track comes before others that were done less often.
    const taught = all('never', 'never', 'never', 'never', 'once')
    expect(result(taught, ['lead', 'build'])!.next).toEqual(['teach', 'design'])
  })

  test('orders acts that were done equally often by id', () => {
    const responses = all('never', 'never', 'never', 'never', 'never')
    expect(result(responses, ['dig'])!.next).toEqual(['audit', 'design'])
  })

  test('never names an act that prepares for the present work alone', () => {
    const responses = all('never', 'several', 'never', 'once', 'never')
    expect(result(responses, ['build', 'lead'])!.next).toEqual(['design', 'ship'])
    // A builder lacks no practice in building; design prepares for going deep as well.
    expect(result(responses, ['build', 'lead'], ['build'])!.next).toEqual(['design', 'teach'])
    expect(result(responses, ['build', 'lead'], ['build', 'dig'])!.next).toEqual(['teach'])
  })

  test('names no act whose "unless" holds', () => {
    const conditional = items.map((item) =>
      item.id === 'ship' ? { ...item, unless: { answers: { 'now-role': ['senior'] } } } : item
    )
    const withConditions = { ...practice, readiness: { options, items: conditional } }
    const responses = all('never', 'never', 'never', 'never', 'never')
    const next = readinessResult(withConditions, responses, grounds)!.next
    expect(next).toEqual(['design', 'review'])
    expect(result(responses, ['build'])!.next).toEqual(['design', 'review'])
    const junior = { ...facts, answers: new Map([['now-role', 'junior']]) }
    const done = all('several', 'several', 'never', 'never', 'never')
    expect(readinessResult(withConditions, done, grounds)!.next).toEqual([])
    expect(readinessResult(withConditions, done, { ...grounds, facts: junior })!.next).toEqual([
      'ship'
    ])
  })

  test('names no act without an instruction', () => {
    const silent = { id: 'ship', tracks: ['build' as const], stem: 'I shipped.' }
    const without = makeBank({ readiness: { options, items: [silent] } })
    expect(readinessResult(without, given({ ship: 'never' }), grounds)).toEqual({
      done: [],
      next: []
    })
  })

  test('is null until every item has a response; skipped ones count for nothing', () => {
    expect(result(given({ design: 'once', review: 'once', ship: 'once' }), ['build'])).toBeNull()
    expect(result([], ['build'])).toBeNull()
    expect(readinessResult(makeBank({}), [], grounds)).toBeNull()
    const skipped = given({
      design: 'never',
      review: undefined,
      ship: undefined,
      audit: 'several',
      teach: undefined
    })
    expect(result(skipped, ['build'])).toEqual({ done: ['audit'], next: ['design'] })
  })
})

describe('leadership', () => {
  const item = (id: string) => ({
    id,
    stem: 'A project is late. I reach for',
    options: [
      { id: 'code', ability: 'technical', text: 'the code' },
      { id: 'list', ability: 'operations', text: 'the list' },
      { id: 'users', ability: 'product', text: 'the users' },
      { id: 'reason', ability: 'strategy', text: 'the reason' }
    ]
  })
  const abilities = ['technical', 'operations', 'product', 'strategy'].map((id) => ({
    id,
    name: id
  }))
  const bank = makeBank({ leadership: { abilities, items: [item('late'), item('budget')] } })

  // (count + 1) / (2 + 4): twice the code is 3/6, the others 1/6 each.
  test.each([
    {
      late: 'code',
      budget: 'code',
      shares: { technical: 3 / 6, operations: 1 / 6, product: 1 / 6, strategy: 1 / 6 },
      most: ['technical'],
      least: ['operations', 'product', 'strategy']
    },
    {
      late: 'users',
      budget: 'list',
      shares: { technical: 1 / 6, operations: 2 / 6, product: 2 / 6, strategy: 1 / 6 },
      most: ['operations', 'product'],
      least: ['technical', 'strategy']
    }
  ])('of $late and $budget: most often $most', ({ late, budget, ...mix }) => {
    expect(leadershipResult(bank, given({ late, budget }))).toEqual(mix)
  })

  test('takes as many abilities as the bank has', () => {
    const two = makeBank({
      leadership: {
        abilities: abilities.slice(0, 2),
        items: [{ ...item('late'), options: item('late').options.slice(0, 2) }]
      }
    })
    expect(leadershipResult(two, given({ late: 'list' }))!.shares).toEqual({
      technical: 1 / 3,
      operations: 2 / 3
    })
  })

  test('is null until every item is answered, none skipped', () => {
    expect(leadershipResult(bank, given({ late: 'code' }))).toBeNull()
    expect(leadershipResult(bank, given({ late: 'code', budget: undefined }))).toBeNull()
    expect(leadershipResult(makeBank({}), [])).toBeNull()
  })
})

describe('the situation', () => {
  const bank = makeBank({
    situation: [
      {
        id: 'seat',
        stem: 'Is there such a role?',
        options: [
          { id: 'yes', text: 'Yes' },
          { id: 'no', text: 'No', caveat: 'Ask what two other employers offer.' }
        ]
      }
    ]
  })

  test('gives the caveat of an answer that has one', () => {
    expect(situationResult(bank, given({ seat: 'no' }))).toEqual({
      caveats: [{ item: 'seat', option: 'no', text: 'Ask what two other employers offer.' }]
    })
    expect(situationResult(bank, given({ seat: 'yes' }))).toEqual({ caveats: [] })
    expect(situationResult(bank, given({ seat: undefined }))).toEqual({ caveats: [] })
  })

  test('is null until every item has a response', () => {
    expect(situationResult(bank, [])).toBeNull()
    expect(situationResult(makeBank({}), [])).toBeNull()
  })
})
