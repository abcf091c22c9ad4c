import { describe, expect, test } from 'vitest'
import { estimate, interimResult } from '../../src/quiz/estimate.ts'
import { report } from '../../src/result/report.ts'
import { answers, fullBank, tinyBank, triadBank } from '../helpers/tiny-bank.ts'

const times = <T>(count: number, one: T) => Array<T>(count).fill(one)

describe('an estimate', () => {
  test('counts answers and skips of scored items only', () => {
    const responses = [...answers(tinyBank, 'ic', undefined), { item: 'taught', option: 'once' }]
    const { answered, asked } = estimate(tinyBank, responses)
    expect(answered).toBe(1)
    expect([...asked]).toEqual(['praise', 'meeting'])
  })

  test('ranks the items left to ask', () => {
    const { ranking } = estimate(tinyBank, answers(tinyBank, 'ic'))
    expect(ranking.candidates.map(({ item }) => item.id)).toEqual(['meeting'])
  })

  test('is computed once for the same scored responses', () => {
    const responses = answers(tinyBank, 'ic')
    const more = [...responses, { item: 'seat', option: 'no' }]
    expect(estimate(tinyBank, more)).toBe(estimate(tinyBank, [...responses]))
  })
})

describe('the interim result', () => {
  const bank = triadBank(24)

  test('is clear after clear answers, with the place of the report', () => {
    const responses = answers(bank, ...times(10, 'manager'))
    const { claim, place } = interimResult(estimate(bank, responses))
    expect(claim).toMatchObject({ kind: 'clear', tracks: [0] })
    expect(place!.region.tracks).toEqual([0])
    const full = { ...bank, places: fullBank.places }
    expect(report(full, { responses }).place!.region).toEqual(['manager'])
  })

  test('is open while fewer than eight items are answered, however many are skipped', () => {
    const seven = answers(bank, ...times(7, 'manager'), ...times(5, undefined))
    expect(interimResult(estimate(bank, seven))).toMatchObject({
      claim: { kind: 'open' },
      place: undefined
    })
    const eight = answers(bank, ...times(8, 'manager'))
    expect(interimResult(estimate(bank, eight)).claim.kind).toBe('clear')
  })

  test('is computed once for the same answers', () => {
    const responses = answers(bank, ...times(9, 'ic'))
    expect(interimResult(estimate(bank, responses))).toBe(
      interimResult(estimate(bank, [...responses]))
    )
  })
})
