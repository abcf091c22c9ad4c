import { describe, expect, test } from 'vitest'
import type { Bank } from '../../src/bank/schema.ts'
import type { Response } from '../../src/bank/responses.ts'
import { contextCaveats, leadershipMix, readiness } from '../../src/result/extras.ts'
import type { Track } from '../../src/bank/track.ts'
import { makeBank, tinyBank } from '../helpers/tiny-bank.ts'

const respond = (given: Record<string, string | undefined>): Response[] =>
  Object.entries(given).map(([item, option]) =>
    option === undefined ? { item, skipped: true } : { item, option }
  )

/** Four acts: two prepare for both tracks, two for one each. */
const practice = (id: string, tracks: Track[]) => ({
  id,
  area: 'craft' as const,
  tracks,
  stem: `I did ${id}.`,
  themes: []
})
const bank: Bank = makeBank({
  readiness: {
    options: tinyBank.readiness.options,
    items: [
      practice('design', ['ic', 'specialist']),
      practice('review', ['ic', 'specialist']),
      practice('ship', ['ic']),
      practice('audit', ['specialist'])
    ]
  }
})

describe('readiness', () => {
  const levelOf = (design: string, review: string, ship: string) =>
    readiness(bank, respond({ design, review, ship, audit: 'never' }), ['ic'])!.levels[0]!.level

  // Never 0, once 1, several 2, regularly 3: below a mean of 1 little, from 2 on much.
  test.each([
    ['never', 'never', 'never', 'little'],
    ['once', 'once', 'never', 'little'],
    ['once', 'once', 'once', 'some'],
    ['regularly', 'never', 'never', 'some'],
    ['regularly', 'several', 'never', 'some'],
    ['several', 'several', 'several', 'much'],
    ['regularly', 'regularly', 'regularly', 'much']
  ])('%s, %s, %s: %s', (design, review, ship, level) => {
    expect(levelOf(design, review, ship)).toBe(level)
  })

  test('has one level for each leading track, by the acts that prepare for it', () => {
    const given = respond({ design: 'once', review: 'once', ship: 'regularly', audit: 'never' })
    expect(readiness(bank, given, ['ic', 'specialist'])!.levels).toEqual([
      { track: 'ic', level: 'some' },
      { track: 'specialist', level: 'little' }
    ])
  })

  test('names the two acts of the first track that were done least, and once at the most', () => {
    const least = (given: Record<string, string>) => readiness(bank, respond(given), ['ic'])!.least
    expect(least({ design: 'once', review: 'once', ship: 'never', audit: 'never' })).toEqual([
      'ship',
      'design'
    ])
    expect(least({ design: 'several', review: 'once', ship: 'regularly', audit: 'never' })).toEqual(
      ['review']
    )
  })

  test('is null until every item has a response', () => {
    const some = respond({ design: 'once', review: 'once', ship: 'once' })
    expect(readiness(bank, some, ['ic'])).toBeNull()
    expect(readiness(bank, [], ['ic'])).toBeNull()
  })

  test('counts answers alone, and needs them for half of the acts of a track', () => {
    const two = makeBank({
      readiness: {
        options: tinyBank.readiness.options,
        items: [practice('teach', ['manager']), practice('plan', ['manager'])]
      }
    })
    const of = (given: Record<string, string | undefined>) =>
      readiness(two, respond(given), ['manager'])
    expect(of({ teach: 'regularly', plan: undefined })!.levels).toEqual([
      { track: 'manager', level: 'much' }
    ])
    expect(of({ teach: undefined, plan: undefined })).toBeNull()
    const third = respond({ design: 'once', review: undefined, ship: undefined, audit: 'once' })
    expect(readiness(bank, third, ['ic'])).toBeNull()
  })

  test('is null where a bank asks nothing about a leading track', () => {
    const all = respond({ design: 'once', review: 'once', ship: 'once', audit: 'once' })
    expect(readiness(bank, all, ['manager'])).toBeNull()
    expect(readiness(makeBank({}), [], ['manager'])).toBeNull()
  })
})

describe('the leadership mix', () => {
  const [item] = tinyBank.leadership
  const two = makeBank({ leadership: [item!, { ...item!, id: 'budget' }] })

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
    expect(leadershipMix(two, respond({ late, budget }))).toEqual(mix)
  })

  test('is null until every item is answered, none skipped', () => {
    expect(leadershipMix(two, respond({ late: 'code' }))).toBeNull()
    expect(leadershipMix(two, respond({ late: 'code', budget: undefined }))).toBeNull()
    expect(leadershipMix(makeBank({}), [])).toBeNull()
  })
})

describe('context', () => {
  test('gives the caveat of an answer that has one', () => {
    expect(contextCaveats(tinyBank, respond({ seat: 'no' }))).toEqual({
      caveats: [{ item: 'seat', option: 'no', text: 'Ask what two other employers offer.' }]
    })
    expect(contextCaveats(tinyBank, respond({ seat: 'yes' }))).toEqual({ caveats: [] })
    expect(contextCaveats(tinyBank, respond({ seat: undefined }))).toEqual({ caveats: [] })
  })

  test('is null until every item has a response', () => {
    expect(contextCaveats(tinyBank, [])).toBeNull()
    expect(contextCaveats(makeBank({}), [])).toBeNull()
  })
})
