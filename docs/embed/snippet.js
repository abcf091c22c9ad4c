/**
 * The two lines for a page. Feeds, mail and readers without scripts see the sentence in the tag, so
 * it says what the quiz is about and how long it takes.
 *
 * @param {{ title: string, questions: number }} quiz The bank's title, and how many questions at
 *   most.
 * @param {Record<string, string>} settings Attributes; empty ones are left out.
 * @param {{ script: string, page: string }} at Addresses of the script and of a page with the quiz.
 */
export function snippet(quiz, settings, at) {
  const attributes = Object.entries(settings)
    .filter(([, value]) => value)
    .map(([name, value]) => ` ${name}="${ascii(value)}"`)
  // Hugo would turn an "https://" in the text into a second link.
  const name = at.page.replace(/^https:\/\//, '').replace(/\/.*$/, '')
  const title = quiz.title.replace(/([^.?!])$/, '$1.')
  const minutes = Math.max(1, Math.round(quiz.questions / 4.5))
  const words = ascii(`${title} Take the ${minutes}-minute quiz at`)
  const type = at.script.endsWith('/autoload.js') ? 'type="module"' : 'async'
  return [
    `<career-path-quiz${attributes.join('')}>${words} <a href="${ascii(at.page)}">${ascii(name)}</a>.</career-path-quiz>`,
    `<script src="${ascii(at.script)}" ${type}></script>`
  ].join('\n')
}

/**
 * Text as HTML that survives any charset.
 *
 * @param {string} text
 */
const ascii = (text) =>
  text
    .replace(/\s+/g, ' ')
    .replace(/[&<>"]|[^\x20-\x7e]/gu, (character) => `&#${character.codePointAt(0)};`)
