import { trackIds, trackIndexes } from '../../bank/track.ts'
import { isEnglish } from '../english.ts'
import { above, atMost, inPercent, withFigure } from '../figures.ts'
import type { Fault, Rule } from '../finding.ts'
import { leadOptions } from '../lead-guess.ts'

/** Share of a track's options that may contain the same content word. */
const limits = { error: 0.25, warn: 0.15 }

/** With fewer options than this, the share means nothing. */
const fewestOptions = 20

/** No content word keeps coming back in the options of one track. */
export const noMonotony: Rule = {
  id: 'no-monotony',
  why: 'A word that keeps coming back for one track turns the scenes into labels, and the reader notices by the fifth question.',
  find(bank) {
    if (!isEnglish(bank.language)) return []
    const options = leadOptions(bank)
    return trackIndexes.flatMap((track) => {
      const own = options.filter(({ lead }) => lead === track)
      if (own.length < fewestOptions) return []
      const counts = new Map<string, number>()
      for (const { stems } of own) {
        for (const stem of stems) counts.set(stem, (counts.get(stem) ?? 0) + 1)
      }
      return [...counts]
        .map(([stem, count]) => ({ stem, share: count / own.length }))
        .filter(({ share }) => above(share, limits))
        .sort((a, b) => b.share - a.share || (a.stem < b.stem ? -1 : 1))
        .map(({ stem, share }): Fault => ({
          severity: above(share, limits)!,
          path: 'items',
          message: `The word stem "${stem}" is in ${inPercent(share)} of the options for ${trackIds(bank)[track]}. Expected ${atMost(limits, inPercent)}.`,
          ...withFigure(share),
          fix: 'Say it with what the scene is made of: the test, the launch, the review.'
        }))
    })
  }
}
