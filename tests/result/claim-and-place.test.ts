import { expect, test } from 'vitest'
import { posterior } from '../../src/model/posterior.ts'
import { responseModel } from '../../src/model/response-model.ts'
import { claimAndPlace, summaryOf } from '../../src/result/claim-and-place.ts'
import { repeating, triadBank, type TrackId } from './banks.ts'

const both = { name: 'Both', headline: 'Between leading and building' }
const lean = { lead: 'Leading first', build: 'Building first' }
const bank = triadBank(24, { places: [{ region: ['lead', 'build'], ...both, lean }] })

/** What a number of answers come to, which choose these options in turn. */
function after(answered: number, ...options: TrackId[]) {
  const belief = posterior(responseModel(bank), repeating(bank, answered, ...options))
  const facts = { answered, flippable: false, lowEffort: false }
  return claimAndPlace(bank, belief, summaryOf(belief), facts)
}

test('a clear claim puts its track first, and the place is named after it', () => {
  expect(after(12, 'build')).toMatchObject({
    trackClaim: { kind: 'clear', tracks: [1], ruledOut: [0, 2] },
    claim: { kind: 'clear', tracks: ['build'], ruledOut: ['lead', 'dig'] },
    claimedFirst: 'build',
    place: { region: ['build'] }
  })
})

test('a claim between two tracks puts neither first', () => {
  expect(after(12, 'lead', 'build')).toMatchObject({
    claim: { kind: 'between', tracks: ['lead', 'build'] },
    claimedFirst: undefined,
    place: { region: ['lead', 'build'], headline: 'Between leading and building' }
  })
})

test('an open claim comes with no place', () => {
  expect(after(7, 'build')).toMatchObject({
    claim: { kind: 'open', tracks: [] },
    claimedFirst: undefined,
    place: null
  })
})
