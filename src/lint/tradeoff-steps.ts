import { fromTrackIds, trackIds, trackIndexes } from '../bank/track.ts'
import type { Bank, Item } from '../bank/types.ts'
import { error, type Fault } from './finding.ts'
import { pairOf, weightRow, type Pair } from './weights.ts'

const fix =
  'Weight the five steps 3/-2/0, 1/-1/0, 0/0/0, -1/1/0, -2/3/0, or the same for two other tracks.'

/** A trade-off goes step by step from one track to another and leaves the third out. */
export function stepFaults(bank: Bank, path: string, item: Item): Fault[] {
  const pair = pairOf(bank, item)
  if (!pair) {
    const rows = item.options.map((option) => weightRow(bank, option)).join(', ')
    const message = `The ends of a trade-off weighted ${rows} don't lead two tracks. Expected one track at each end.`
    return [error(`${path}.options`, message, fix)]
  }
  const [a, b] = pair.map((track) => trackIds(bank)[track])
  return item.options.flatMap((_, index) => {
    const expected = expectedStep(bank, item, index, pair)
    if (expected === undefined) return []
    const row = weightRow(bank, item.options[index]!)
    const message = `Step ${index + 1} of a trade-off between ${a} and ${b} is weighted ${row}. Expected ${expected}.`
    return [error(`${path}.options[${index}].weights`, message, fix)]
  })
}

/** What a step should have been, or undefined if it is right. */
function expectedStep(
  bank: Bank,
  { options }: Item,
  index: number,
  [a, b]: Pair
): string | undefined {
  const rows = options.map(({ weights }) => fromTrackIds(bank, weights))
  const row = rows[index]!
  const third = trackIndexes.find((track) => track !== a && track !== b)!
  if (row[third] !== 0) return `0 for ${trackIds(bank)[third]}`

  const leans = rows.map((each) => each[a] - each[b])
  const previous = leans[index - 1]
  const downward = leans[0]! > 0
  if (previous !== undefined) {
    const moved = previous - leans[index]!
    if (downward ? moved <= 0 : moved >= 0) {
      return `a step further than ${weightRow(bank, options[index - 1]!)}`
    }
  }

  // A broken symmetry is reported once, at the later of the two steps.
  const opposite = rows.at(-1 - index)!
  const mirrored = row[a] === opposite[b] && row[b] === opposite[a]
  const late = index >= (options.length - 1) / 2
  return late && !mirrored
    ? `the mirror image of ${weightRow(bank, options.at(-1 - index)!)}`
    : undefined
}
