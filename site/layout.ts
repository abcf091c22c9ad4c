import { html, type Html, type Part } from './html.ts'
import { addressOf, pathTo, plainPage, repository, type Site } from './site.ts'

/** One page of the site. */
export interface Page {
  /** Where it is, below the root: '' or 'how/'. */
  path: string
  title: string
  /** For search engines, and shown with links to the page. */
  description: string
  body: Html
  /** BCP 47 tag; English unless given. */
  lang?: string
  /** Path of the picture that goes with a link to it. */
  image?: { path: string; alt: string }
  /** Scripts from `site/client`, without which the page works. */
  scripts?: readonly string[]
  /** The same page in other languages, by tag. */
  translations?: Readonly<Record<string, string>>
}

/**
 * Everything comes from the site itself. No inline script or style, and no markup from strings. The
 * quiz draws the card to share as a picture of its own.
 */
const policy = [
  "default-src 'none'",
  "script-src 'self'",
  "style-src 'self'",
  "img-src 'self' data: blob:",
  "connect-src 'self'",
  "base-uri 'none'",
  "form-action 'none'",
  "require-trusted-types-for 'script'"
].join('; ')

const product = 'career-path-quiz'

/** The whole document of a page. */
export function documentOf(site: Site, page: Page): string {
  const { path, title, description, body, lang = 'en', scripts = [], translations = {} } = page
  const texts = textsByLanguage[lang] ?? textsByLanguage['en']!
  const address = addressOf(site, path)
  const image = page.image ?? { path: 'cards/quiz.png', alt: 'A map with seven places' }
  const picture = addressOf(site, image.path) ?? pathTo(site, image.path)
  return `<!doctype html>\n${
    html`<html lang="${lang}">
      <head>
        <meta charset="utf-8" />
        <meta http-equiv="Content-Security-Policy" content="${policy}" />
        <meta name="viewport" content="width=device-width, initial-scale=1" />
        <meta name="color-scheme" content="light dark" />
        <title>${title}</title>
        <meta name="description" content="${description}" />
        ${address && html`<link rel="canonical" href="${address}" />`}
        ${Object.entries(translations).map(
          ([tag, other]) =>
            html`<link
              rel="alternate"
              hreflang="${tag}"
              href="${addressOf(site, other) ?? pathTo(site, other)}"
            />`
        )}
        <meta property="og:type" content="website" />
        <meta property="og:site_name" content="${product}" />
        <meta property="og:title" content="${title}" />
        <meta property="og:description" content="${description}" />
        ${address && html`<meta property="og:url" content="${address}" />`}
        <meta property="og:image" content="${picture}" />
        <meta property="og:image:width" content="1200" />
        <meta property="og:image:height" content="630" />
        <meta property="og:image:alt" content="${image.alt}" />
        <meta name="twitter:card" content="summary_large_image" />
        <link rel="icon" href="${pathTo(site, 'icon.svg')}" type="image/svg+xml" />
        <link rel="stylesheet" href="${site.assets.style}" />
        ${scripts.map((script) => html`<script src="${scriptPath(site, script)}" type="module"></script>`)}
      </head>
      <body>
        <a class="skip" href="#main">${texts.skip}</a>
        ${header(site, path)}
        <main id="main">${body}</main>
        ${footer(site, texts)}
      </body>
    </html>`.text
  }\n`
}

function scriptPath(site: Site, name: string): string {
  const path = site.assets.scripts.get(name)
  if (!path) throw new Error(`There is no script "${name}" in site/client.`)
  return path
}

/** The pages that are reachable from every other one. */
const places = [
  { path: 'how/', text: 'How it decides' },
  { path: 'place/', text: 'Places' },
  { path: '#embed', text: 'Embed' },
  { path: 'developers/', text: 'Developers' }
]

const current = (isCurrent: boolean): Part => isCurrent && html` aria-current="page"`

const header = (site: Site, at: string) =>
  html`<header class="top">
    <a class="name" href="${pathTo(site, '')}" lang="en" ${current(at === '')}>${mark}${product}</a>
    <nav aria-label="Site" lang="en">
      <ul>
        ${places.map(
          ({ path, text }) =>
            html`<li><a href="${pathTo(site, path)}" ${current(path === at)}>${text}</a></li>`
        )}
      </ul>
    </nav>
  </header>`

/** Texts of every page that are in its language. */
interface Texts {
  skip: string
  note: string
  link: string
}

const textsByLanguage: Record<string, Texts> = {
  en: {
    skip: 'Skip to content',
    note: 'Something to think with, not a validated test, and never for hiring.',
    link: 'What was measured'
  },
  es: {
    skip: 'Ir al contenido',
    note: 'Es para pensar: no es un test validado, y nunca para contratar.',
    link: 'Qué se midió (en inglés)'
  },
  de: {
    skip: 'Zum Inhalt',
    note: 'Etwas zum Nachdenken: kein geprüfter Test, und nie für Einstellungen.',
    link: 'Was gemessen wurde (auf Englisch)'
  }
}

const footer = (site: Site, { note, link }: Texts): Html =>
  html`<footer class="bottom">
    <p>${note} <a href="${pathTo(site, 'how/report/')}">${link}</a></p>
    <ul>
      <li><a href="${pathTo(site, 'quiz/')}" hreflang="en" lang="en">English</a></li>
      <li><a href="${pathTo(site, 'es/')}" hreflang="es" lang="es">Español</a></li>
      <li><a href="${pathTo(site, 'de/')}" hreflang="de" lang="de">Deutsch</a></li>
      ${site.hasPlainQuiz && html`<li><a href="${pathTo(site, plainPage)}" lang="en">Without scripts</a></li>`}
      <li><a href="${pathTo(site, 'docs/')}" lang="en">Docs</a></li>
      <li><a href="${repository}" lang="en">Source</a></li>
    </ul>
  </footer>`

/** The map, tiny. */
const mark = html`<svg width="22" height="20" viewBox="0 0 22 20" aria-hidden="true">
  <path
    d="M11 1.5 20.5 18h-19Z"
    fill="none"
    stroke="currentColor"
    stroke-width="2"
    stroke-linejoin="round"
  />
  <circle cx="9" cy="12.6" r="2.6" fill="currentColor" />
</svg>`
