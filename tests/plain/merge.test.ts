import { describe, expect, test } from 'vitest'
import { stateCount } from '../../src/model/triangle.ts'
import { mergeAlike, type Group } from '../../src/plain/merge.ts'

/** A group that is sure to be in one of these states, each as likely. */
function groupAt(weight: number, ...states: number[]): Group {
  const belief = new Float64Array(stateCount)
  for (const state of states) belief[state]! += 1 / states.length
  return { weight, belief }
}

describe('mergeAlike', () => {
  test('merges groups that believe the same before others', () => {
    const groups = [groupAt(0.25, 0, 1), groupAt(0.5, 5), groupAt(0.25, 0, 1)]
    const merged = mergeAlike(groups, 2, 'mix')
    expect(merged.to).toEqual([0, 1, 0])
    expect(merged.groups.map(({ weight }) => weight)).toEqual([0.5, 0.5])
  })

  test('believes of a merged group what its parts believe, by weight', () => {
    const { groups, to } = mergeAlike([groupAt(0.1, 3), groupAt(0.3, 4)], 1, 'mix')
    expect(to).toEqual([0, 0])
    expect(groups[0]!.weight).toBeCloseTo(0.4)
    expect(groups[0]!.belief[3]).toBeCloseTo(0.25)
    expect(groups[0]!.belief[4]).toBeCloseTo(0.75)
  })

  test('loses as little information as can be', () => {
    // Merging groups a and b that share no state loses a log((a + b) / a) + b log((a + b) / b):
    // .68 nats for the two large ones, .08 for one of them and the small one.
    const groups = [groupAt(0.49, 0), groupAt(0.49, 1), groupAt(0.02, 2)]
    const { to } = mergeAlike(groups, 2, 'mix')
    expect(to[0]).not.toBe(to[1])
  })

  test('goes on from merged groups: four at two places end as two', () => {
    const groups = [groupAt(0.2, 0), groupAt(0.2, 9), groupAt(0.3, 0), groupAt(0.3, 9)]
    expect(mergeAlike(groups, 2, 'mix').to).toEqual([0, 1, 0, 1])
  })

  test('leaves a list that is short enough as it is', () => {
    const groups = [groupAt(0.5, 0), groupAt(0.5, 0)]
    expect(mergeAlike(groups, 2, 'states')).toEqual({ groups, to: [0, 1] })
    expect(mergeAlike([], 2, 'states')).toEqual({ groups: [], to: [] })
  })
})
