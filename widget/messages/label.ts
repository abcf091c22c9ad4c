/** The values that a text may name in braces. */
type Values = Readonly<Record<string, string | number>>

/** A page owner's text: fills in some values, in the way of a language. */
export type Label = (values: Values, language: string) => string

/** `{name}`, or `{name, plural, one {# answer} other {# answers}}` as in ICU. */
const braced = /\{(\w+)(?:, *plural,((?: *[=\w]+ *\{[^{}]*\})+) *)?\}/g

/**
 * Reads an owner's texts by key. Braces stay as written if they name no value, or have no form for
 * the number.
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
