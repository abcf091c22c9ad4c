import { h, render, type ComponentProps } from 'preact'
import { QuizView } from './quiz-view.tsx'
import { styleSheetFor } from './style-sheet.ts'

/** The shadow root of one quiz: its style sheets and what is rendered into it. */
export class ShadowView {
  readonly #host: HTMLElement
  readonly #styles: () => readonly string[]

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

  render(props: ComponentProps<typeof QuizView>): void {
    const root = this.#host.shadowRoot ?? this.#host.attachShadow({ mode: 'open' })
    if (root.adoptedStyleSheets.length < this.#styles().length) this.adoptStyles()
    render(h(QuizView, props), root)
  }
}
