import { centredWeights } from '../model/response-model.ts'
import type { Fault, Rule } from './finding.ts'
import { placedItems } from './places.ts'
import { weightRow } from './weights.ts'

/** L10: no two options of an item say the same about the reader. */
export const noEqualRows: Rule = {
  id: 'L10',
  why: 'Two options with equal centred weights are one answer in two wordings, and the choice between them is lost.',
  find(bank) {
    return placedItems(bank).flatMap(({ path, item }) => {
      // Thirds: times three they are whole, so equal rows are equal to the letter.
      const rows = item.options.map((option) =>
        centredWeights(option)
          .map((slope) => Math.round(slope * 3))
          .join()
      )
      return item.options.flatMap((option, index): Fault[] => {
        const twin = rows.indexOf(rows[index]!)
        if (twin === index) return []
        return [
          {
            severity: 'error',
            path: `${path}.options[${index}].weights`,
            message: `The weights ${weightRow(option)} equal those of options[${twin}], ${weightRow(item.options[twin]!)}, once each is centred. Expected weights of its own.`,
            fix: 'Change one of the two, or merge the options. Adding the same number to all three weights changes nothing.'
          }
        ]
      })
    })
  }
}
