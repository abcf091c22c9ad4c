import type { Bank } from '../../src/bank/types.ts'
import { html } from '../html.ts'
import type { Page } from '../layout.ts'
import { quizTag, type Language } from '../quiz-tag.ts'
import type { Site } from '../site.ts'

/** The quiz on a page of its own, by language: its path and what is around it. */
const texts: Record<
  Language,
  { path: string; description: string; heading: string; lede: string }
> = {
  en: {
    path: 'quiz/',
    description:
      'Leading people, building or going deep? A three-minute quiz for software engineers that says how sure it is.',
    heading: 'What kind of work pulls you?',
    lede: 'Three minutes, and a result that says how sure it is.'
  },
  es: {
    path: 'es/',
    description:
      '¿Liderar personas, construir o profundizar? Un cuestionario de tres minutos para quienes programan, que dice cuánta certeza tiene.',
    heading: '¿Qué tipo de trabajo te atrae?',
    lede: 'Tres minutos, y un resultado que dice cuánta certeza tiene.'
  },
  de: {
    path: 'de/',
    description:
      'Menschen führen, bauen oder in die Tiefe gehen? Ein Drei-Minuten-Quiz für alle, die Software entwickeln. Es sagt, wie sicher es ist.',
    heading: 'Welche Arbeit zieht dich an?',
    lede: 'Drei Minuten, und ein Ergebnis, das sagt, wie sicher es ist.'
  }
}

const translations = Object.fromEntries(
  Object.entries(texts).map(([lang, { path }]) => [lang, path])
)

/**
 * Pages with the quiz and little else, one for each language. The snippets link to the English one.
 *
 * @param banks - The shipped bank in each language.
 */
export const quizPages = (site: Site, banks: Readonly<Record<Language, Bank>>): Page[] =>
  (Object.keys(texts) as Language[]).map((lang) => {
    const { path, description, heading, lede } = texts[lang]
    return {
      path,
      lang,
      title: banks[lang].title,
      description,
      translations,
      scripts: ['front.ts'],
      body: html`<section class="alone">
        <h1>${heading}</h1>
        <p class="lede">${lede}</p>
        ${quizTag(site, banks[lang], lang)}
      </section>`
    }
  })
