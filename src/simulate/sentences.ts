import type { Bank } from '../bank/schema.ts'
import { claimSentences } from './sentences/claim.ts'
import { doubtSentences } from './sentences/doubt.ts'
import { placeSentences } from './sentences/place.ts'
import { sectionSentences } from './sentences/sections.ts'
import type { Sentence } from './sentences/sentence.ts'
import { trialSentences } from './sentences/trials.ts'

/**
 * Every sentence of a result that depends on the answers, for the rule against flattery. Left out
 * are quotations of an answer and facts the reader gave, which are true whoever reads them.
 */
export function sentencesOf(bank: Bank): Sentence[] {
  return [
    ...claimSentences(),
    ...doubtSentences(),
    ...placeSentences(),
    ...trialSentences(bank),
    ...sectionSentences(bank)
  ]
}
