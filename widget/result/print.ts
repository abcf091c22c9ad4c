import type { Scene } from '../view/props.ts'

/**
 * Prints the quiz and nothing of the page it stands in, from a frame of its own.
 *
 * @returns Whether the browser has begun to.
 */
export function printAlone(root: HTMLElement, title: string, sheets: Scene['sheets']): boolean {
  const frame = document.createElement('iframe')
  Object.assign(frame.style, { position: 'fixed', width: 0, height: 0, border: 0 })
  frame.tabIndex = -1
  frame.ariaHidden = 'true'
  root.after(frame)
  const page = frame.contentDocument
  // In a sandbox the frame is out of reach; but there the page may well be ours alone.
  const view = page ? (frame.contentWindow as Window & typeof globalThis) : window
  let begun = false
  const begin = () => {
    begun = true
  }
  view.addEventListener('beforeprint', begin, { once: true })
  if (page) {
    page.title = title
    page.adoptedStyleSheets = sheets(view)
    page.body.style.fontFamily = getComputedStyle(root).fontFamily
    page.body.append(root.cloneNode(true))
    view.addEventListener('afterprint', () => frame.remove())
  }
  view.print()
  view.removeEventListener('beforeprint', begin)
  if (!begun || !page) frame.remove()
  return begun
}
