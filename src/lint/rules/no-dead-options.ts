import { responseModel } from '../../model/response-model.ts'
import { levelStart, pointCount } from '../../model/triangle.ts'
import type { Fault, Rule } from '../finding.ts'
import { withFigure } from '../figures.ts'
import { itemsWithPaths } from '../item-paths.ts'
import { weightRow } from '../weights.ts'

/** How far above an even chance an option must rise somewhere. */
const rise = 1.2

const from = levelStart(1)

/** The highest probability in a table at consistency 1. */
const highestIn = (table: Float64Array) =>
  table.subarray(from, from + pointCount).reduce((a, b) => Math.max(a, b))

/** Every option is someone's natural answer. */
export const noDeadOptions: Rule = {
  id: 'no-dead-options',
  why: 'An option that no one anywhere on the triangle would favor takes up room and tells nothing when it is chosen.',
  find(bank) {
    const { byId } = responseModel(bank)
    // Memoized, because many options share a table.
    const peaks = new Map<Float64Array, number>()
    return itemsWithPaths(bank).flatMap(({ path, item }) => {
      const { pattern, rows } = byId.get(item.id)!
      const needed = rise / item.options.length
      return item.options.flatMap((option, index): Fault[] => {
        if (item.format === 'tradeoff' && index === (item.options.length - 1) / 2) return []
        const table = pattern.probabilities[rows[index]!]!
        const highest = peaks.get(table) ?? highestIn(table)
        peaks.set(table, highest)
        if (highest > needed) return []
        return [
          {
            severity: 'error',
            path: `${path}.options[${index}].weights`,
            message: `The weights ${weightRow(bank, option)} never make "${option.text}" likelier than ${highest.toFixed(2)}. Expected more than ${needed.toFixed(2)} somewhere on the triangle.`,
            ...withFigure(highest),
            fix: 'Raise its largest weight, lower its smallest, or drop the option.'
          }
        ]
      })
    })
  }
}
