import { trackIds } from '../../bank/track.ts'
import { isEnglish } from '../english.ts'
import { above, atMost, inPercent, withFigure } from '../figures.ts'
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
    const right = options
      .map((option, index) => ({ ...option, guess: guesses[index]! }))
      .filter(({ lead, guess }) => guess.track === lead)
    const share = right.length / options.length
    const severity = above(share, limits)
    if (!severity) return []
    const words = mostTelling(right).map(({ stem, lead }) => `"${stem}" (${trackIds(bank)[lead]})`)
    const easiest = right
      .toSorted((a, b) => b.guess.margin - a.guess.margin)
      .slice(0, 3)
      .map(({ item, option }) => `"${bank.items[item]!.options[option]!.id}" at items[${item}]`)
    return [
      {
        severity,
        path: 'items',
        message: `Words alone give away the track of ${inPercent(share)} of the options. Expected ${atMost(limits, inPercent)}; guessing gets 33%.`,
        ...withFigure(share),
        fix: `Use concrete nouns of the scene instead of words that keep going with one track, such as ${words.join(', ')}. Easiest to guess: ${easiest.join(', ')}.`
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
