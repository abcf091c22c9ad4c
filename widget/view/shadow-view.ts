import { h, render, type ComponentProps } from 'preact'
import { QuizView } from './quiz-view.tsx'
import { styleSheetFor } from './style-sheet.ts'

/** The shadow root of one quiz: its style sheets and what is rendered into it. */
export class ShadowView {
  readonly #host: HTMLElement
  readonly #styles: () => readonly string[]

  /** Whether the first card replaces words that the reader has seen, so it must not be tall. */
  #isCompact = false

  /** @param styles - The CSS in the order of the cascade; read at each render. */
  constructor(host: HTMLElement, styles: () => readonly string[]) {
    this.#host = host
    this.#styles = styles
  }

  /** Whether the quiz is drawn in place of the tag's own words. */
  get isOpen(): boolean {
    return this.#host.shadowRoot !== null
  }

  /** Adopts the style sheets, of which each document needs its own. */
  adoptStyles(): void {
    const { shadowRoot, ownerDocument } = this.#host
    const view = ownerDocument.defaultView
    if (shadowRoot && view) shadowRoot.adoptedStyleSheets = this.styleSheets(view)
  }

  styleSheets = (view: Window & typeof globalThis): CSSStyleSheet[] =>
    this.#styles().map((css) => styleSheetFor(view, css))

  render(props: Omit<ComponentProps<typeof QuizView>, 'isCompact'>): void {
    let root = this.#host.shadowRoot
    if (!root) {
      this.#isCompact = isSeen(this.#host)
      root = this.#host.attachShadow({ mode: 'open' })
    }
    if (root.adoptedStyleSheets.length < this.#styles().length) this.adoptStyles()
    render(h(QuizView, { ...props, isCompact: this.#isCompact }), root)
  }
}

/** Whether the page has been painted with this element in the window. */
function isSeen(host: HTMLElement): boolean {
  const { top, bottom } = host.getBoundingClientRect()
  const isPainted = performance.getEntriesByName('first-contentful-paint').length > 0
  return isPainted && bottom > 0 && top < innerHeight
}
