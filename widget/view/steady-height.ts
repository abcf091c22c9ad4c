/** Keeps the height of the tallest question so far, so that the page below stays where it is. */
export class SteadyHeight {
  /** The width at which the height was kept; 0 while none is. */
  #width = 0

  /** @param asks - Whether `root` shows a question now; with anything else it starts over. */
  keep(root: HTMLElement, asks: boolean): void {
    const { style } = root
    // At the same width the height that is kept is part of what is measured, so that nothing has to
    // be laid out a second time.
    if (!asks || root.offsetWidth !== this.#width) style.minHeight = ''
    this.#width = asks ? root.offsetWidth : 0
    if (asks) style.minHeight = `${root.offsetHeight}px`
  }
}
