import { html, type Html } from './html.ts'
import { pathTo, type Site } from './site.ts'

/** Links to pages of the site, each with a sentence, as a list of cards. */
export const cardList = (
  site: Site,
  cards: readonly (readonly [path: string, title: string, text: string])[]
): Html =>
  html`<ul class="cards">
    ${cards.map(
      ([path, title, text]) =>
        html`<li>
          <a href="${pathTo(site, path)}"><b>${title}</b><span>${text}</span></a>
        </li>`
    )}
  </ul>`
