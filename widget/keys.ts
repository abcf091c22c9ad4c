const used = /^([1-9]|Enter| |Arrow.+)$/

/** Whether a key press is one the quiz acts on, natively or not; chords belong to the browser. */
export const isOurs = ({ key, ctrlKey, metaKey, altKey }: KeyboardEvent): boolean =>
  used.test(key) && !ctrlKey && !metaKey && !altKey
