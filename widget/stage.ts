import { h, render, type ComponentChildren } from 'preact'
import { lowContrast } from './contrast.ts'
import { tell } from './events.ts'
import { tellContrast } from './faults.ts'
import { Frame, type FrameProps } from './frame.tsx'
import { sheetFor } from './sheet.ts'
import { SteadyHeight } from './steady-height.ts'

/** Where the screens of one quiz appear: the shadow root with its styles, its height and its focus. */
export class Stage {
  readonly #host: HTMLElement
  readonly #parts: { styles: readonly string[] }
  readonly #height = new SteadyHeight()
  #warned = false

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
    if (!this.#host.shadowRoot) {
      this.#host.attachShadow({ mode: 'open' })
      // Whoever creates the element and then listens has listened by now.
      queueMicrotask(() => tell(this.#host, 'quiz-ready', {}))
    }
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

  /** @param asks - Whether the screen is a question: the page below then stays where it is. */
  show(frame: Omit<FrameProps, 'children'>, screen: ComponentChildren, asks: boolean): void {
    const { shadowRoot } = this.#host
    render(h(Frame, { ...frame, children: screen }), shadowRoot!)
    const root = shadowRoot!.firstElementChild as HTMLElement
    this.#height.keep(root, asks)
    // Colours are known once styles have been worked out, which the next frame does for all.
    requestAnimationFrame(() => this.#host.isConnected && this.#look(root))
  }

  /** Warns the page's owner, once, of an accent that can't be read on the card. */
  #look(root: HTMLElement): void {
    const contrast = lowContrast(root)
    if (contrast === undefined || this.#warned) return
    this.#warned = true
    tellContrast(contrast)
  }

  /** Moves the focus to the heading of the new screen, and the page no more than that takes. */
  toHeading = (): void => {
    const heading = this.#host.shadowRoot?.querySelector('h2')
    heading?.focus({ preventScroll: true })
    heading?.scrollIntoView({ block: 'nearest', behavior: 'instant' })
  }
}
