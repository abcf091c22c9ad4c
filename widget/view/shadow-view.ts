import { h, render, type ComponentProps } from 'preact'
import { QuizView } from './quiz-view.tsx'
import { styleSheetFor } from './style-sheet.ts'

type Props = Omit<ComponentProps<typeof QuizView>, 'isCompact'>

/** The shadow root of one quiz: its style sheets and what is rendered into it. */
export class ShadowView {
  readonly #host: HTMLElement
  readonly #styles: () => readonly string[]

  /** Whether the whole first card would push down what the reader may be looking at. */
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

  render(props: Props): void {
    if (this.isOpen) {
      this.#draw(props)
      return
    }
    const space = this.#host.getBoundingClientRect()
    this.#host.attachShadow({ mode: 'open' })
    this.#draw(props)
    // Nothing tells reliably whether the page has been painted yet, so what's in the window counts
    // as seen.
    const isInWindow = space.bottom >= 0 && space.top < innerHeight
    if (isInWindow && this.#host.getBoundingClientRect().height > space.height) {
      this.#isCompact = true
      this.#draw(props)
    }
  }

  #draw(props: Props): void {
    const root = this.#host.shadowRoot!
    if (root.adoptedStyleSheets.length < this.#styles().length) this.adoptStyles()
    render(h(QuizView, { ...props, isCompact: this.#isCompact }), root)
  }
}
