/**
 * The two lines for a page. What stands in the tag is for feeds, mails and readers without scripts,
 * so it says what is asked.
 *
 * @param {{ stems: readonly string[], title: string, questions: number }} quiz What it asks.
 * @param {Record<string, string>} settings Attributes; empty ones are left out.
 * @param {{ script: string, page: string }} at The script's address, and that of a page with the quiz.
 */
export function snippet(quiz, settings, at) {
  const attributes = Object.entries(settings)
    .filter(([, value]) => value)
    .map(([name, value]) => ` ${name}="${ascii(value)}"`)
  // With "https://" in the words Hugo would make a second link of them.
  const name = at.page.replace(/^https:\/\//, '').replace(/\/$/, '')
  const asked = quiz.stems.map((stem) => `\u201c${stem.replace(/[\s:.]+$/, '')}\u201d`)
  const words = [
    `${quiz.title.replace(/([^.?!])$/, '$1.')} A quiz of ${quiz.questions} short questions, such as`,
    `${asked.join(', ')}. Take it at`
  ].join(' ')
  return [
    `<career-path-quiz${attributes.join('')}>${ascii(words)} <a href="${ascii(at.page)}">${ascii(name)}</a>.</career-path-quiz>`,
    `<script src="${ascii(at.script)}" async></script>`
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
