import { enQuiz } from './en/quiz.ts'
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
 * @param labels - Texts to use instead, by key. One that replaces a function fills in the values
 *   it names in braces: `{ answeredOf: '{answered} of {most} done' }`. Unknown keys are ignored.
 */
export function messagesFor(language: string, labels: Record<string, string> = {}): Messages {
  const table = tables[language.toLowerCase().split('-')[0]!] ?? tables['en']!
  const own = Object.entries(labels).filter(([key]) => Object.hasOwn(table, key))
  if (own.length === 0) return table
  return {
    ...table,
    ...Object.fromEntries(
      own.map(([key, text]) => [
        key,
        typeof table[key as MessageKey] === 'function'
          ? (values: Record<string, string | number>) => fill(text, values)
          : text
      ])
    )
  }
}

/** "{count} answers" with count 3 is "3 answers". A name without a value stays as it is. */
const fill = (text: string, values: Record<string, string | number>) =>
  text.replace(/\{(\w+)\}/g, (braces, name: string) => String(values[name] ?? braces))
