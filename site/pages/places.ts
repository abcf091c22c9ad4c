import type { Bank, Place } from '../../src/bank/types.ts'
import { html, type Html } from '../html.ts'
import type { Page } from '../layout.ts'
import { mapOf } from '../map.ts'
import { placeList } from '../place-list.ts'
import { cardPath, placePath } from '../place-path.ts'
import { quizTag } from '../quiz-tag.ts'
import { pathTo, type Site } from '../site.ts'

/** The gallery: a page with the map, and one for each place. */
export const placePages = (site: Site, bank: Bank): Page[] => [
  {
    path: 'place/',
    title: 'Seven places between managing, building and going deep',
    description:
      'What the week is like, what you give up, what people complain about and which jobs there are, in each of the seven places the quiz knows.',
    body: html`<h1>Seven places</h1>
      <p class="lede">
        Where the quiz can put you: three corners, three edges and the middle. None is better than
        another, and many people move between them.
      </p>
      <div class="gallery">
        ${mapOf(bank, { pathOf: (place) => pathTo(site, placePath(place)) })}
        ${placeList(site, bank)}
      </div>`
  },
  ...(bank.places ?? []).map((place) => placePage(site, bank, place))
]

const section = (title: string, text: string | undefined): Html | undefined =>
  text === undefined
    ? undefined
    : html`<section>
        <h2>${title}</h2>
        <p>${text}</p>
      </section>`

function placePage(site: Site, bank: Bank, place: Place): Page {
  const { name, headline, meaning, week, cost, complaint, path, stay, roles = [] } = place
  return {
    path: placePath(place),
    title: `${name}: ${headline.charAt(0).toLowerCase()}${headline.slice(1)}`,
    description: `${meaning ?? headline} What the week is like, what you give up, and how people get there and back.`,
    image: { path: cardPath(place), alt: `${name}: ${headline}` },
    scripts: ['front.ts', 'place.ts'],
    body: html`<article class="place">
        <header>
          <div>
            <p class="eyebrow"><a href="${pathTo(site, 'place/')}">Seven places</a></p>
            <h1>${name}</h1>
            <p class="headline">${headline}</p>
            ${meaning && html`<p class="lede">${meaning}</p>`}
          </div>
          ${mapOf(bank, { own: place, pathOf: (other) => pathTo(site, placePath(other)) })}
        </header>
        ${
          complaint &&
          html`<figure class="complaint">
            <figcaption>What people here complain about</figcaption>
            <blockquote>${complaint}</blockquote>
          </figure>`
        }
        <div class="prose">
          ${section('What the week is like', week)} ${section('What you give up', cost)}
          ${section('How people get there and back', path)}
          ${section('If you’re already here', stay)}
        </div>
        ${
          roles.length > 0 &&
          html`<section>
            <h2>Job titles to look for</h2>
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
        <h2 id="quiz-title">Is it yours?</h2>
        ${quizTag(site, bank)}
      </section>`
  }
}
