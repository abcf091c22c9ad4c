import { yourSite } from './your-site.ts'
import type { Accent, SlotContent, SnippetOptions } from './snippet.ts'

/** What someone chose in the snippet builder. */
export interface Choices {
  options: SnippetOptions
  accent: Accent | undefined
}

/**
 * Reads the form of the snippet builder.
 *
 * @param defaults - The sentence and the page to use if those fields are empty.
 */
export function choicesOf(
  data: FormData,
  defaults: Readonly<Record<'sentence' | 'page', string>>
): Choices {
  const texts = (name: string) => data.getAll(name).filter((value) => typeof value === 'string')
  const text = (name: string) => texts(name).join(' ').trim()
  const ownSite = text('site') && `${text('site').replace(/\/+$/, '')}/`
  const onOwnSite = (address: string) =>
    ownSite && address.startsWith(yourSite) ? ownSite + address.slice(yourSite.length) : address
  const folder = onOwnSite(text('source') || text('folder') || `${yourSite}quiz`)
  const link = text('after-url') && {
    text: text('after-text') || text('after-url'),
    url: text('after-url')
  }
  const after: SlotContent | undefined =
    text('after') || link ? { text: text('after'), ...(link && { link }) } : undefined
  const attributes = Object.fromEntries(
    ['mode', 'theme', 'lang', 'store', 'src', 'links'].map((name) => [name, text(name)])
  )
  return {
    options: {
      sentence: text('sentence') || defaults.sentence,
      page: onOwnSite(text('page') || defaults.page),
      script: `${folder.replace(/\/$/, '')}/${text('file')}`,
      attributes: { ...attributes, hide: text('hide') },
      slots: { intro: text('intro') ? { text: text('intro') } : undefined, after }
    },
    accent: data.has('accent') ? { light: text('light'), dark: text('dark') } : undefined
  }
}
