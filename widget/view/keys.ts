const used = /^([1-9]|Enter| |Arrow.+)$/

/** Keys left to the page even while the reader types. */
const pageKeys = /^(Tab|Escape|F\d+)$/

/** Whether the quiz acts on a key press, natively or not. Chords belong to the browser. */
export const isOurs = ({ key, target, ctrlKey, metaKey, altKey }: KeyboardEvent): boolean =>
  (used.test(key) ||
    ((target as Element).matches('input:not([type]), textarea') && !pageKeys.test(key))) &&
  !ctrlKey &&
  !metaKey &&
  !altKey

/**
 * Hides keys that the quiz acts on from the page's shortcuts, which can't see what has the focus.
 */
export const stopOwnKeys = (event: KeyboardEvent): void => {
  if (isOurs(event)) event.stopPropagation()
}
