import css from './theme.css?inline'

const sheets = new WeakMap<Window, CSSStyleSheet>()

/**
 * The style sheet, one for every instance in a window. Constructed rather than written as an
 * element, which strict policies forbid; made on first use, since a server has none.
 *
 * @param view - The window of the document that is to adopt it: documents refuse all others.
 */
export function sheetFor(view: Window & typeof globalThis): CSSStyleSheet {
  let sheet = sheets.get(view)
  if (!sheet) {
    sheet = new view.CSSStyleSheet()
    sheet.replaceSync(css)
    sheets.set(view, sheet)
  }
  return sheet
}
