import type { Bank } from '../../bank/types.ts'
import { abilitySentences } from './abilities.ts'
import { claimSentences } from './claim.ts'
import { doubtSentences } from './doubt.ts'
import { experimentSentences } from './experiments.ts'
import { patternSentences } from './patterns.ts'
import { placeSentences } from './place.ts'
import type { Sentence } from './sentence.ts'

export type { Sentence, SentenceKind, Truth } from './sentence.ts'

/**
 * Every sentence of a result that depends on the answers, for the rule against flattery. Leaves out
 * quotations, facts the reader gave, and what other answers would have led to. Those are true of
 * every reader, as `contradictions` and `unfounded` check.
 */
export function sentencesOf(bank: Bank): Sentence[] {
  return [
    ...claimSentences(bank),
    ...placeSentences(bank),
    ...patternSentences(bank),
    ...doubtSentences(),
    ...experimentSentences(bank),
    ...abilitySentences(bank)
  ]
}
