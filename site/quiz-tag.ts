import { regionKey } from '../src/model/regions.ts'
import { linkToEnglish, pathToOwn, type Edition } from './edition.ts'
import { html, type Html } from './html.ts'
import { placePath } from './place-path.ts'
import { pathTo, plainPage, scriptFolder, type Site } from './site.ts'

/**
 * The quiz with the site's own files, as anyone would embed it. Below the result, a script fills in
 * a link to the place's page, if the place has one.
 */
export function quizTag(site: Site, edition: Edition): Html {
  const { language, bank, messages } = edition
  const plain = html`${linkToEnglish(site, edition, plainPage, messages.takePlain)} ${messages.or} `
  const places = (bank.places ?? []).map((place) => [
    regionKey(place.region),
    {
      words: messages.aboutPlaceNamed(place),
      path: pathToOwn(site, edition, placePath(place))
    }
  ])
  const more = html`<p
    slot="after"
    id="about-place"
    data-places="${JSON.stringify(Object.fromEntries(places))}"
    hidden
  >
    ${messages.aboutPlace((words) => html`<a href="${pathToOwn(site, edition, 'place/')}">${words}</a>`)}
  </p>`
  return html`<career-path-quiz lang="${language}"
      >${messages.needsScripts}
      ${plain}${linkToEnglish(site, edition, 'how/#items', messages.readQuestions)}.${more}</career-path-quiz
    >
    <script src="${pathTo(site, `${scriptFolder}autoload.js`)}" type="module"></script>`
}
