import { tracks, type Track } from '../bank/track.ts'
import type { Item } from '../bank/schema.ts'
import { error, type Fault } from './finding.ts'
import { pairOf, weightRow } from './weights.ts'

const fix =
  'Weight the five steps 3/-2/0, 1/-1/0, 0/0/0, -1/1/0, -2/3/0, or the same for two other tracks.'

/** A trade-off goes step by step from one track to another and leaves the third out. */
export function stepFaults(path: string, item: Item): Fault[] {
  const pair = pairOf(item)
  if (!pair) {
    const rows = item.options.map(weightRow).join(', ')
    const message = `The ends of a trade-off weighted ${rows} do not lead two tracks. Expected one track at each end.`
    return [error(`${path}.options`, message, fix)]
  }
  const [a, b] = pair.between
  return item.options.flatMap((option, index) => {
    const expected = expectedStep(item.options, index, a, b)
    if (expected === undefined) return []
    const message = `Step ${index + 1} of a trade-off between ${a} and ${b} is weighted ${weightRow(option)}. Expected ${expected}.`
    return [error(`${path}.options[${index}].weights`, message, fix)]
  })
}

/** What a step should have been, or undefined if it is as it should be. */
function expectedStep(
  options: Item['options'],
  index: number,
  a: Track,
  b: Track
): string | undefined {
  const { weights } = options[index]!
  const third = tracks.find((track) => track !== a && track !== b)!
  if (weights[third] !== 0) return `0 for ${third}`

  const lean = (option: Item['options'][number]) => option.weights[a] - option.weights[b]
  const before = options[index - 1]
  const downwards = lean(options[0]!) > 0
  const moved = before && lean(before) - lean(options[index]!)
  if (before && (downwards ? moved! <= 0 : moved! >= 0)) {
    return `a step further than ${weightRow(before)}`
  }

  // A breach of symmetry is reported once, at the later of the two steps.
  const opposite = options.at(-1 - index)!
  const mirrored = weights[a] === opposite.weights[b] && weights[b] === opposite.weights[a]
  const late = index >= (options.length - 1) / 2
  return late && !mirrored ? `the mirror image of ${weightRow(opposite)}` : undefined
}
