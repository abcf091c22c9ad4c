// How error messages show values.

/** The type of a wrong value: `of type number`, `null`. */
export const typeOf = (value: unknown): string =>
  value === null ? 'null' : `of type ${typeof value}`

/** A wrong value in an error: texts and numbers as they are, anything else by its type. */
export function showValue(value: unknown): string {
  if (typeof value === 'string') return `"${value}"`
  return typeof value === 'number' ? String(value) : typeOf(value)
}

/** Texts as a message lists them: `"tea", "coffee"`. */
export const quoted = (texts: readonly string[]): string =>
  texts.map((text) => `"${text}"`).join(', ')

/** A list of words in an error: `one of "quick", "full"`, or `none` if there is nothing to name. */
export const oneOf = (words: readonly string[]): string =>
  words.length > 0 ? `one of ${quoted(words)}` : 'none'

/**
 * Checks that a text is in a list.
 *
 * @param complaint - Start of the error message, up to the text: `There is no level`.
 * @throws RangeError with the complaint, the text and the list.
 */
export function expectOneOf(complaint: string, given: string, expected: readonly string[]): void {
  if (expected.includes(given)) return
  throw new RangeError(`${complaint} ${showValue(given)}. Expected ${oneOf(expected)}.`)
}
