import { render, type ComponentChild } from 'preact'

/**
 * Prints our content without the surrounding page, from its own frame.
 *
 * @param root - The inner root, whose look it takes.
 * @param styleSheets - Our sheets, made for the frame's window.
 * @returns Whether the browser has begun to print.
 */
export function print(
  root: HTMLElement,
  title: string,
  styleSheets: (view: Window & typeof globalThis) => CSSStyleSheet[],
  content: ComponentChild
): boolean {
  const frame = document.createElement('iframe')
  Object.assign(frame.style, { position: 'fixed', width: 0, height: 0, border: 0 })
  frame.tabIndex = -1
  frame.ariaHidden = 'true'
  root.after(frame)
  const page = frame.contentDocument
  const view = frame.contentWindow as (Window & typeof globalThis) | null
  // In a sandbox the frame is out of reach.
  if (!page || !view) {
    frame.remove()
    return false
  }
  let begun = false
  view.addEventListener('beforeprint', () => (begun = true), { once: true })
  view.addEventListener('afterprint', () => frame.remove())
  page.title = title
  page.documentElement.lang = root.lang
  page.adoptedStyleSheets = styleSheets(view)
  const sheet = root.cloneNode(false) as HTMLElement
  page.body.style.margin = '0'
  page.body.style.fontFamily = getComputedStyle(root).fontFamily
  page.body.append(sheet)
  render(content, sheet)
  view.print()
  if (!begun) frame.remove()
  return begun
}
