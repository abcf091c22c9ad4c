import type { Bank, Item } from '../bank/types.ts'

/** True for a text that is still to be written: it begins with "TODO". */
export const isPlaceholder = (text: string): boolean => /^\s*TODO\b/.test(text)

/** True for an item with an option that is still to be written. */
export const hasPlaceholder = ({ options }: Item): boolean =>
  options.some(({ text }) => isPlaceholder(text))

/** True for a bank with options that are still to be written. */
export const isDraft = ({ items }: Bank): boolean => items.some(hasPlaceholder)
