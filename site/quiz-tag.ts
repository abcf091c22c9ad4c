import type { Bank } from '../src/bank/types.ts'
import { html, type Html } from './html.ts'
import { placePath } from './place-path.ts'
import { pathTo, plainPage, scriptFolder, type Site } from './site.ts'

/** The words of the tag where no script runs, by language. */
const withoutScripts = {
  en: {
    before: 'The quiz needs scripts, and they are off or still on their way. Meanwhile you can',
    plain: 'take it without any script',
    or: 'or',
    read: 'read its questions'
  },
  es: {
    before:
      'El cuestionario necesita scripts, y están desactivados o aún no han llegado. Mientras tanto puedes',
    plain: 'hacerlo sin scripts (en inglés)',
    or: 'o',
    read: 'leer sus preguntas (en inglés)'
  },
  de: {
    before:
      'Das Quiz braucht Skripte, und die sind abgeschaltet oder noch unterwegs. Solange kannst du',
    plain: 'es ohne Skripte machen (auf Englisch)',
    or: 'oder',
    read: 'seine Fragen lesen (auf Englisch)'
  }
}

export type Language = keyof typeof withoutScripts

/**
 * The quiz with the site's own files, as anyone would embed it. Below the result, a script fills in
 * a link to the place's page, if the place has one.
 */
export function quizTag(site: Site, bank: Bank, lang: Language = 'en'): Html {
  const words = withoutScripts[lang]
  const plain = html`<a href="${pathTo(site, plainPage)}">${words.plain}</a> ${words.or} `
  const places = (bank.places ?? []).map((place) => [
    place.region.join('+'),
    { name: place.name, path: pathTo(site, placePath(place)) }
  ])
  const more = html`<p
    slot="after"
    id="about-place"
    data-places="${JSON.stringify(Object.fromEntries(places))}"
    hidden
  >
    What the week is like, what you give up, which jobs there are:
    <a href="${pathTo(site, 'place/')}">more about this place</a>. That page’s address makes a
    picture where you post it, and says nothing else about you.
  </p>`
  return html`<career-path-quiz lang="${lang}"
      >${words.before} ${site.hasPlainQuiz && plain}<a href="${pathTo(site, 'how/#items')}"
        >${words.read}</a
      >.${lang === 'en' && more}</career-path-quiz
    >
    <script src="${pathTo(site, `${scriptFolder}autoload.js`)}" type="module"></script>`
}
