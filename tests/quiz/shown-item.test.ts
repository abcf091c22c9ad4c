import { describe, expect, test } from 'vitest'
import type { Response } from '../../src/bank/responses.ts'
import type { Bank } from '../../src/bank/types.ts'
import { estimate, interimResult } from '../../src/quiz/estimate.ts'
import { itemsIn, shownItem } from '../../src/quiz/shown-item.ts'
import {
  answers,
  fullBank,
  makeBank,
  tinyBank,
  tradeoff,
  triad,
  triadBank
} from '../helpers/tiny-bank.ts'

const seeds = Array.from({ length: 60 }, (_, seed) => seed)
const times = <T>(count: number, one: T) => Array<T>(count).fill(one)

/** Scored answers that lead to the first track's corner. */
const managing = answers(fullBank, ...times(10, 'manager'))
/** Scored answers that lead to no place: fewer than eight count. */
const unclear = answers(fullBank, ...times(5, 'manager'), ...times(5, undefined))

describe('the follow-ups', () => {
  const idsFor = (bank: Bank, responses: readonly Response[]) =>
    itemsIn(bank, 'followUps', { seed: 1, responses }).map(({ id }) => id)
  const followUp = (id: string, ...regions: string[][]) => ({
    id,
    regions,
    stem: id,
    options: [{ id: 'yes', text: 'Yes' }]
  })
  const followUps = [
    followUp('a', ['ic']),
    followUp('b', ['manager', 'ic'], ['manager']),
    followUp('c', ['manager'])
  ]

  test('are those of the place, in the order of the file', () => {
    expect(idsFor({ ...fullBank, followUps }, managing)).toEqual(['b', 'c'])
    const leading = answers(fullBank, ...times(10, 'ic'))
    expect(idsFor({ ...fullBank, followUps }, leading)).toEqual(['a'])
  })

  test('are those of the center while the claim is open', () => {
    const center = followUp('d', ['manager', 'ic', 'specialist'])
    expect(idsFor({ ...fullBank, followUps: [...followUps, center] }, unclear)).toEqual(['d'])
  })

  // The claim is between two tracks, but the likeliest region can't be named.
  test('are those of the tracks the claim names if there is a claim but no place', () => {
    const items = ['0', '1', '2'].flatMap((n) => [
      tradeoff(`a${n}`, 'span', 'manager', 'ic'),
      tradeoff(`b${n}`, 'span', 'ic', 'specialist'),
      tradeoff(`c${n}`, 'span', 'specialist', 'manager')
    ])
    const bank = makeBank({
      items,
      followUps: [...followUps, followUp('d', ['manager', 'specialist'])]
    })
    const responses = answers(bank, ...'abaaaacda')
    const { claim, place } = interimResult(estimate(bank, responses))
    expect(claim).toMatchObject({ kind: 'between', tracks: [2, 0] })
    expect(place).toBeUndefined()
    expect(idsFor(bank, responses)).toEqual(['d'])
  })

  test('are the first three if there are more', () => {
    expect(idsFor(fullBank, managing)).toEqual(['field', 'even-0', 'kind'])
  })

  test.each([undefined, []])('are none if the bank has %j', (none) => {
    expect(idsFor({ ...fullBank, followUps: none }, managing)).toEqual([])
  })
})

describe('the leadership items', () => {
  const idsFor = (bank: Bank, responses: readonly Response[]) =>
    itemsIn(bank, 'leadership', { seed: 1, responses }).map(({ id }) => id)

  test('are those of the bank for people drawn to leading, and none for others', () => {
    const building = answers(fullBank, ...times(10, 'ic'))
    expect(idsFor(fullBank, managing)).toEqual(fullBank.leadership!.items.map(({ id }) => id))
    expect(itemsIn(fullBank, 'leadership', { seed: 1, responses: building })).toEqual([])
  })

  test('are none if the bank has none', () => {
    const { leadership: _, ...bank } = fullBank
    expect(itemsIn(bank, 'leadership', { seed: 1, responses: managing })).toEqual([])
  })
})

