import { trackIds } from '../../bank/track.ts'
import { isEnglish } from '../english.ts'
import { above, withFigure } from '../figures.ts'
import type { Rule } from '../finding.ts'
import { guessLeads, leadOptions } from '../lead-guess.ts'

/** Share of options whose track is guessed from their words; a third is chance. */
const limits = { error: 0.65, warn: 0.55 }

/** With fewer options than this, the share means nothing. */
const fewestOptions = 60

/** The words of an option don't give its track away. */
export const noGiveaway: Rule = {
  id: 'no-giveaway',
  why: 'If single words tell which track an option is for, people stop reading and pick the answer that fits their self-image.',
  find(bank) {
    if (!isEnglish(bank.language)) return []
    const options = leadOptions(bank)
    if (options.length < fewestOptions) return []
    const guesses = guessLeads(options)
    const right = options.filter(({ lead }, index) => guesses[index] === lead)
    const share = right.length / options.length
    const severity = above(share, limits)
    if (!severity) return []
    const worst = mostTelling(right.map(({ stems, lead }) => ({ stems, lead })))
    const words = worst.map(({ stem, lead }) => `"${stem}" (${trackIds(bank)[lead]})`).join(', ')
    return [
      {
        severity,
        path: 'items',
        message: `Words alone give away the track of ${Math.round(share * 100)}% of the options. Expected at most ${Math.round(limits.warn * 100)}%; guessing gets 33%.`,
        ...withFigure(share),
        fix: `Use concrete nouns of the scene instead of words that keep going with one track, such as ${words}.`
      }
    ]
  }
}

/** The stems that occur most often among the options guessed right. */
function mostTelling(options: readonly { stems: ReadonlySet<string>; lead: 0 | 1 | 2 }[]) {
  const counts = new Map<string, { stem: string; lead: 0 | 1 | 2; count: number }>()
  for (const { stems, lead } of options) {
    for (const stem of stems) {
      const key = `${lead} ${stem}`
      const entry = counts.get(key) ?? { stem, lead, count: 0 }
      counts.set(key, entry)
      entry.count += 1
    }
  }
  return [...counts.values()]
    .sort((a, b) => b.count - a.count || (a.stem < b.stem ? -1 : 1))
    .slice(0, 5)
}
