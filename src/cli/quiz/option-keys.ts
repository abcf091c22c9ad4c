/** Keys of options in their order; letters that are commands are left out. */
const keys = [...'1234567890acdeghijklmop']

/** The key of an option by its position: 1 to 9, 0 for the tenth, then letters. */
export const optionKey = (index: number): string => keys[index] ?? '?'

/** The position of the option that a key chooses, or -1. */
export const optionIndex = (key: string): number => keys.indexOf(key)
