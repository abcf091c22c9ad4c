import type { Bank } from '../../src/bank/types.ts'
import { fewestAnswers } from '../../src/model/place.ts'
import type { Claim, Report } from '../../src/result/types.ts'
import type { Messages } from '../messages/messages.ts'
import { workOf } from './find-in-bank.ts'
import { statedChance } from './stated-chance.ts'
import { capitalized } from './triangle/regions-of-bank.ts'

/** "leading people or building". */
export const eitherOf = (messages: Messages, works: readonly string[]): string =>
  new Intl.ListFormat(messages.language, { type: 'disjunction' }).format(works)

/** The headline: the place's, or what the claim allows where no place is named. */
export function headline(
  messages: Messages,
  bank: Bank,
  { place, claim }: { place: { headline: string } | null; claim: Claim }
): string {
  if (place) return place.headline
  const [first = '', second = ''] = claim.tracks.map((track) => workOf(bank, track))
  return {
    clear: messages.headlineClear({ first }),
    leaning: messages.headlineLeaning({ first, second }),
    between: capitalized(messages.headlineBetween({ first, second })),
    open: messages.headlineOpen
  }[claim.kind]
}

/** One sentence on how sure the result is; for an open claim, what is ruled out and what isn't. */
export function certainty(
  messages: Messages,
  bank: Bank,
  { claim, answered }: Pick<Report, 'claim' | 'answered'>
): string {
  const [first = '', second = ''] = claim.tracks.map((track) => workOf(bank, track))
  if (claim.kind === 'between') return messages.oneOfTwo({ first, second })
  if (claim.kind === 'open') {
    const least = fewestAnswers(bank)
    if (answered < least) return messages.tooFew({ least })
    const works = (tracks: readonly string[]) =>
      eitherOf(
        messages,
        tracks.map((track) => workOf(bank, track))
      )
    const left = bank.tracks.map(({ id }) => id).filter((id) => !claim.ruledOut.includes(id))
    return [
      ...(claim.ruledOut.length ? [messages.ruledOut({ works: works(claim.ruledOut) })] : []),
      messages.stillOpen({ works: works(left) })
    ].join(' ')
  }
  const chance = statedChance(messages, claim.chance)
  if (claim.chance >= 0.9) return messages.quiteSure({ first, chance })
  if (claim.chance >= 0.75) return messages.fairlySure({ first, chance })
  return messages.notSoSure({ first, chance })
}
