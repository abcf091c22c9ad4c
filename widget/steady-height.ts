/** Keeps the height of the tallest question so far, so that the page below stays where it is. */
export class SteadyHeight {
  #width = 0
  #height = 0

  /** @param asks - Whether `root` shows a question now; with anything else it starts over. */
  keep(root: HTMLElement, asks: boolean): void {
    root.style.minHeight = ''
    if (!asks) {
      this.#height = 0
      return
    }
    const { offsetWidth, offsetHeight } = root
    this.#height = offsetWidth === this.#width ? Math.max(this.#height, offsetHeight) : offsetHeight
    this.#width = offsetWidth
    root.style.minHeight = `${this.#height}px`
  }
}
