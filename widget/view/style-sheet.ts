const cache = new WeakMap<Window, Map<string, CSSStyleSheet>>()

/**
 * The constructed style sheet for some CSS, shared by all quizzes of a window. Strict policies
 * forbid a style element. Made on first use, since a server has no style sheets.
 *
 * @param view - The window of the document that adopts it: documents refuse sheets of others.
 */
export function styleSheetFor(view: Window & typeof globalThis, css: string): CSSStyleSheet {
  const sheets = cache.get(view) ?? new Map<string, CSSStyleSheet>()
  cache.set(view, sheets)
  let sheet = sheets.get(css)
  if (!sheet) {
    sheet = new view.CSSStyleSheet()
    sheet.replaceSync(css)
    sheets.set(css, sheet)
  }
  return sheet
}
