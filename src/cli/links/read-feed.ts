import sax from 'sax'
import { SourceError } from '../errors.ts'
import { limits } from '../source/limits.ts'
import {
  httpFault,
  httpsAddress,
  isHttp,
  plainText,
  splitNumber,
  writtenDay,
  type Kind,
  type Post,
  type PostFault,
  type Posts
} from './post.ts'

/** Longest feed we list, and longest text of one element. */
const mostPosts = 5000
const longestText = 200_000

/**
 * Longest declaration, and what the parser gets at a time. It compares a declaration with its
 * beginning at each letter, so one without an end would keep it busy for hours.
 */
const longestDeclaration = 2000
const chunk = 1000

/** Lenient, because feeds have errors. Resolves only the five entities of XML itself. */
const options: sax.SAXOptions & { strictEntities: boolean } = {
  position: true,
  strictEntities: true
}

/** What was read of one `<item>` or `<entry>`. */
interface Entry {
  line: number
  fields: Map<string, string>
}

/** The elements of a post that we use, by prefixed name. */
const wanted = new Set([
  'title',
  'link',
  'guid',
  'id',
  'pubDate',
  'dc:date',
  'published',
  'updated',
  'description',
  'summary',
  'content',
  'content:encoded',
  'itunes:title',
  'itunes:episode',
  'itunes:subtitle',
  'itunes:summary',
  'podcast:episode'
])

/**
 * Reads RSS (with the podcast namespaces) or Atom. Entities that a document declares stay
 * unresolved, so a "billion laughs" is just text; nothing is fetched.
 *
 * @param name - For faults and errors.
 * @throws SourceError if it isn't a feed.
 */
export function readFeed(name: string, xml: string, kind?: Kind): Posts {
  const parser = sax.parser(false, options)
  const entries: Entry[] = []
  const channel = new Map<string, string>()
  const faults: PostFault[] = []
  const open: string[] = []
  let entry: Entry | undefined
  let text = ''
  let isFeed = false

  // oxlint-disable-next-line unicorn/prefer-add-event-listener -- the parser is no event target
  parser.onerror = (error) => {
    // An unescaped "&" in one title must not lose the other posts.
    faults.push({
      file: name,
      line: (parser.line ?? 0) + 1,
      message: `${error.message.split('\n')[0]}. Expected well-formed XML.`,
      dropped: false
    })
    parser.error = null as never
  }
  parser.onopentag = ({ name: tag, attributes }) => {
    const element = exact(tag)
    if (open.length > limits.depth)
      throw new SourceError(
        name,
        `It is nested too deeply. Expected at most ${limits.depth} levels.`
      )
    if (open.length === 0) isFeed = /^(?:rss|feed|rdf:RDF)$/i.test(element)
    open.push(element)
    text = ''
    if (element === 'item' || element === 'entry')
      entry = { line: parser.line + 1, fields: new Map() }
    const fields = entry?.fields ?? channel
    const value = (key: string) =>
      Object.entries(attributes).find(([each]) => each.toLowerCase() === key)?.[1] as
        string | undefined
    if (element === 'link' && value('href')) {
      const rel = value('rel') ?? 'alternate'
      if (rel === 'alternate' && !fields.has('link')) fields.set('link', value('href')!)
    }
    if (element === 'enclosure' && entry) {
      if (value('url')) entry.fields.set('enclosure', value('url')!)
      if (value('type')) entry.fields.set('enclosure-type', value('type')!)
    }
    if (element === 'guid' && value('ispermalink'))
      fields.set('guid-permalink', value('ispermalink')!)
  }
  const append = (more: string) => {
    if (text.length < longestText) text += more
  }
  // oxlint-disable-next-line unicorn/prefer-add-event-listener -- the parser is no event target
  parser.ontext = append
  parser.oncdata = append
  parser.onclosetag = (tag) => {
    const element = exact(tag)
    open.pop()
    if (element === 'item' || element === 'entry') {
      if (entry && entries.length < mostPosts) entries.push(entry)
      entry = undefined
      return
    }
    // A channel's image has its own title.
    const parent = open.at(-1)
    const inPlace = entry
      ? parent === 'item' || parent === 'entry'
      : parent === 'channel' || parent === 'feed'
    const fields = entry?.fields ?? channel
    if (inPlace && (wanted.has(element) || element === 'language') && !fields.has(element)) {
      const trimmed = text.trim()
      if (trimmed) fields.set(element, trimmed)
    }
    text = ''
  }
  for (let at = 0; at < xml.length; at += chunk) {
    parser.write(xml.slice(at, at + chunk))
    const declared = 'sgmlDecl' in parser ? String(parser.sgmlDecl) : ''
    if (declared.length > longestDeclaration) {
      throw new SourceError(name, 'It has a declaration without an end. Expected well-formed XML.')
    }
  }
  parser.close()

  if (!isFeed) throw new SourceError(name, "It isn't a feed. Expected RSS or Atom.")
  const source = channel.get('title')
  const language = languageOf(channel.get('language'))
  const base = httpsAddress(channel.get('link') ?? '')
  const posts = entries.flatMap((each) => {
    const post = toPost(each, { base, kind, source, language })
    if (typeof post !== 'string') return [post]
    faults.push({ file: name, line: each.line, message: post, dropped: true })
    return []
  })
  const old = entries.find(({ fields }) => isHttp(fields.get('link') ?? ''))
  if (old) faults.push(httpFault(name, old.line, old.fields.get('link')!))
  if (entries.length === mostPosts) {
    faults.push({
      file: name,
      line: 1,
      message: `Only the first ${mostPosts} posts were read.`,
      dropped: false
    })
  }
  return { posts, faults: faults.slice(0, 100) }
}

