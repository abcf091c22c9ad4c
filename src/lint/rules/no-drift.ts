import { fromTrackIds, trackIds } from '../../bank/track.ts'
import { centeredWeights } from '../../model/response-model.ts'
import type { Rule } from '../finding.ts'
import { above, atMost, sumOf, withFigure } from '../figures.ts'

/** Size of a track's drift, in units of weight. */
const limits = { error: 0.2, warn: 0.1 }

/** Over all options, no track is weighted up or down. */
export const noDrift: Rule = {
  id: 'no-drift',
  why: 'If the options lean to one track on average, every answer, even a random one, moves the result a little that way.',
  find(bank) {
    return trackIds(bank).flatMap((track, t) => {
      const means = bank.items.map(
        ({ options }) =>
          sumOf(options.map((option) => centeredWeights(fromTrackIds(bank, option.weights))[t]!)) /
          options.length
      )
      const drift = sumOf(means) / means.length
      const severity = above(Math.abs(drift), limits)
      if (!severity) return []
      const up = drift > 0
      return [
        {
          severity,
          path: 'items',
          message: `The options weigh ${track} ${up ? 'up' : 'down'} by ${Math.abs(drift).toFixed(3)} on average. Expected ${atMost(limits)}.`,
          ...withFigure(drift),
          fix: `${up ? 'Lower' : 'Raise'} the weight for ${track} where an option leads another track, or have ${up ? 'fewer' : 'more'} blends that hold ${track}.`
        }
      ]
    })
  }
}
