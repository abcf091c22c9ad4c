import { describe, expect, test } from 'vitest'
import { rankItems } from '../src/adaptive/select.ts'
import { expectedInformation } from '../src/adaptive/information.ts'
import { assess } from '../src/quiz/assess.ts'
import { parseBank } from '../src/bank/parse.ts'
import { levelMasses, posterior } from '../src/model/posterior.ts'
import { responseModel } from '../src/model/response-model.ts'
import { consistencyLevels, points } from '../src/model/triangle.ts'
import { report } from '../src/result/report.ts'
import type { Response } from '../src/bank/responses.ts'
import file from './golden/bank.json' with { type: 'json' }
import { tracks } from './helpers/tiny-bank.ts'
// Written by golden/reference.py, which says how.
import reference from './golden/reference.json' with { type: 'json' }

const bank = parseBank(file)
const model = responseModel(bank)

/** Our grid point for each of the reference's, found by its shares, not by its index. */
const ours = reference.grid.map(([first, second]) =>
  points.findIndex(
    (point) => Math.abs(point[0] - first!) < 1e-9 && Math.abs(point[1] - second!) < 1e-9
  )
)

test('the second implementation uses the same 231 points and five levels', () => {
  expect(ours).toHaveLength(231)
  expect(new Set(ours).size).toBe(231)
  expect(ours).not.toContain(-1)
  expect(reference.betas).toEqual(consistencyLevels)
})

describe.each(reference.cases)('agrees with a second implementation: $name', (expected) => {
  const responses = expected.responses as Response[]
  const belief = posterior(model, responses)

  test('the posterior of each of the 1,155 states', () => {
    for (const [level, masses] of expected.posterior.entries()) {
      for (const [index, mass] of masses.entries()) {
        const our = belief[level * points.length + ours[index]!]!
        expect(Math.abs(our / mass - 1)).toBeLessThan(1e-9)
      }
    }
  })

  test('the expected information gain of every item', () => {
    const informationOf = expectedInformation(belief)
    for (const [item, bits] of Object.entries(expected.information)) {
      const our = informationOf(model.byId.get(item)!.pattern.probabilities)
      expect(Math.abs(our - bits)).toBeLessThan(1e-9)
    }
    expect(Object.keys(expected.information)).toHaveLength(bank.items.length)
  })

  test('the mean, P(top) and P(low)', () => {
    const { mean, top } = assess(bank, { responses })
    for (const track of tracks) {
      expect(Math.abs(mean[track]! - expected.mean[track])).toBeLessThan(1e-9)
      expect(Math.abs(top[track]! - expected.top[track])).toBeLessThan(1e-9)
    }
    expect(Math.abs(levelMasses(belief)[0]! - expected.low)).toBeLessThan(1e-9)
  })

  test('the size of the 80% region', () => {
    expect(report(bank, { responses }).region80.points).toHaveLength(expected.regionSize)
  })

  test('the item with the largest gain', () => {
    const { bestGain } = rankItems(model, belief, new Set())
    const largest = Math.max(...Object.values(expected.information))
    expect(Math.abs(bestGain! - largest)).toBeLessThan(2e-9)
  })
})
