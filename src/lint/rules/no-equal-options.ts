import { fromTrackIds } from '../../bank/track.ts'
import { centeredWeights } from '../../model/response-model.ts'
import type { Fault, Rule } from '../finding.ts'
import { itemsWithPaths } from '../item-paths.ts'
import { weightRow } from '../weights.ts'

/** No two options of an item say the same about the reader. */
export const noEqualOptions: Rule = {
  id: 'no-equal-options',
  why: 'Two options with equal centered weights are one answer in two wordings, and the choice between them is lost.',
  find(bank) {
    return itemsWithPaths(bank).flatMap(({ path, item }) => {
      // Thirds: times three they are whole, so equal rows are equal to the letter.
      const rows = item.options.map((option) =>
        centeredWeights(fromTrackIds(bank, option.weights))
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
            message: `The weights ${weightRow(bank, option)} equal those of options[${twin}], ${weightRow(bank, item.options[twin]!)}, once each is centered. Expected weights of its own.`,
            fix: 'Change one of the two, or merge the options. Adding the same number to all three weights changes nothing.'
          }
        ]
      })
    })
  }
}
