import { responseModel } from '../model/response-model.ts'
import { consistencyLevels, points } from '../model/triangle.ts'
import type { Fault, Rule } from './finding.ts'
import { withFigure } from './figures.ts'
import { placedItems } from './places.ts'
import { weightRow } from './weights.ts'

/** How far above an even chance an option must rise somewhere. */
const rise = 1.2

/** Where the probabilities of consistency 1 begin in a pattern's tables. */
const from = consistencyLevels.indexOf(1) * points.length

/** L9: every option is the natural answer of somebody. */
export const noDeadOptions: Rule = {
  id: 'L9',
  why: 'An option that nobody on the whole triangle would favour takes up room and tells nothing when it is chosen.',
  find(bank) {
    const { byId } = responseModel(bank)
    return placedItems(bank).flatMap(({ path, item }) => {
      const { pattern, rows } = byId.get(item.id)!
      const needed = rise / item.options.length
      return item.options.flatMap((option, index): Fault[] => {
        if (item.format === 'tradeoff' && index === (item.options.length - 1) / 2) return []
        const table = pattern.probabilities[rows[index]!]!
        const highest = Math.max(...table.subarray(from, from + points.length))
        if (highest > needed) return []
        return [
          {
            severity: 'error',
            path: `${path}.options[${index}].weights`,
            message: `The weights ${weightRow(option)} never make "${option.text}" likelier than ${highest.toFixed(2)}. Expected more than ${needed.toFixed(2)} somewhere on the triangle.`,
            ...withFigure(highest),
            fix: 'Raise its largest weight, lower its smallest, or drop the option.'
          }
        ]
      })
    })
  }
}
