import { stat } from 'node:fs/promises'
import type { Bank, Link } from '../../bank/types.ts'
import { UsageError } from '../errors.ts'
import { exitCodes, type ExitCode } from '../exit-codes.ts'
import { print, printError, printJson, type Io } from '../io/io.ts'
import { plural } from '../io/plural.ts'
import { progressOn } from '../io/progress.ts'
import { safeText } from '../io/safe-text.ts'
import { loadBank } from '../source/load-bank.ts'
import { readText } from '../source/read-text.ts'
import { slugOf, uniqueSlug } from '../source/slug.ts'
import { expectWritable, writeText } from '../source/write-text.ts'
import type { Confirmed } from './confirm-drafts.ts'
import { withSuggestion, type Draft } from './draft.ts'
import { isDecided, mergeLinks, readEarlierLinks } from './earlier-links.ts'
import { fetchFeed } from './fetch-feed.ts'
import type { Kind, Post, PostFault, Posts } from './post.ts'
import { readFeed } from './read-feed.ts'
import { readFolder } from './read-folder.ts'
import { readWords } from './read-words.ts'
import { suggester, type Suggestion } from './suggest.ts'

export interface LinksOptions {
  bank?: string
  words?: string
  out?: string
  url?: string
  site?: string
  source?: string
  kind?: string
  yes?: boolean
  json?: boolean
}

const kinds: readonly Kind[] = ['episode', 'post', 'book', 'talk']

/** Most faults printed; --json prints all. */
const shownFaults = 20

/** Makes a list of links from a feed or a folder of posts. */
export async function linksCommand(
  io: Io,
  source: string,
  options: LinksOptions
): Promise<ExitCode> {
  const kind = kinds.find((each) => each === options.kind)
  if (options.kind !== undefined && !kind) {
    throw new UsageError(`There is no kind "${options.kind}". Expected one of ${kinds.join(', ')}.`)
  }
  const bank = await loadBank(io, options.bank)
  const { out } = options
  if (out !== undefined) expectWritable(out)
  const earlier = out === undefined ? [] : await readEarlierLinks(io, bank, out)
  const { posts, faults } = await readPosts(io, source, { ...options, kind })
  const words = await readWords(io, bank, options.words)
  const suggest = suggester(bank, words)
  const drafts = draftLinks(bank, posts, suggest, earlier, options.source).filter(
    ({ link }) => !isDecided(link)
  )
  reportFaults(io, faults)
  const withoutTracks = drafts.filter(({ suggested }) => suggested.tracks.length === 0).length
  if (!words && withoutTracks > 0) {
    printError(
      io,
      `Posts that name no track: ${withoutTracks} of ${drafts.length}. Give --words a file such as { "tea": ["leaf", "kettle"], … } with the words that speak for each.`
    )
  }

  const isTerminal = io.stdin.isTTY === true && io.stderr.isTTY === true
  const asks = isTerminal && !options.yes && !options.json && source !== '-'
  const { links: chosen, decided } = asks
    ? await (await import('./confirm-drafts.ts')).confirmDrafts(io, bank, drafts)
    : unasked(drafts, options.yes === true)
  const left = drafts.length - decided
  if (left > 0 && (out === undefined || decided === 0)) {
    printError(
      io,
      `Nothing was written.${out === undefined ? ' With --out <file>, what you confirm is kept.' : ''}`
    )
    return exitCodes.interrupted
  }
  const asked = new Set(drafts.slice(0, decided).map(({ link }) => link.url))
  const links = mergeLinks(earlier, asked, chosen)

  const suggestions = asks || options.yes ? [] : suggestionsOf(drafts)
  if (options.json) printJson(io, { version: 1, links, suggestions: suggestionsOf(drafts), faults })
  else if (out === undefined) printJson(io, links)
  if (out !== undefined) {
    writeText(out, jsonText(links))
    if (suggestions.length > 0) {
      const beside = out.replace(/(\.json)?$/, '.suggestions.json')
      writeText(beside, jsonText(suggestions))
      printError(io, `Wrote suggestions to ${beside}.`)
    }
    const kept = links.length - chosen.length
    const others =
      kept > 0
        ? `; ${kept} of them ${kept === 1 ? 'was' : 'were'} there and ${kept === 1 ? 'stays' : 'stay'} as before`
        : ''
    if (!options.json) print(io, `Wrote ${plural(links.length, 'link')} to ${out}${others}.`)
  }
  if (left > 0) {
    printError(io, `${left} left to confirm. Run the same command to continue.`)
    return exitCodes.interrupted
  }
  if (suggestions.length > 0 && !options.json) {
    printError(
      io,
      'The list says only what the source does. Without tracks, every reader gets the same links. Tracks, themes and reasons are suggestions: in a terminal you confirm them one by one; --yes takes them all.'
    )
  }
  if (options.yes && drafts.length > 0) {
    printError(
      io,
      'Suggestions are guesses from words, and about one track in ten is wrong. Read them over.'
    )
  }
  return links.length === 0 ? exitCodes.faults : exitCodes.ok
}

