/** Markup that is safe to put into a page. Made by `html` and `raw` only. */
export class Html {
  readonly text: string

  constructor(text: string) {
    this.text = text
  }
}

/** What a template may hold. `false` and `undefined` leave nothing. */
export type Part = Html | string | number | false | undefined | readonly Part[]

const escaped = (text: string) =>
  text.replace(/[&<>"]/g, (character) => `&#${character.codePointAt(0)};`)

function textOf(part: Part): string {
  if (part === false || part === undefined) return ''
  if (part instanceof Html) return part.text
  if (typeof part === 'object') return part.map(textOf).join('')
  return escaped(String(part))
}

/**
 * A template for markup. Whatever is filled in is escaped, except markup itself.
 *
 * @example
 * html`<p>${'a < b'}</p>`.text // '<p>a &#60; b</p>'
 */
export const html = (strings: TemplateStringsArray, ...parts: readonly Part[]): Html =>
  new Html(strings.reduce((before, after, index) => before + textOf(parts[index - 1]) + after))

/** Marks text as markup. Only for what we generate ourselves. */
export const raw = (text: string): Html => new Html(text)
