import type { Place } from '../../src/bank/types.ts'
import { pathToOwn, type Edition } from '../edition.ts'
import { html, type Html } from '../html.ts'
import { pathIn } from '../language.ts'
import type { Page } from '../layout.ts'
import { mapOf } from '../map.ts'
import { placeList } from '../place-list.ts'
import { cardPath, placePath } from '../place-path.ts'
import { quizTag } from '../quiz-tag.ts'
import type { Site } from '../site.ts'

const gallery = 'place/'

/** The gallery: a page with the map, and one for each place. */
export function placePages(site: Site, edition: Edition): Page[] {
  const { language, bank, messages } = edition
  return [
    {
      path: pathIn(language, gallery),
      original: gallery,
      language,
      title: messages.galleryTitle,
      description: messages.galleryDescription,
      body: html`<h1>${messages.sevenPlaces}</h1>
        <p class="lede">${messages.galleryLede}</p>
        <div class="gallery">
          ${mapOf(edition, { pathOf: (place) => pathToOwn(site, edition, placePath(place)) })}
          ${placeList(site, edition)}
        </div>`
    },
    ...(bank.places ?? []).map((place) => placePage(site, edition, place))
  ]
}

const section = (title: string, text: string | undefined): Html | undefined =>
  text === undefined
    ? undefined
    : html`<section>
        <h2>${title}</h2>
        <p>${text}</p>
      </section>`

function placePage(site: Site, edition: Edition, place: Place): Page {
  const { language, messages } = edition
  const { name, headline, meaning, week, cost, complaint, path, stay, roles = [] } = place
  return {
    path: pathIn(language, placePath(place)),
    original: placePath(place),
    language,
    title: `${name}: ${headline.charAt(0).toLowerCase()}${headline.slice(1)}`,
    description: messages.placeDescription({ start: meaning ?? headline }),
    image: { path: cardPath(place, language), alt: `${name}: ${headline}` },
    scripts: ['front.ts', 'place.ts'],
    body: html`<article class="place">
        <header>
          <div>
            <p class="eyebrow">
              <a href="${pathToOwn(site, edition, gallery)}">${messages.sevenPlaces}</a>
            </p>
            <h1>${name}</h1>
            <p class="headline">${headline}</p>
            ${meaning && html`<p class="lede">${meaning}</p>`}
          </div>
          ${mapOf(edition, { own: place, pathOf: (other) => pathToOwn(site, edition, placePath(other)) })}
        </header>
        ${
          complaint &&
          html`<figure class="complaint">
            <figcaption>${messages.complaint}</figcaption>
            <blockquote>${complaint}</blockquote>
          </figure>`
        }
        <div class="prose">
          ${section(messages.week, week)} ${section(messages.cost, cost)}
          ${section(messages.path, path)} ${section(messages.stay, stay)}
        </div>
        ${
          roles.length > 0 &&
          html`<section>
            <h2>${messages.roles}</h2>
            <dl class="roles">
              ${roles.map(
                (role) =>
                  html`<div>
                    <dt>${role.name}</dt>
                    <dd>${role.text}</dd>
                  </div>`
              )}
            </dl>
          </section>`
        }
      </article>
      <section id="quiz" class="alone" aria-labelledby="quiz-title">
        <h2 id="quiz-title">${messages.isItYours}</h2>
        ${quizTag(site, edition)}
      </section>`
  }
}
