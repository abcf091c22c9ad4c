import { html, type Html, type Part } from './html.ts'
import { linkToEnglish, pathToOwn, type Edition } from './edition.ts'
import { languageNames, languages, pathIn, pathsOf, type Language } from './language.ts'
import { messagesIn } from './messages/messages-in.ts'
import { quizCardPath } from './place-path.ts'
import { addressOf, pathTo, plainPage, repository, type Site } from './site.ts'

/** One page of the site. */
export interface Page {
  /** Where it is, below the root: '' or 'how/'. */
  path: string
  title: string
  /** For search engines, and shown with links to the page. */
  description: string
  body: Html
  /** English unless given. */
  language?: Language
  /** The path of the English page, if the page exists in every language. */
  original?: string
  /** Path of the picture that goes with a link to it. */
  image?: { path: string; alt: string }
  /** Scripts from `site/client`, without which the page works. */
  scripts?: readonly string[]
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
  const { path, title, description, body, language = 'en', original, scripts = [] } = page
  const texts = { language, messages: messagesIn(language) }
  const address = addressOf(site, path)
  const image = page.image ?? {
    path: quizCardPath(language),
    alt: texts.messages.cardAlt
  }
  const picture = addressOf(site, image.path) ?? pathTo(site, image.path)
  return `<!doctype html>\n${
    html`<html lang="${language}">
      <head>
        <meta charset="utf-8" />
        <meta http-equiv="Content-Security-Policy" content="${policy}" />
        <meta name="viewport" content="width=device-width, initial-scale=1" />
        <meta name="color-scheme" content="light dark" />
        <title>${title}</title>
        <meta name="description" content="${description}" />
        ${address && html`<link rel="canonical" href="${address}" />`}
        ${original !== undefined && alternates(site, original)}
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
        <a class="skip" href="#main">${texts.messages.skip}</a>
        ${header(site, texts, page)}
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

/** Links to this page in other languages, for search engines. They need absolute URLs. */
const alternates = (site: Site, original: string) =>
  html`${Object.entries({ ...pathsOf(original), 'x-default': original }).map(([tag, path]) => {
    const address = addressOf(site, path)
    return address && html`<link rel="alternate" hreflang="${tag}" href="${address}" />`
  })}`

type Texts = Pick<Edition, 'language' | 'messages'>

const current = (isCurrent: boolean): Part => isCurrent && html` aria-current="page"`

function header(site: Site, texts: Texts, { path: at, original }: Page): Html {
  const { language, messages } = texts
  const own = (path: string, words: string) =>
    html`<a href="${pathToOwn(site, texts, path)}" ${current(pathIn(language, path) === at)}
      >${words}</a
    >`
  const english = (path: string, words: string) =>
    path === at
      ? html`<a href="${pathTo(site, path)}" ${current(true)}>${words}</a>`
      : linkToEnglish(site, texts, path, words, '(EN)')
  const links = [
    english('how/', messages.how),
    own('place/', messages.places),
    own('#embed', messages.embed),
    english('developers/', messages.developers)
  ]
  return html`<header class="top">
    <a class="name" href="${pathToOwn(site, texts, '')}" ${current(at === pathIn(language, ''))}
      >${mark}${product}</a
    >
    <nav class="languages" aria-label="${messages.languages}">
      <ul>
        ${languages.map((each) => {
          // A page that isn't translated leads to the front page of other languages.
          const path = each === language ? at : pathIn(each, original ?? '')
          return html`<li>
            <a
              href="${pathTo(site, path)}"
              hreflang="${each}"
              lang="${each}"
              title="${languageNames[each]}"
              ${current(path === at)}
              >${each.toUpperCase()}</a
            >
          </li>`
        })}
      </ul>
    </nav>
    <nav aria-label="${messages.navigation}">
      <ul>
        ${links.map((link) => html`<li>${link}</li>`)}
      </ul>
    </nav>
  </header>`
}

function footer(site: Site, texts: Texts): Html {
  const { messages } = texts
  const english = (path: string, words: string) => linkToEnglish(site, texts, path, words, '(EN)')
  return html`<footer class="bottom">
    <p>${messages.note} ${linkToEnglish(site, texts, 'how/report/', messages.measured)}</p>
    <ul>
      <li>${english(plainPage, messages.plain)}</li>
      <li>${english('docs/', messages.docs)}</li>
      <li><a href="${repository}" hreflang="en">${messages.source}</a></li>
    </ul>
  </footer>`
}

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
