const worn = new WeakMap<Window, Record<string, CSSStyleSheet>>()

/**
 * The sheet of a style, one for every instance in a window. Constructed rather than written as an
 * element, which strict policies forbid; made on first use, since a server has none.
 *
 * @param view - The window of the document that is to adopt it: documents refuse all others.
 */
export function sheetFor(view: Window & typeof globalThis, css: string): CSSStyleSheet {
  const sheets = worn.get(view) ?? {}
  worn.set(view, sheets)
  if (!sheets[css]) {
    sheets[css] = new view.CSSStyleSheet()
    sheets[css].replaceSync(css)
  }
  return sheets[css]
}
