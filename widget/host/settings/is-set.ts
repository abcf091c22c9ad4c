import { tellFault } from '../report-error.ts'

/** The value of each attribute that knows but a few; the first is taken for all others. */
const values: Record<string, string> = {
  mode: 'quick|full',
  store: 'local|session|none',
  theme: 'auto|light|dark'
}

/** Tells the page's owner of an attribute that has none of its values. */
export function checkAttribute(quiz: HTMLElement, name: string, value: string | null): void {
  const known = values[name]
  if (value !== null && known && !known.split('|').includes(value)) {
    tellFault(quiz, `${name}="${value}"`, new Error(`Expected ${known}.`))
  }
}

/** Tells the page's owner of each attribute that has none of its values. */
export const checkAttributes = (quiz: HTMLElement): void =>
  Object.keys(values).forEach((name) => checkAttribute(quiz, name, quiz.getAttribute(name)))

/** Scripts of JSON in the tag. Not by `:has()`, which a whole list of selectors can fall with. */
export const settingScripts = ':scope > script[type="application/json"]'

/** Whether the page's owner has set anything that takes time to read. */
export const isSet = (quiz: Element): boolean =>
  quiz.matches('[src], [links]') || quiz.querySelector(settingScripts) !== null
