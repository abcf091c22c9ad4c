import type { Bank } from '../../src/bank/types.ts'
import type { Messages } from '../messages/messages.ts'

/** The shipped quiz in one language: every question and every text of the interface. */
export interface LanguagePart {
  bank: Bank
  messages: Messages
}
