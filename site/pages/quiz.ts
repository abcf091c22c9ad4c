import type { Edition } from '../edition.ts'
import { html } from '../html.ts'
import { pathIn } from '../language.ts'
import type { Page } from '../layout.ts'
import { quizTag } from '../quiz-tag.ts'
import type { Site } from '../site.ts'

/** A page with the quiz and little else. The snippets link to the English one. */
export function quizPage(site: Site, edition: Edition): Page {
  const { language, bank, messages } = edition
  return {
    path: pathIn(language, 'quiz/'),
    original: 'quiz/',
    language,
    title: bank.title,
    description: messages.quizDescription,
    scripts: ['front.ts'],
    body: html`<section class="alone">
      <h1>${messages.quizHeading}</h1>
      <p class="lede">${messages.quizLede}</p>
      ${quizTag(site, edition)}
    </section>`
  }
}
