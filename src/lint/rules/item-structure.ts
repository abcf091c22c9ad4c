import { fromTrackIds, trackIds, trackIndexes } from '../../bank/track.ts'
import type { Bank, Item } from '../../bank/types.ts'
import { isEnglish } from '../english.ts'
import { error, type Fault, type Rule } from '../finding.ts'
import { itemsWithPaths } from '../item-paths.ts'
import { stepFaults } from '../tradeoff-steps.ts'
import { soleLead, weightRow } from '../weights.ts'

/**
 * Every item has the parts its format asks for. `lintBank` also reports under this rule what
 * `parseBank` refuses; this finds what only shows once weights and texts can be read.
 */
export const itemStructure: Rule = {
  id: 'item-structure',
  why: 'The model, the result and the other rules rely on the form of an item; a missing or malformed part makes them silently wrong.',
  find(bank) {
    return itemsWithPaths(bank).flatMap(({ path, item }) => [
      ...(item.format === 'tradeoff' ? stepFaults : scenarioFaults)(bank, path, item),
      ...evidenceFaults(bank, path, item)
    ])
  }
}

/** A scenario has one option for each track; the fourth of a quad is a blend of two. */
function scenarioFaults(bank: Bank, path: string, { format, options }: Item): Fault[] {
  const isBlend = ({ weights }: Item['options'][number]) =>
    fromTrackIds(bank, weights).filter((weight) => weight > 0).length === 2
  const blends = format === 'quad' ? options.filter(isBlend) : []
  const plain = options.filter((option) => !blends.includes(option))
  const led = new Set(plain.map((option) => soleLead(bank, option)))
  const rows = options.map((option) => weightRow(bank, option)).join(', ')
  const faults = trackIndexes
    .filter((track) => !led.has(track))
    .map((track) => trackIds(bank)[track])
    .map((track) =>
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

/** The result quotes the evidence line as a sentence of its own. */
function evidenceFaults(bank: Bank, path: string, { options }: Item): Fault[] {
  return options.flatMap(({ evidence }, index) => {
    if (evidence === undefined) return []
    const addresses = !isEnglish(bank.language) || /\byou(?:['’]\w+|r|rs|rself)?\b/i.test(evidence)
    if (addresses && /[.?!]["”']?$/.test(evidence)) return []
    return [
      error(
        `${path}.options[${index}].evidence`,
        `"${evidence}" isn't a sentence about the reader. Expected one that says "you" and ends with a period.`,
        'Say what the answer shows, the way the result will quote it.'
      )
    ]
  })
}
