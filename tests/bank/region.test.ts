import { expect, test } from 'vitest'
import { bank } from '../../questions/index.ts'
import { placeEntry, sameRegion } from '../../src/bank/region.ts'

const between = bank.places!.find(({ region }) => region.length === 2)!

test('two regions are the same if they name the same tracks, in any order', () => {
  expect(sameRegion(['cook', 'baker'], ['baker', 'cook'])).toBe(true)
  expect(sameRegion(['cook', 'baker'], ['cook'])).toBe(false)
  expect(sameRegion(['cook', 'baker'], ['cook', 'host'])).toBe(false)
})

test('what a bank says about a region is found in any order of its tracks', () => {
  expect(placeEntry(bank, between.region.toReversed())).toBe(between)
})

test('nothing is said without a region, or in a bank without places', () => {
  expect(placeEntry(bank, undefined)).toBeUndefined()
  expect(placeEntry({ ...bank, places: undefined }, between.region)).toBeUndefined()
})
