import css from './theme.css?inline'

const sheets = new WeakMap<Document, CSSStyleSheet>()

/**
 * The style sheet, one for every instance in a document. Constructed rather than written as an
 * element, which strict policies forbid; made on first use, since a server has none.
 */
export function sheetFor(document: Document): CSSStyleSheet {
  let sheet = sheets.get(document)
  if (!sheet) {
    // A sheet may only be adopted by the document of the window that constructed it.
    sheet = new (document.defaultView ?? globalThis).CSSStyleSheet()
    sheet.replaceSync(css)
    sheets.set(document, sheet)
  }
  return sheet
}
