import { describe, expect, test } from 'vitest'
import { expectedInformation } from '../../src/adaptive/information.ts'
import { posterior } from '../../src/model/posterior.ts'
import {
  optionProbabilities,
  responseModel,
  type WeightPattern
} from '../../src/model/response-model.ts'
import { mutualInformation } from '../helpers/mutual-information.ts'
import { answers, tinyBank } from '../helpers/tiny-bank.ts'

const model = responseModel(tinyBank)
const information = (
  belief: Float64Array,
  { probabilities }: Pick<WeightPattern, 'probabilities'>
) => expectedInformation(belief)(probabilities)

/** Weights centered by hand, and not normalized. */
const patternOf = (rows: number[][]) => ({
  probabilities: optionProbabilities(
    rows.map((row) => row.map((weight) => weight - row.reduce((a, b) => a + b) / 3))
  )
})
const rotated = ([a, b, c]: number[]) => [
  [a!, b!, c!],
  [c!, a!, b!],
  [b!, c!, a!]
]

describe('expected information gain', () => {
  test.each([
    { belief: 'flat', responses: [] },
    { belief: 'after one answer', responses: answers(tinyBank, 'manager') },
    { belief: 'after two answers', responses: answers(tinyBank, 'ic', 'e') }
  ])('matches its definition: $belief', ({ responses }) => {
    const belief = posterior(model, responses)
    for (const { pattern } of model.items) {
      expect(information(belief, pattern)).toBeCloseTo(mutualInformation(belief, pattern), 12)
    }
  })

  // Reference values for raw weights and a flat belief.
  test.each([
    { rows: rotated([3, -1, -1]), bits: 0.21 },
    { rows: rotated([2, -1, -1]), bits: 0.14 },
    { rows: rotated([2, 0, 0]), bits: 0.08 },
    { rows: rotated([1, 0, 0]), bits: 0.02 },
    { rows: [...rotated([2, -1, -1]), [1, 1, -1]], bits: 0.13 },
    {
      rows: [
        [3, -2, 0],
        [1, -1, 0],
        [0, 0, 0],
        [-1, 1, 0],
        [-2, 3, 0]
      ],
      bits: 0.12
    },
    { rows: rotated([1, 1, 1]), bits: 0 }
  ])('of $rows is $bits bits', ({ rows, bits }) => {
    const belief = posterior(model, [])
    expect(Math.round(information(belief, patternOf(rows)) * 100) / 100).toBe(bits)
  })

  // The belief on the coarse grid sums to less than 1.
  test('depends on the proportions of the belief alone', () => {
    const belief = posterior(model, answers(tinyBank, 'ic', 'e'))
    for (const { pattern } of model.items) {
      const third = information(
        belief.map((mass) => mass / 3),
        pattern
      )
      expect(third).toBeCloseTo(information(belief, pattern), 12)
    }
  })

  test('is 0 once the mix is known, however uncertain the consistency', () => {
    const belief = posterior(model, []).map((_, state) => (state % 231 === 230 ? 0.2 : 0))
    expect(information(belief, model.items[0]!.pattern)).toBeCloseTo(0, 12)
  })
})
