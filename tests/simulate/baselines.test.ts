import { expect, test } from 'vitest'
import { bank } from '../../questions/index.ts'
import { fromTrackIds } from '../../src/bank/track.ts'
import { baselineOrder, positivePoints, withThinnedTrack } from '../../src/simulate/baselines.ts'
import { itemsForError } from '../../src/simulate/orders.ts'
import { makeBank, makeItem, triad } from '../result/banks.ts'

test('positive points give the first place to the most points, split where they tie', () => {
  const small = makeBank({ items: [triad('one'), triad('two')] })
  const answer = (item: string, option: string) => ({ item, option })
  expect(positivePoints(small, [answer('one', 'build')])).toEqual([0, 1, 0])
  const tie = [answer('one', 'build'), answer('two', 'lead')]
  expect(positivePoints(small, tie)).toEqual([0.5, 0.5, 0])
})

test('the best fixed form asks the strongest item of each facet first, then the second', () => {
  const weak = (id: string, facet: string) =>
    makeItem(id, facet, [
      [1, 0, 0],
      [0, 1, 0],
      [0, 0, 1]
    ])
  const items = [weak('b-1', 'b'), triad('a-1', 'a'), weak('b-2', 'b'), triad('a-2', 'a')]
  const order = baselineOrder(makeBank({ items }), 'fixed', 0).map(({ id }) => id)
  expect(order).toEqual(['a-1', 'b-1', 'a-2', 'b-2'])
})

test('a random order differs between sessions and leaves nothing out', () => {
  const order = (seed: number) => baselineOrder(bank, 'random', seed).map(({ id }) => id)
  expect(order(1)).not.toEqual(order(2))
  expect(order(1).toSorted()).toEqual(bank.items.map(({ id }) => id).toSorted())
})

test('the lopsided bank leaves a third of the options for the last track, and no twins', () => {
  const leading = (items: typeof bank.items) =>
    items.flatMap(({ options }) =>
      options.filter(({ weights }) => {
        const [first, second, third] = fromTrackIds(bank, weights)
        return third > Math.max(first, second)
      })
    ).length
  const { items } = withThinnedTrack(bank)
  expect(leading(items as typeof bank.items) / leading(bank.items)).toBeLessThan(0.45)
  for (const { options } of items) {
    const rows = options.map(({ weights }) => fromTrackIds(bank, weights as never).join())
    expect(new Set(rows).size).toBe(rows.length)
  }
})

test('the items for an error are interpolated between two counts', () => {
  // After 2 items .3, after 3 items .2: .25 lies half way.
  expect(itemsForError([0.4, 0.3, 0.2], 0.25)).toBeCloseTo(2.5, 9)
  expect(itemsForError([0.4, 0.3], 0.1)).toBeNull()
})
