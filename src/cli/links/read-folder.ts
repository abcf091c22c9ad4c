import { readdir, readFile, stat } from 'node:fs/promises'
import { join, relative, resolve, sep } from 'node:path'
import { SourceError, UsageError } from '../errors.ts'
import { frontMatter, FrontMatterError, textField } from './front-matter.ts'
import { permalink, splitFileName } from './permalink.ts'
import {
  httpsAddress,
  plainText,
  splitNumber,
  writtenDay,
  type Kind,
  type Post,
  type PostFault,
  type Posts
} from './post.ts'
import { languageOf } from './read-feed.ts'
import { findSite, type Site } from './site.ts'

const mostFiles = 20_000
const largestFile = 1_000_000
const deepest = 16

const isPost = (name: string) => /\.(?:md|markdown|mdx|mkd|html?|txt|njk|liquid)$/i.test(name)
const isSkipped = (name: string) =>
  /^(?:[.]|node_modules$|_site$|public$|dist$|_drafts$|_includes$|_layouts$|README|_index\.)/i.test(
    name
  )

/**
 * Reads the posts of a Jekyll, Hugo or Eleventy site. A post that can't be read is named with its
 * line, and the others are still read.
 *
 * @throws UsageError if nothing says which site they are on.
 */
export async function readFolder(
  folder: string,
  given: {
    site?: string | undefined
    url?: string | undefined
    source?: string | undefined
    kind?: Kind | undefined
  }
): Promise<Posts> {
  const site = await findSite(folder, given)
  if (!site.url || !httpsAddress(site.url)) {
    throw new UsageError(
      'The folder does not say which site the posts are on. Expected --url https://…'
    )
  }
  const files = await postFiles(folder)
  const posts: Post[] = []
  const faults: PostFault[] = []
  for (const file of files) {
    try {
      const post = await readPost(site, folder, file, given)
      if (post) posts.push(post)
    } catch (error) {
      const line = error instanceof FrontMatterError ? error.line : 1
      const message = error instanceof Error ? error.message : String(error)
      faults.push({ file, line, message, dropped: true })
    }
  }
  posts.sort((a, b) => ((a.date ?? '') < (b.date ?? '') ? 1 : -1))
  return { posts, faults }
}

/** All files that may be posts, in the order of their names. Links are not followed. */
async function postFiles(folder: string, depth = 0): Promise<string[]> {
  if (depth > deepest) return []
  const entries = await readdir(folder, { withFileTypes: true })
  const files: string[] = []
  for (const entry of entries.toSorted((a, b) => (a.name < b.name ? -1 : 1))) {
    if (isSkipped(entry.name)) continue
    const path = join(folder, entry.name)
    if (entry.isDirectory()) files.push(...(await postFiles(path, depth + 1)))
    else if (entry.isFile() && isPost(entry.name)) files.push(path)
    if (files.length > mostFiles) {
      throw new SourceError(
        folder,
        `It has more than ${mostFiles} files. Expected a folder of posts.`
      )
    }
  }
  return files
}

async function readPost(
  site: Site,
  folder: string,
  file: string,
  given: { source?: string | undefined; kind?: Kind | undefined }
): Promise<Post | undefined> {
  if ((await stat(file)).size > largestFile) {
    throw new FrontMatterError('The file is larger than 1 MB. Expected a post.', 1)
  }
  const bytes = await readFile(file)
  if (bytes.includes(0)) throw new FrontMatterError("The file isn't text.", 1)
  const text = bytes.toString('utf8').replace(/^\uFEFF/, '')
  const matter = frontMatter(text)
  if (!matter) return undefined
  const { fields, body } = matter
  if (fields['draft'] === true || fields['published'] === false) return undefined

  const path = relative(site.root, resolve(file)).split(sep).join('/')
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
  // Pages such as "About" have a permalink but no day, and aren't posts.
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

/** The day in the site's own time zone, which decides the address, if it names one. */
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
