import { lowContrast } from './contrast.ts'

/** Sees to it that the accent of a quiz can be read, and warns the page's owner once. */
export class ReadableAccent {
  #hasWarned = false

  /** Looks at the colours in the next frame, when styles have been worked out for all. */
  watch(root: HTMLElement): void {
    requestAnimationFrame(() => {
      const contrast = root.isConnected ? lowContrast(root) : undefined
      if (contrast === undefined || this.#hasWarned) return
      this.#hasWarned = true
      // eslint-disable-next-line eslint/no-console -- for the page's owner, who alone can mend it
      console.warn(
        `career-path-quiz: --cpq-accent has a contrast of ${contrast.toFixed(1)} to the card. ` +
          'Expected 4.5; the colour of the text is taken.'
      )
    })
  }
}