/** All drafts, where there is no one to ask: with their suggestions, or with facts only. */
const unasked = (drafts: readonly Draft[], takesAll: boolean): Confirmed => ({
  links: drafts.map(({ link, suggested }) => (takesAll ? withSuggestion(link, suggested) : link)),
  decided: drafts.length
})

const suggestionsOf = (drafts: readonly Draft[]) =>
  drafts.map(({ link, number, suggested }) => ({
    id: link.id,
    ...(number === undefined ? {} : { number }),
    suggested
  }))

const jsonText = (value: unknown) => `${JSON.stringify(value, null, 2)}\n`

async function readPosts(
  io: Io,
  source: string,
  given: { site?: string; url?: string; source?: string; kind?: Kind | undefined }
): Promise<Posts> {
  if (/^https?:\/\//i.test(source)) return readFeed(source, await fetchFeed(source), given.kind)
  const info = source === '-' ? undefined : await stat(source).catch(() => undefined)
  if (info?.isDirectory()) {
    const progress = progressOn(io, 'Reading posts')
    return readFolder(source, given, progress.update).finally(progress.end)
  }
  return readFeed(source, await readText(io, source), given.kind)
}

/**
 * Links with ids, in the order of the source. If an address comes twice, the second is left out.
 *
 * @param earlier - Links from an earlier run, whose members stay as they are.
 */
function draftLinks(
  bank: Bank,
  posts: readonly Post[],
  suggest: (post: Post) => Suggestion,
  earlier: readonly Link[],
  source?: string
): Draft[] {
  const known = new Map(earlier.map((link) => [link.url, link]))
  const ids = new Set<unknown>(earlier.map(({ id }) => id))
  const addresses = new Set<string>()
  return posts.flatMap((post): Draft[] => {
    if (addresses.has(post.url)) return []
    addresses.add(post.url)
    const slug =
      post.kind === 'episode' && post.number ? `episode-${post.number}` : slugOf(post.title)
    const id = uniqueSlug(slug || 'link', ids)
    ids.add(id)
    const from = source ?? post.source
    const foreign = post.language && post.language.split('-')[0] !== bank.language.split('-')[0]
    const link: Link = {
      id,
      kind: post.kind,
      title: safeText(post.title),
      url: post.url,
      ...(post.date ? { date: post.date } : {}),
      ...(from ? { source: safeText(from) } : {}),
      ...(foreign ? { language: post.language } : {}),
      ...known.get(post.url)
    }
    return [{ link, number: post.number, suggested: suggest(post) }]
  })
}

function reportFaults(io: Io, faults: readonly PostFault[]): void {
  for (const { file, line, message, dropped } of faults.slice(0, shownFaults)) {
    const name = file === '-' ? '<stdin>' : file
    printError(io, `${safeText(name)}:${line}: ${safeText(message)}${dropped ? ' Left out.' : ''}`)
  }
  const more = faults.length - shownFaults
  if (more > 0) printError(io, `and ${more} more.`)
}
