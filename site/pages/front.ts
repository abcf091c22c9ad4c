import { modes } from '../../src/adaptive/stop.ts'
import { linkToEnglish, pathToOwn, type Edition } from '../edition.ts'
import { html, type Html } from '../html.ts'
import { pathIn } from '../language.ts'
import type { Page } from '../layout.ts'
import { mapOf } from '../map.ts'
import { placeList } from '../place-list.ts'
import { placePath } from '../place-path.ts'
import { quizTag } from '../quiz-tag.ts'
import type { Site } from '../site.ts'
import { builder } from './builder.ts'

/** The front page: the quiz, how to embed it, and what it is. */
export function frontPage(site: Site, edition: Edition): Page {
  const { language, messages } = edition
  const { min, max } = modes.quick
  const english = (path: string) => (words: string) => linkToEnglish(site, edition, path, words)
  const entries = (list: readonly (readonly [entry: typeof messages.doubts, path: string])[]) =>
    html`<div class="three">
      ${list.map(
        ([{ title, text }, path]) =>
          html`<div>
            <h3>${title}</h3>
            <p>${text(english(path))}</p>
          </div>`
      )}
    </div>`
  return {
    path: pathIn(language, ''),
    original: '',
    language,
    title: messages.homeTitle,
    description: messages.homeDescription,
    scripts: messages.embedding ? ['front.ts'] : ['front.ts', 'builder.ts'],
    body: html`<section class="hero" aria-label="${messages.homeQuiz}">
        <div class="pitch">
          <h1>${messages.homeHeading}</h1>
          <p class="lede">${messages.homeLede({ min, max })}</p>
        </div>
        <div class="take">${quizTag(site, edition)}</div>
        <figure class="picture">
          ${mapOf(edition, { point: true, pathOf: (place) => pathToOwn(site, edition, placePath(place)) })}
          <figcaption>${messages.homePicture}</figcaption>
        </figure>
      </section>
      ${messages.embedding ? embedding(messages.embedding, english) : builder(site, edition.bank)}
      <section aria-labelledby="what">
        <h2 id="what">${messages.whatTitle}</h2>
        ${entries([
          [messages.doubts, 'how/'],
          [messages.quiet, ''],
          [messages.noTest, 'how/report/']
        ])}
      </section>
      <section aria-labelledby="places">
        <h2 id="places">${messages.placesTitle}</h2>
        ${placeList(site, edition)}
      </section>
      <section aria-labelledby="more">
        <h2 id="more">${messages.moreTitle}</h2>
        ${entries([
          [messages.writers, 'docs/authoring/'],
          [messages.forDevelopers, 'developers/'],
          [messages.skeptics, 'how/report/']
        ])}
      </section>`
  }
}

/** In place of the form that makes the lines, which only exists in English. */
const embedding = (
  { title, text }: NonNullable<Edition['messages']['embedding']>,
  english: (path: string) => (words: string) => Html
) =>
  html`<section id="embed" aria-labelledby="embed-title">
    <h2 id="embed-title">${title}</h2>
    <p class="lede">${text(english('#embed'), english('docs/embed/'))}</p>
  </section>`
