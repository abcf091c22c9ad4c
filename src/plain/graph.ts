import { stopReason } from '../adaptive/stop.ts'
import type { Bank } from '../bank/types.ts'
import { pointMasses, topProbabilities } from '../model/posterior.ts'
import { optionRow, responseModel, type ModelItem } from '../model/response-model.ts'
import { stateCount } from '../model/triangle.ts'
import { chooseItems, type Choice } from './choose-items.ts'
import { mergeAlike, type Group } from './merge.ts'

/** A question, and where each answer leads. */
export interface QuestionNode {
  readonly kind: 'question'
  readonly entry: ModelItem
  /** For each option of the item, a position at the next depth. */
  readonly next: readonly number[]
}

/** The end of a path through the graph. */
export interface EndNode {
  readonly kind: 'end'
  /** Position among the results. */
  readonly result: number
}

/** A result, before it is put into words. */
export interface GraphResult extends Group {
  /** The fewest answers that lead to it. */
  readonly answered: number
}

/** The quiz as a decision graph: a tree of questions that merges people with similar answers. */
export interface DecisionGraph {
  /** By depth, from the one first question on. */
  readonly depths: readonly (readonly (QuestionNode | EndNode)[])[]
  readonly results: readonly GraphResult[]
}

/** How coarse a graph is. */
export interface GraphSize {
  /** After n answers, the graph keeps at most n × `growth` groups. Few are needed early on. */
  readonly growth: number
  /** Results, at most. */
  readonly results: number
}

/** A group that stops here, with its position among all groups that have stopped. */
interface Stopped {
  readonly kind: 'stopped'
  readonly at: number
}

/**
 * Grows the decision graph of a bank, depth by depth. At each depth, groups stop by the stopping
 * rule of quick mode. Each of the others is asked its most informative item and split by the answers,
 * and the new groups are merged.
 *
 * No one is simulated: the size and belief of each group follow from the response model, so the same
 * bank always gives the same graph.
 *
 * @example
 * const { depths, results } = growGraph(bank, { growth: 4, results: 44 })
 * depths[0] // the first question
 */
export function growGraph(bank: Bank, { growth, results }: GraphSize): DecisionGraph {
  const model = responseModel(bank)
  const choices: Choice[] = []
  const depths: (QuestionNode | Stopped)[][] = []
  const stopped: GraphResult[] = []
  let groups: readonly Group[] = [everyone]
  while (groups.length) {
    const asked = depths.length
    const open = groups.filter((group) => !stopAfter(asked, group, Infinity))
    const choice = open.length ? chooseItems(model, open, choices) : undefined
    const children: Group[] = []
    const nodes = groups.map((group): QuestionNode | Stopped => {
      const found = choice?.chosen[open.indexOf(group)]
      if (!found || stopAfter(asked, group, found.gain)) {
        stopped.push({ ...group, answered: asked })
        return { kind: 'stopped', at: stopped.length - 1 }
      }
      const answers = splitByAnswer(group, found.entry)
      children.push(...answers)
      const next = answers.map((_, option) => children.length - answers.length + option)
      return { kind: 'question', entry: found.entry, next }
    })
    if (choice) choices.push(choice)
    const merged = mergeAlike(children, growth * (asked + 1), 'states')
    depths.push(
      nodes.map((node) =>
        node.kind === 'question' ? { ...node, next: node.next.map((at) => merged.to[at]!) } : node
      )
    )
    groups = merged.groups
  }
  const merged = mergeAlike(stopped, results, 'mix')
  return {
    depths: depths.map((nodes) =>
      nodes.map((node) =>
        node.kind === 'stopped' ? { kind: 'end', result: merged.to[node.at]! } : node
      )
    ),
    results: merged.groups.map((group, result) => {
      const own = stopped.filter((_, at) => merged.to[at] === result)
      return { ...group, answered: Math.min(...own.map((one) => one.answered)) }
    })
  }
}

const everyone: Group = { weight: 1, belief: new Float64Array(stateCount).fill(1 / stateCount) }

const stopAfter = (asked: number, { belief }: Group, gain: number) =>
  stopReason('quick', asked, topProbabilities(pointMasses(belief)), gain)

/** Splits a group by the answer to an item, in the order of its options. */
function splitByAnswer({ weight, belief }: Group, entry: ModelItem): Group[] {
  return entry.item.options.map(({ id }) => {
    const probabilities = entry.pattern.probabilities[optionRow(entry, id)]!
    const joint = belief.map((mass, state) => mass * probabilities[state]!)
    const chosen = joint.reduce((sum, mass) => sum + mass, 0)
    return { weight: weight * chosen, belief: joint.map((mass) => mass / chosen) }
  })
}
