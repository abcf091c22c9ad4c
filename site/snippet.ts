import type { Language } from './language.ts'

/** HTML of the owner's own, beside the quiz: a sentence and, if there is one, a link after it. */
export interface SlotContent {
  text: string
  link?: { text: string; url: string } | undefined
}

/** What the two lines are to say. */
export interface SnippetOptions {
  /** What feeds, mail and readers without scripts see before the link; see `sentenceFor`. */
  sentence: string
  /** https address of a page with the quiz. */
  page: string
  /** https address of `autoload.js` or `career-path-quiz.js`. */
  script: string
  /** Attributes of the tag. Empty ones are left out. */
  attributes?: Readonly<Record<string, string>>
  slots?: { intro?: SlotContent | undefined; after?: SlotContent | undefined }
}

/** Leads to the link. In other languages it says that the quiz without scripts is in English. */
const offers: Record<Language, (minutes: number) => string> = {
  en: (minutes) => `Take the ${minutes}-minute quiz at`,
  es: (minutes) => `Haz el quiz de ${minutes} minutos (en inglés) en`,
  de: (minutes) => `Das ${minutes}-Minuten-Quiz (auf Englisch) gibt es bei`
}

/**
 * The sentence without which the two lines say nothing where no script runs.
 *
 * @param title - The bank's title, in that language.
 * @param questions - How many questions a reader answers at most.
 * @example
 * sentenceFor('Tea or coffee?', 14) // 'Tea or coffee? Take the 3-minute quiz at'
 */
export function sentenceFor(title: string, questions: number, language: Language = 'en'): string {
  const minutes = Math.max(1, Math.round(questions / 4.5))
  return `${title.replace(/([^.?!])$/, '$1.')} ${offers[language](minutes)}`
}

/**
 * The two lines to paste into a page. They are ASCII, without blank lines or indentation, and have
 * nothing that Markdown or a template language would interpret.
 *
 * @example
 * snippet({
 *   sentence: 'Tea or coffee? Take the 3-minute quiz at',
 *   page: 'https://tea.example/quiz/',
 *   script: 'https://tea.example/quiz/0.1.0/autoload.js'
 * })
 */
export function snippet(options: SnippetOptions): string {
  const { sentence, page, script, attributes = {}, slots = {} } = options
  const written = Object.entries(attributes)
    .filter(([, value]) => value)
    .map(([name, value]) => ` ${name}="${ascii(value)}"`)
  // Hugo would make a second link of an "https://" in the words.
  const site = page.replace(/^https?:\/\//, '').replace(/\/.*$/, '')
  const type = script.endsWith('/autoload.js') ? 'type="module"' : 'async'
  const words = [
    `${plainText(sentence)} ${linkTo(page, site)}.`,
    slot('intro', slots.intro),
    slot('after', slots.after)
  ]
  return [
    `<career-path-quiz${written.join('')}>${words.filter(Boolean).join(' ')}</career-path-quiz>`,
    `<script src="${ascii(script)}" ${type}></script>`
  ].join('\n')
}

const linkTo = (url: string, text: string) => `<a href="${ascii(url)}">${plainText(text)}</a>`

/** A `<span>`, because Markdown wraps the lines in a paragraph, and a `<p>` would close it. */
function slot(name: string, content?: SlotContent): string {
  if (!content) return ''
  const link = content.link ? linkTo(content.link.url, content.link.text) : ''
  return `<span slot="${name}">${[plainText(content.text), link].filter(Boolean).join(' ')}</span>`
}

/** A color for light pages and one for dark pages, as `#rrggbb`. */
export interface Accent {
  light: string
  dark: string
}

/**
 * The rule for the site's style sheet: it keeps the space of the first card, and sets the accent if
 * there is one. It isn't an attribute of the tag, because strict policies forbid inline styles and
 * WordPress strips them.
 */
export function styleRule(accent?: Accent): string {
  const declarations = ['display: block', 'min-height: 180px', 'margin: 1.25em 0']
  if (accent) {
    const { light, dark } = accent
    const color = light === dark ? light : `light-dark(${light}, ${dark})`
    declarations.push(`--cpq-accent: ${color}`)
  }
  return `career-path-quiz {\n${declarations.map((each) => `  ${each};\n`).join('')}}`
}

/** Text as ASCII for any charset. Braces and bars are code to Liquid, Vue or kramdown. */
const ascii = (text: string) =>
  text.replace(/\s+/g, ' ').replace(/[&<>"{}|]|[^\x20-\x7e]/gu, entity)

/** Like `ascii`, but between tags Markdown would also turn addresses and asterisks into markup. */
const plainText = (text: string) =>
  ascii(text).replace(/[*_`[\]\\~^=@$]|:(?=\/\/)|(?<=\bwww)\./gi, entity)

const entity = (character: string) => `&#${character.codePointAt(0)};`