describe('the blind days', () => {
  const shownDays = (seed: number, bank: Bank = fullBank, responses = managing) =>
    shownItem(bank, 'day', { seed, responses })?.options.map(({ id }) => id) ?? []
  const regionOf = (id: string) => fullBank.days!.find((day) => day.id === id)!.region.join('+')
  const daysOf = (...ids: string[]) => fullBank.days!.filter(({ id }) => ids.includes(id))

  // Computed by a second implementation in Python, from the definitions of FNV-1a and MurmurHash3.
  test('of a stored session are the same in every version', () => {
    expect([1, 2, 3, 4].map((seed) => shownDays(seed))).toEqual([
      ['manager-ic-1', 'ic-2', 'manager-1'],
      ['manager-1', 'manager-ic-2', 'manager-ic-specialist-1'],
      ['manager-1', 'manager-ic-1', 'specialist-2'],
      ['specialist-1', 'manager-2', 'manager-ic-1']
    ])
  })

  test('are one of the place and one each of two other places, with any seed', () => {
    for (const seed of seeds) {
      const regions = shownDays(seed).map(regionOf)
      expect(regions).toHaveLength(3)
      expect(new Set(regions).size).toBe(3)
      expect(regions).toContain('manager')
    }
  })

  test('of the place are all shown to someone, and appear in all three positions', () => {
    const own = seeds.map((seed) => shownDays(seed).findIndex((id) => regionOf(id) === 'manager'))
    expect(new Set(own)).toEqual(new Set([0, 1, 2]))
    const ids = seeds.flatMap((seed) => shownDays(seed).filter((id) => regionOf(id) === 'manager'))
    expect(new Set(ids)).toEqual(new Set(['manager-1', 'manager-2']))
  })

  test('are of different places even if one place has most of the days', () => {
    const days = daysOf('manager-1', 'ic-1')
    const [ic] = daysOf('ic-1')
    const many = [2, 3, 4, 5].map((n) => ({ ...ic!, id: `ic-${n}` }))
    const bank = { ...fullBank, days: [...days, ...many, ...daysOf('specialist-1')] }
    for (const seed of seeds) expect(shownDays(seed, bank)).toContain('specialist-1')
  })

  test('are two of one other place if there is only one', () => {
    const bank = { ...fullBank, days: daysOf('manager-1', 'ic-1', 'ic-2') }
    expect(shownDays(1, bank).toSorted()).toEqual(['ic-1', 'ic-2', 'manager-1'])
    const two = { ...fullBank, days: daysOf('manager-1', 'ic-2') }
    expect(shownDays(1, two).toSorted()).toEqual(['ic-2', 'manager-1'])
  })

  test('do not reveal their places', () => {
    const { options } = shownItem(fullBank, 'day', { seed: 1, responses: managing })!
    for (const option of options) expect(Object.keys(option)).toEqual(['id', 'text'])
  })

  test.each([
    ['there is no place', fullBank, unclear],
    ['the bank has none of the place', { ...fullBank, days: daysOf('ic-1', 'ic-2') }, managing],
    ['the bank has none of another place', { ...fullBank, days: daysOf('manager-1') }, managing]
  ])('are not shown if %s', (_, bank, responses) => {
    expect(shownItem(bank, 'day', { seed: 1, responses })).toBeUndefined()
    expect(itemsIn(bank, 'day', { seed: 1, responses })).toEqual([])
  })

  test('are one item, asked once there is a place', () => {
    const items = itemsIn(fullBank, 'day', { seed: 1, responses: managing })
    expect(items.map(({ id }) => id)).toEqual(['day'])
    const none = { ...fullBank, days: [] }
    expect(itemsIn(none, 'day', { seed: 1, responses: managing })).toEqual([])
  })
})

describe('an item is shown', () => {
  test('with its section, its stem and all of its options', () => {
    const shown = shownItem(tinyBank, 'praise', { seed: 1, responses: [] })!
    expect(shown).toMatchObject({ id: 'praise', section: 'pull', stem: 'What about praise?' })
    expect(shown.options.map(({ id }) => id).toSorted()).toEqual(['ic', 'manager', 'specialist'])
  })

  test('in another order than other items of the same session', () => {
    const bank = triadBank(8)
    const orders = bank.items.map(({ id }) =>
      shownItem(bank, id, { seed: 1, responses: [] })!
        .options.map((option) => option.id)
        .join(' ')
    )
    expect(new Set(orders).size).toBeGreaterThan(1)
  })

  test('in the order of the file in the section "now"', () => {
    for (const seed of seeds) {
      const { options } = shownItem(fullBank, 'now-role', { seed, responses: [] })!
      expect(options.map(({ id }) => id)).toEqual(['one', 'two', 'three'])
    }
  })

  test('like any other if its id is "day" but it is in another section', () => {
    const bank = makeBank({ items: [triad('day')] })
    expect(shownItem(bank, 'day', { seed: 1, responses: [] })!.section).toBe('pull')
  })
})

test('the same days stay on offer after one is chosen, while the scored answers stay the same', () => {
  const before = shownItem(fullBank, 'day', { seed: 5, responses: managing })!
  const answered = [...managing, { item: 'day', option: before.options[0].id }]
  expect(shownItem(fullBank, 'day', { seed: 5, responses: answered })).toEqual(before)
})
