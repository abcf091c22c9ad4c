import { enQuiz } from './en/quiz.ts'
import type { Label } from './label.ts'
import type { MessageKey, Messages } from './messages.ts'

/**
 * One table per language, by its primary subtag. English begins with the texts until there is a
 * result; everything else is added when it has loaded.
 */
const tables: Record<string, Messages> = { en: enQuiz as Messages }

/** Adds texts of a language that have loaded. */
export function addMessages(language: string, messages: Partial<Messages>): void {
  tables[language] = { ...tables[language], ...messages } as Messages
}

/**
 * The texts of the interface.
 *
 * @param language - BCP 47 tag; English where there is no table for it.
 * @param labels - Texts to use instead, by key. Unknown keys are ignored.
 */
export function messagesFor(language: string, labels: Record<string, Label> = {}): Messages {
  const table = tables[language.toLowerCase().split('-')[0]!] ?? tables['en']!
  const own = Object.entries(labels).filter(([key]) => Object.hasOwn(table, key))
  if (own.length === 0) return table
  return {
    ...table,
    ...Object.fromEntries(
      own.map(([key, label]) => [
        key,
        typeof table[key as MessageKey] === 'function'
          ? (values: Parameters<Label>[0]) => label(values, table.language)
          : label({}, table.language)
      ])
    )
  }
}
