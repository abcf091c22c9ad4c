import { frontMatter, FrontMatterError, textField, type FrontMatter } from './front-matter.ts'
import { permalink, splitFileName } from './permalink.ts'
import { httpsAddress, plainText, splitNumber, writtenDay, type Kind, type Post } from './post.ts'
import { languageOf } from './read-feed.ts'
import type { Site } from './site.ts'

/**
 * The post in the text of a file.
 *
 * @param path - Below the site's folder, with slashes.
 * @param given - What the user says of all posts, and fields that the post's folder sets.
 * @returns Undefined if it isn't a published post.
 * @throws FrontMatterError with the line of the fault.
 */
export function readPost(
  site: Site,
  path: string,
  text: string,
  given: {
    source?: string | undefined
    kind?: Kind | undefined
    fields?: Readonly<Record<string, unknown>> | undefined
  }
): Post | undefined {
  const matter = frontMatter(text)
  if (!matter) return undefined
  const { body } = matter
  const fields = Object.assign(
    Object.create(null),
    given.fields,
    matter.fields
  ) as FrontMatter['fields']
  if (fields['draft'] === true || fields['published'] === false) return undefined

  const { date: fileDate, name } = splitFileName(path)
  const titled = textField(fields, 'title')
  const full = (titled ?? name.replaceAll('-', ' ')).replaceAll('<', '‹')
  const dateText = textField(fields, 'date', 'pubDate', 'published_at')
  const written = dateText && (inZone(dateText, site.timezone) ?? writtenDay(dateText))
  if (dateText && !written) {
    throw new FrontMatterError(
      `The date "${dateText.slice(0, 40)}" isn't a day. Expected one such as 2022-12-05.`,
      lineOf(text, /^["']?(?:date|pubDate|published_at)\b/m)
    )
  }
  const date = written ?? (fileDate && writtenDay(fileDate))
  // Pages such as "About" have no date, and aren't posts.
  if (!date && site.kind === 'jekyll') return undefined
  const { title, number } = splitNumber(full)
  const at = permalink(site, { path, fields, date, title: full })
  const url = httpsAddress(site.url + at)
  if (!url) throw new FrontMatterError(`It has no address that fits a link: ${at.slice(0, 80)}`, 1)
  const stated = Number(fields['episode'] ?? fields['episode_number'] ?? fields['number'])
  const isAudio = ['duration', 'file', 'audio', 'enclosure', 'podcast', 'mp3', 'episode'].some(
    (key) => key in fields
  )
  return {
    title,
    url,
    date,
    source: given.source ?? site.title,
    kind: given.kind ?? (isAudio ? 'episode' : 'post'),
    number: Number.isInteger(stated) && stated > 0 ? stated : number,
    language: languageOf(textField(fields, 'lang', 'language') ?? site.language),
    text: plainText([textField(fields, 'description', 'summary', 'excerpt') ?? '', body].join(' '))
  }
}

/** The day in the site's time zone, if it sets one: addresses contain that day. */
function inZone(text: string, timeZone: string | undefined): string | undefined {
  if (!timeZone) return undefined
  const spaced = text.replace(
    /^(\d{4}-\d{2}-\d{2})[ T](\d{2}:\d{2}(?::\d{2})?)\s*([+-]\d{2}):?(\d{2})$/,
    '$1T$2$3:$4'
  )
  const time = Date.parse(spaced)
  if (Number.isNaN(time) || spaced === text) return undefined
  try {
    // Swedish writes days the ISO way.
    return new Intl.DateTimeFormat('sv-SE', { timeZone, dateStyle: 'short' }).format(time)
  } catch {
    return undefined
  }
}

const lineOf = (text: string, pattern: RegExp) => {
  const at = text.search(pattern)
  return at < 0 ? 1 : text.slice(0, at).split('\n').length
}
