import type { Fault, Rule } from '../finding.ts'
import { above, atMost, sumOf, withFigure } from '../figures.ts'
import { itemsWithPaths } from '../item-paths.ts'
import { hasPlaceholder } from '../placeholder.ts'

/** Largest minus smallest mean rating of an item's options, on a scale from 1 to 7. */
const limits = { error: 2, warn: 1 }

/** Independent ratings that an option needs. */
const fewestRatings = 2

/** The options of an item are about equally attractive to people who don't see the weights. */
export const evenAttractiveness: Rule = {
  id: 'even-attractiveness',
  why: 'If one option simply sounds better, it is chosen for its sound: such a lean on all items made half of all simulated results one track.',
  find(bank) {
    return itemsWithPaths(bank).flatMap(({ path, item }): Fault[] => {
      if (hasPlaceholder(item)) return []
      const ratings = item.options.map((option) => option.ratings ?? [])
      const unrated = ratings.filter((list) => list.length < fewestRatings).length
      if (unrated > 0) {
        return [
          {
            severity: 'warn',
            path: `${path}.options`,
            message: `${unrated} of ${ratings.length} options of "${item.id}" have fewer than two ratings. Expected two or more for each.`,
            figure: unrated,
            fix: 'Ask two people who have not seen the weights how attractive each option is, 1 to 7, and enter their numbers as "ratings".'
          }
        ]
      }
      const means = ratings.map((list) => sumOf(list) / list.length)
      const spread = Math.max(...means) - Math.min(...means)
      const severity = above(spread, limits)
      if (!severity) return []
      const option = (mean: number) =>
        `"${item.options[means.indexOf(mean)]!.text}" (${mean.toFixed(1)})`
      const least = option(Math.min(...means))
      const most = option(Math.max(...means))
      return [
        {
          severity,
          path: `${path}.options`,
          message: `${most} was rated ${spread.toFixed(1)} more attractive than ${least}. Expected a difference of ${atMost(limits)}.`,
          ...withFigure(spread),
          fix: `Make ${least} as good to choose, or ${most} plainer, then have the item rated again.`
        }
      ]
    })
  }
}
