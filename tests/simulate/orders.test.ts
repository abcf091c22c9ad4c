import { expect, test } from 'vitest'
import { compareOrders } from '../../src/simulate/orders.ts'
import { makeBank, makeItem, triad } from '../helpers/tiny-bank.ts'

test('every order is followed to its end, even if the items left tell nothing', () => {
  const telling = Array.from({ length: 6 }, (_, at) => triad(`telling-${at}`))
  const dull = Array.from({ length: 24 }, (_, at) =>
    makeItem(`dull-${at}`, 'growth', [[0, 0, 0] as const, [1, 1, 1], [2, 2, 2]])
  )
  const bank = makeBank({ items: [...telling, ...dull] })
  const job = { kind: 'orders', population: 'clean', seed: 1, from: 0, to: 3 } as const
  const { adaptive, random, fixed } = compareOrders(bank, job)
  expect([adaptive.length, random.length, fixed.length]).toEqual([24, 30, 30])
})
