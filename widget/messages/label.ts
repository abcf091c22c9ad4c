/** What a text may name in braces. */
type Values = Readonly<Record<string, string | number>>

/** An owner's own text: gives its words for some values, in a language. */
export type Label = (values: Values, language: string) => string

/** `{name}`, or `{name, plural, one {# answer} other {# answers}}` as in ICU. */
const braced = /\{(\w+)(?:, *plural,((?: *[=\w]+ *\{[^{}]*\})+) *)?\}/g

/**
 * Reads an owner's texts by key. What they name without a value, or without a form for the number,
 * stays as it is written.
 *
 * @example
 * labelsOf({ answeredOf: '{answered} of {most} done' })
 */
export const labelsOf = (texts: Readonly<Record<string, string>>): Record<string, Label> =>
  Object.fromEntries(Object.entries(texts).map(([key, text]) => [key, labelOf(text)]))

const labelOf =
  (text: string): Label =>
  (values, language) =>
    text.replace(braced, (whole, name: string, forms?: string) => {
      const value = values[name]
      if (value === undefined || !forms) return String(value ?? whole)
      const textOf = (form: string) => new RegExp(`(?:^|[ }])${form} *\\{([^{}]*)`).exec(forms)?.[1]
      const form = new Intl.PluralRules(language).select(Number(value))
      const words = textOf(`=${value}`) ?? textOf(form) ?? textOf('other') ?? whole
      return words.replaceAll('#', String(value))
    })
