const used = /^([1-9]|Enter| |Arrow.+)$/

/** What a reader who writes leaves to the page. */
const leaving = /^(Tab|Escape|F\d+)$/

/** Whether a key press is one the quiz acts on, natively or not; chords belong to the browser. */
export const isOurs = ({ key, target, ctrlKey, metaKey, altKey }: KeyboardEvent): boolean =>
  (used.test(key) || ((target as Element).matches('input:not([type])') && !leaving.test(key))) &&
  !ctrlKey &&
  !metaKey &&
  !altKey
