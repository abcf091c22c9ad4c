const used = /^([1-9]|Enter| |Arrow.+)$/

/** Keys that stay the page's even while the reader types. */
const pageKeys = /^(Tab|Escape|F\d+)$/

/** Whether the quiz acts on a key press, natively or not. Chords belong to the browser. */
export const isOurs = ({ key, target, ctrlKey, metaKey, altKey }: KeyboardEvent): boolean =>
  (used.test(key) ||
    ((target as Element).matches('input:not([type]), textarea') && !pageKeys.test(key))) &&
  !ctrlKey &&
  !metaKey &&
  !altKey

/** Keeps keys that the quiz acts on from the page's own shortcuts, which only see the element. */
export const stopOwnKeys = (event: KeyboardEvent): void => {
  if (isOurs(event)) event.stopPropagation()
}
