import { h, render, type ComponentChildren } from 'preact'
import { Frame, type FrameProps } from './root.tsx'
import { sheetFor } from './style-sheet.ts'

/** Where the screens of one quiz appear: the shadow root with its styles and its focus. */
export class Stage {
  readonly #host: HTMLElement
  readonly #parts: { styles: readonly string[] }

  /** @param parts - Its style sheets are worn as they are whenever the stage is dressed. */
  constructor(host: HTMLElement, parts: { styles: readonly string[] }) {
    this.#host = host
    this.#parts = parts
  }

  get hasFocus(): boolean {
    return Boolean(this.#host.shadowRoot?.activeElement)
  }

  /** From here on the quiz stands in the place of the tag's own words. */
  open(): void {
    if (!this.#host.shadowRoot) this.#host.attachShadow({ mode: 'open' })
    this.dress()
  }

  /** Puts on the styles, of which each document has its own. */
  dress(): void {
    const { shadowRoot, ownerDocument } = this.#host
    const view = ownerDocument.defaultView
    if (shadowRoot && view) shadowRoot.adoptedStyleSheets = this.sheets(view)
  }

  sheets = (view: Window & typeof globalThis): CSSStyleSheet[] =>
    this.#parts.styles.map((css) => sheetFor(view, css))

  /** The inner root, which stays the same from screen to screen. */
  get root(): HTMLElement {
    return this.#host.shadowRoot!.firstElementChild as HTMLElement
  }

  show(frame: Omit<FrameProps, 'theme' | 'children'>, screen: ComponentChildren): void {
    const value = this.#host.getAttribute('theme')
    const theme = value === 'light' || value === 'dark' ? value : 'auto'
    const shadowRoot = this.#host.shadowRoot!
    if (shadowRoot.adoptedStyleSheets.length < this.#parts.styles.length) this.dress()
    render(h(Frame, { ...frame, theme, children: screen }), shadowRoot)
  }

  /** Moves the focus to the heading of the new screen, and the page no more than that takes. */
  toHeading = (): void => {
    const heading = this.#host.shadowRoot?.querySelector('h2')
    heading?.focus({ preventScroll: true })
    heading?.scrollIntoView({ block: 'nearest', behavior: 'instant' })
  }
}
