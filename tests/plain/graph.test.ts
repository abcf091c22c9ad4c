import { describe, expect, test } from 'vitest'
import { bank as shipped } from '../../questions/index.ts'
import { modes } from '../../src/adaptive/stop.ts'
import type { Bank } from '../../src/bank/types.ts'
import { meanMix, pointMasses, posterior } from '../../src/model/posterior.ts'
import { responseModel } from '../../src/model/response-model.ts'
import { growGraph, type DecisionGraph, type QuestionNode } from '../../src/plain/graph.ts'
import { makeBank, triad } from '../helpers/tiny-bank.ts'

const bank: Bank = shipped
const graph = growGraph(bank, { growth: 2, results: 20 })

const questionsOf = ({ depths }: DecisionGraph) =>
  depths.map((nodes) => nodes.filter((node): node is QuestionNode => node.kind === 'question'))

/** Item ids by depth. */
const itemsOf = (of: DecisionGraph) =>
  questionsOf(of).map((questions) => new Set(questions.map(({ entry }) => entry.item.id)))

describe('the decision graph of the shipped bank', () => {
  test('has no more groups at a depth than it may', () => {
    for (const [depth, nodes] of graph.depths.entries()) {
      expect(nodes.length).toBeLessThanOrEqual(Math.max(1, 2 * depth))
    }
    expect(graph.results).toHaveLength(20)
  })

  test('asks as many questions as quick mode', () => {
    const { min, max } = modes.quick
    const ends = graph.depths.map((nodes) => nodes.some(({ kind }) => kind === 'end'))
    expect(ends.indexOf(true)).toBeGreaterThanOrEqual(min)
    expect(graph.depths).toHaveLength(max + 1)
    expect(graph.depths.at(-1)!.every(({ kind }) => kind === 'end')).toBe(true)
  })

  test('asks no item at two depths, so no one is asked twice', () => {
    const all = itemsOf(graph).flatMap((items) => [...items])
    expect(new Set(all).size).toBe(all.length)
  })

  test('asks one facet at each depth, and each facet once before any comes again', () => {
    const facets = questionsOf(graph)
      .filter((questions) => questions.length)
      .map((questions) => [...new Set(questions.map(({ entry }) => entry.facet))])
    const count = bank.facets!.length
    expect(facets.every((each) => each.length === 1)).toBe(true)
    expect(new Set(facets.slice(0, count).flat()).size).toBe(count)
  })

  test('adapts: at some depth the answers so far decide what is asked', () => {
    expect(itemsOf(graph).some((items) => items.size > 1)).toBe(true)
  })

  test('leads everyone to a result', () => {
    expect(graph.results.reduce((sum, { weight }) => sum + weight, 0)).toBeCloseTo(1, 10)
    const leading = new Set(
      graph.depths.flat().flatMap((node) => (node.kind === 'end' ? [node.result] : []))
    )
    expect(leading.size).toBe(graph.results.length)
  })

  test('neither adds nor loses belief: the average over the results is the flat one', () => {
    const mean = [0, 1, 2].map((track) =>
      graph.results.reduce(
        (sum, { weight, belief }) => sum + weight * meanMix(pointMasses(belief))[track]!,
        0
      )
    )
    for (const share of mean) expect(share).toBeCloseTo(1 / 3, 10)
  })

  test('is the same each time', () => {
    expect(growGraph(bank, { growth: 2, results: 20 })).toEqual(graph)
  })
})

test('where nothing is merged, a result believes what the posterior does', () => {
  const small: Bank = makeBank({ items: [triad('one'), triad('two')] })
  const { depths, results } = growGraph(small, { growth: 100, results: 100 })
  const first = depths[0]![0] as QuestionNode
  const second = depths[1]![first.next[1]!] as QuestionNode
  const end = depths[2]![second.next[2]!]!
  const belief = results[end.kind === 'end' ? end.result : -1]!.belief
  const answers = [
    { item: first.entry.item.id, option: first.entry.item.options[1]!.id },
    { item: second.entry.item.id, option: second.entry.item.options[2]!.id }
  ]
  const expected = posterior(responseModel(small), answers)
  expect(Math.max(...belief.map((mass, state) => Math.abs(mass - expected[state]!)))).toBeLessThan(
    1e-12
  )
})
