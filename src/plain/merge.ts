import { coarse } from '../model/triangle.ts'
import { pointMasses } from '../model/posterior.ts'

/** People who answered alike, and what their answers say about them. */
export interface Group {
  /** Share of all people, 0 to 1. */
  readonly weight: number
  /** Probability of each of the model's states; sums to 1. */
  readonly belief: Float64Array
}

/** The groups after merging, and where each of the given ones went. */
export interface Merged {
  readonly groups: readonly Group[]
  /** For each given group, its position among the merged ones. */
  readonly to: readonly number[]
}

/** What a merge tries to preserve: all that later questions depend on, or only the mix. */
const views = {
  /** The mix and the consistency, on the coarse grid. */
  states: coarse,
  /** The mix on the full grid. */
  mix: pointMasses
} as const satisfies Record<string, (belief: Float64Array) => Float64Array>

/**
 * Merges groups until at most this many are left, each time the two whose merger loses the least
 * information about the people in them (the agglomerative information bottleneck). The merged belief
 * is the weighted mean of its parts: what we know about a person who is in one of them, without
 * knowing which.
 *
 * Worked example: of three groups of equal weight, two believe the same. Merging these loses
 * nothing, so they are merged first.
 *
 * @param most - At least 1.
 * @see Slonim and Tishby (1999), Advances in Neural Information Processing Systems 12, 617-623.
 */
export function mergeAlike(
  groups: readonly Group[],
  most: number,
  view: keyof typeof views
): Merged {
  const parts = groups.map(({ weight, belief }, index): Part => {
    const masses = scaled(views[view](belief), weight)
    return { members: [index], weight, masses, known: knownOf(masses, weight), nearest: null }
  })
  for (const [index, part] of parts.entries()) {
    for (const other of parts.slice(index + 1)) compare(part, other)
  }
  let alive = parts
  while (alive.length > most) {
    const part = alive.reduce((best, next) => (lossOf(next) < lossOf(best) ? next : best))
    const other = part.nearest!.part
    const joined = join(part, other)
    alive = [...alive.filter((each) => each !== part && each !== other), joined]
    for (const each of alive) {
      if (each.nearest?.part !== part && each.nearest?.part !== other) continue
      // Its nearest part was merged away.
      each.nearest = null
      for (const another of alive)
        if (another !== each) compareOne(each, another, lossOfMerging(each, another))
    }
    for (const each of alive) if (each !== joined) compare(each, joined)
  }
  // In the order of their first members, so that equal input gives equal output.
  const inOrder = alive.toSorted((a, b) => a.members[0]! - b.members[0]!)
  return {
    groups: inOrder.map(({ members }) => meanOf(members.map((index) => groups[index]!))),
    to: groups.map((_, index) => inOrder.findIndex(({ members }) => members.includes(index)))
  }
}

interface Part {
  /** Positions of the groups it is made of, ascending. */
  readonly members: readonly number[]
  readonly weight: number
  /** Joint probability of each state and this part. */
  readonly masses: Float64Array
  /** Its term in the information: the sum of m log m over the states, minus w log w. */
  readonly known: number
  /** The part whose merger with this one loses the least, and how much that is, in nats. */
  nearest: { part: Part; loss: number } | null
}

const lossOf = ({ nearest }: Part) => nearest?.loss ?? Infinity

function compare(one: Part, other: Part): void {
  const loss = lossOfMerging(one, other)
  compareOne(one, other, loss)
  compareOne(other, one, loss)
}

function compareOne(one: Part, other: Part, loss: number): void {
  if (loss < lossOf(one)) one.nearest = { part: other, loss }
}

/** Information that is lost if two parts become one, in nats. */
function lossOfMerging(one: Part, other: Part): number {
  let together = -timesLog(one.weight + other.weight)
  for (let state = 0; state < one.masses.length; state++) {
    together += timesLog(one.masses[state]! + other.masses[state]!)
  }
  return one.known + other.known - together
}

function join(one: Part, other: Part): Part {
  const masses = one.masses.map((mass, state) => mass + other.masses[state]!)
  const weight = one.weight + other.weight
  const members = [...one.members, ...other.members].sort((a, b) => a - b)
  return { members, weight, masses, known: knownOf(masses, weight), nearest: null }
}

const knownOf = (masses: Float64Array, weight: number) =>
  masses.reduce((sum, mass) => sum + timesLog(mass), -timesLog(weight))

const timesLog = (value: number) => (value > 0 ? value * Math.log(value) : 0)

/** The same proportions with another sum. */
function scaled(masses: Float64Array, total: number): Float64Array {
  const sum = masses.reduce((all, mass) => all + mass, 0)
  return masses.map((mass) => (mass / sum) * total)
}

function meanOf(groups: readonly Group[]): Group {
  const weight = groups.reduce((sum, group) => sum + group.weight, 0)
  const belief = new Float64Array(groups[0]!.belief.length)
  for (const group of groups) {
    for (let state = 0; state < belief.length; state++) {
      belief[state]! += (group.weight / weight) * group.belief[state]!
    }
  }
  return { weight, belief }
}