/** Names by their upper-case form, which the parser gives in its lenient mode. */
const names = new Map(
  [...wanted, 'item', 'entry', 'enclosure', 'channel', 'feed', 'language', 'rss', 'rdf:RDF'].map(
    (each) => [each.toLowerCase(), each]
  )
)
const exact = (tag: string) => names.get(tag.toLowerCase()) ?? tag.toLowerCase()

/** A post, or why it can't be one. */
function toPost(
  { fields }: Entry,
  about: {
    base: string | undefined
    kind: Kind | undefined
    source: string | undefined
    language: string | undefined
  }
): Post | string {
  const field = (...keys: string[]) => keys.map((key) => fields.get(key)).find(Boolean)
  const full = plainTitle(field('title', 'itunes:title') ?? '')
  if (!full) return 'The post has no title. Expected one.'
  const guid = fields.get('guid-permalink') === 'false' ? undefined : field('guid')
  const id = field('id')
  const candidates = [fields.get('link'), guid, id].filter(
    (each) => each && /^(?:https?:|\/)/.test(each)
  )
  const url = candidates.map((each) => httpsAddress(each!, about.base)).find(Boolean)
  if (!url) {
    const found = fields.get('link')
    return `The post "${full}" has ${found ? `the address "${found.slice(0, 80)}"` : 'no address'}. Expected one that starts with "https://".`
  }
  const { title, number } = splitNumber(full)
  const stated = Number(field('itunes:episode', 'podcast:episode'))
  const isAudio =
    /^(?:audio|video)\//.test(fields.get('enclosure-type') ?? '') || fields.has('itunes:episode')
  return {
    title,
    url,
    date: writtenDay(field('pubDate', 'published', 'dc:date', 'updated') ?? ''),
    source: about.source ? plainTitle(about.source) : undefined,
    kind: about.kind ?? (isAudio ? 'episode' : 'post'),
    number: Number.isInteger(stated) && stated > 0 && stated < 100_000 ? stated : number,
    language: about.language,
    text: plainText(
      ['itunes:subtitle', 'itunes:summary', 'summary', 'description', 'content:encoded', 'content']
        .map((key) => fields.get(key) ?? '')
        .join(' ')
    )
  }
}

const named: Readonly<Record<string, string>> = {
  amp: '&',
  lt: '<',
  gt: '>',
  quot: '"',
  apos: "'",
  nbsp: ' ',
  rsquo: '’',
  lsquo: '‘',
  ldquo: '“',
  rdquo: '”',
  ndash: '–',
  mdash: '—',
  hellip: '…'
}

/** A title without tags. Feeds that escape twice leave entities behind. */
function plainTitle(title: string): string {
  return title
    .replaceAll(/<\/?[a-z][^<>]*>/gi, '')
    .replaceAll(/&#(\d{1,6});/g, (_, code: string) =>
      String.fromCodePoint(Math.min(Number(code), 0x10ffff))
    )
    .replaceAll(/&([a-z]+);/gi, (whole, name: string) => named[name] ?? whole)
    .replaceAll('<', '‹')
    .replaceAll(/\s+/g, ' ')
    .trim()
}

/** A language tag in its usual spelling, or undefined if it isn't one. */
export function languageOf(tag: string | undefined): string | undefined {
  try {
    const { language, script, region } = new Intl.Locale((tag ?? '').trim().replaceAll('_', '-'))
    // "English" is well-formed as a tag, but isn't a language.
    return language.length > 3 ? undefined : [language, script, region].filter(Boolean).join('-')
  } catch {
    return undefined
  }
}
