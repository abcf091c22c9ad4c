import { tracks } from '../bank/track.ts'
import type { Item } from '../bank/schema.ts'
import { isEnglish } from './english.ts'
import { error, type Fault, type Rule } from './finding.ts'
import { placedItems } from './places.ts'
import { stepFaults } from './steps.ts'
import { soleLead, weightRow } from './weights.ts'

/**
 * L1: every part is there and has its form. What `parseBank` refuses is reported by `checkBank`
 * under this rule too; here is what only shows once the weights and texts are read.
 */
export const shape: Rule = {
  id: 'L1',
  why: 'The model, the result and the other rules rely on the form of an item; a part that is missing or misshapen makes them wrong without a sound.',
  find(bank) {
    return placedItems(bank).flatMap(({ path, item }) => [
      ...(item.format === 'tradeoff' ? stepFaults : scenarioFaults)(path, item),
      ...(isEnglish(bank.language) ? evidenceFaults(path, item) : [])
    ])
  }
}

/** A scenario has one option for each track; the fourth of a quad is a blend of two. */
function scenarioFaults(path: string, { format, options }: Item): Fault[] {
  const isBlend = ({ weights }: Item['options'][number]) =>
    tracks.filter((track) => weights[track] > 0).length === 2
  const blends = format === 'quad' ? options.filter(isBlend) : []
  const plain = options.filter((option) => !blends.includes(option))
  const led = new Set(plain.map(soleLead))
  const missing = tracks.filter((track) => !led.has(track))
  const rows = options.map(weightRow).join(', ')
  const faults = missing.map((track) =>
    error(
      `${path}.options`,
      `None of the options weighted ${rows} leads ${track} alone. Expected one for each track.`,
      `Give one option its largest weight, 3 or 2, for ${track}.`
    )
  )
  if (format === 'triad' || blends.length === 1) return faults
  return [
    ...faults,
    error(
      `${path}.options`,
      `A quad has ${blends.length} blends among ${rows}. Expected one: two weights above 0, one below.`,
      'Weight the fourth option 2/2/-2, with the -2 where its blend leaves a track out, or make the item a triad.'
    )
  ]
}

/** A result quotes the evidence line as it stands, as a sentence about the reader. */
function evidenceFaults(path: string, { options }: Item): Fault[] {
  return options.flatMap(({ evidence }, index) =>
    /^You .*[.?!]$/.test(evidence)
      ? []
      : [
          error(
            `${path}.options[${index}].evidence`,
            `"${evidence}" is not a sentence about the reader. Expected one that starts with "You" and ends with a full stop.`,
            'Say what the answer tells, as the result will quote it: "You would rather ... than ...".'
          )
        ]
  )
}
