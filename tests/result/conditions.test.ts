import { describe, expect, test } from 'vitest'
import type { Condition } from '../../src/bank/types.ts'
import { applies, holds, specificity, type Facts } from '../../src/result/conditions.ts'
import type { TrackId } from './banks.ts'

const known: Facts<TrackId> = {
  place: ['lead', 'build'],
  first: 'build',
  claim: 'leaning',
  answers: new Map([
    ['now-role', 'senior'],
    ['field', 'security']
  ])
}
const open: Facts<TrackId> = {
  place: undefined,
  first: undefined,
  claim: 'open',
  answers: new Map()
}

describe('a condition', () => {
  test.each<[condition: Condition<TrackId> | undefined, ofKnown: boolean, ofOpen: boolean]>([
    [undefined, true, true],
    [{}, true, true],
    [{ place: [['lead', 'build']] }, true, false],
    [{ place: [['build', 'lead']] }, true, false],
    [{ place: [['dig'], ['lead', 'build']] }, true, false],
    [{ place: [['lead']] }, false, false],
    [{ place: [['lead', 'dig']] }, false, false],
    [{ place: [['lead', 'build', 'dig']] }, false, false],
    [{ place: [] }, false, false],
    [{ first: ['build'] }, true, false],
    [{ first: ['dig', 'build'] }, true, false],
    [{ first: ['lead', 'dig'] }, false, false],
    [{ claim: ['clear', 'leaning'] }, true, false],
    [{ claim: ['open'] }, false, true],
    [{ answers: { 'now-role': ['engineer', 'senior'] } }, true, false],
    [{ answers: { 'now-role': ['manager'] } }, false, false],
    [{ answers: { 'now-years': ['under-2'] } }, false, false],
    // Several items: all must match.
    [{ answers: { 'now-role': ['senior'], 'field': ['security'] } }, true, false],
    [{ answers: { 'now-role': ['senior'], 'field': ['data'] } }, false, false],
    // Several members: all must hold.
    [{ first: ['build'], claim: ['leaning'], place: [['lead', 'build']] }, true, false],
    [{ first: ['build'], claim: ['clear'] }, false, false]
  ])('%j holds: %s, and with nothing known: %s', (condition, ofKnown, ofOpen) => {
    expect(holds(condition, known)).toBe(ofKnown)
    expect(holds(condition, open)).toBe(ofOpen)
  })

  test.each<[Condition | undefined, number]>([
    [undefined, 0],
    [{}, 0],
    [{ first: ['lead'] }, 1],
    [{ first: ['lead'], claim: undefined }, 1],
    [{ answers: { field: ['data'], season: ['calm'] } }, 2],
    [{ place: [['lead']], first: ['lead'], claim: ['clear'], answers: { field: ['data'] } }, 4]
  ])('%j has specificity %i', (condition, asks) => {
    expect(specificity(condition)).toBe(asks)
  })
})

describe('something is for a reader', () => {
  test.each([
    [{}, true],
    [{ when: { first: ['build'] } }, true],
    [{ when: { first: ['dig'] } }, false],
    [{ unless: { answers: { 'now-role': ['senior'] } } }, false],
    [{ unless: { answers: { 'now-role': ['junior'] } } }, true],
    [{ when: { first: ['build'] }, unless: { claim: ['leaning'] } }, false]
  ] as const)('if "when" holds and "unless" does not: %j %s', (conditions, fits) => {
    expect(applies(conditions as Parameters<typeof applies>[0], known)).toBe(fits)
  })
})
