import type { Bank } from '../src/bank/types.ts'
import { html, type Html } from './html.ts'
import { pathIn, type Language } from './language.ts'
import type { SiteMessages } from './messages/site-messages.ts'
import { pathTo, type Site } from './site.ts'

/** What pages in one language are made from. */
export interface Edition {
  language: Language
  /** The shipped bank in this language. */
  bank: Bank
  messages: SiteMessages
}

/**
 * A link to a page that only exists in English. In other languages it says so.
 *
 * @param path - Below the root.
 */
export const linkToEnglish = (
  site: Site,
  { language, messages }: Pick<Edition, 'language' | 'messages'>,
  path: string,
  words: string,
  mark = messages.inEnglish
): Html =>
  language === 'en'
    ? html`<a href="${pathTo(site, path)}">${words}</a>`
    : html`<a href="${pathTo(site, path)}" hreflang="en">${words} ${mark}</a>`

/** The path of a page in an edition's language, for links. */
export const pathToOwn = (site: Site, { language }: Pick<Edition, 'language'>, path: string) =>
  pathTo(site, pathIn(language, path))
