import { stat, writeFile } from 'node:fs/promises'
import type { Bank, Link } from '../../bank/types.ts'
import { UsageError } from '../errors.ts'
import { exitCodes, type ExitCode } from '../exit-codes.ts'
import { print, printError, printJson, type Io } from '../io/io.ts'
import { progressOn } from '../io/progress.ts'
import { safeText } from '../io/safe-text.ts'
import { loadBank } from '../source/load-bank.ts'
import { readText } from '../source/read-text.ts'
import { slugOf, uniqueSlug } from '../source/slug.ts'
import { withSuggestion, type Draft } from './draft.ts'
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
  const { posts, faults } = await readPosts(io, source, { ...options, kind })
  const words = await readWords(io, bank, options.words)
  const suggest = suggester(bank, words)
  const drafts = draftLinks(bank, posts, suggest, options.source)
  reportFaults(io, faults)
  const withoutTracks = drafts.filter(({ suggested }) => suggested.tracks.length === 0).length
  if (!words && withoutTracks > 0) {
    printError(
      io,
      `${withoutTracks} of ${drafts.length} posts don't name a track. Give --words a file such as { "tea": ["leaf", "kettle"], … } with the words that speak for each.`
    )
  }

  const isTerminal = io.stdin.isTTY === true && io.stderr.isTTY === true
  let links: Link[]
  let confirmed = true
  if (options.yes) links = drafts.map(({ link, suggested }) => withSuggestion(link, suggested))
  else if (isTerminal && !options.json && source !== '-') {
    const { confirmDrafts } = await import('./confirm-drafts.ts')
    const chosen = await confirmDrafts(io, bank, drafts)
    if (!chosen) return exitCodes.interrupted
    links = chosen
  } else {
    links = drafts.map(({ link }) => link)
    confirmed = false
  }

  const suggestions = drafts.map(({ link, number, suggested }) => ({
    id: link.id,
    ...(number === undefined ? {} : { number }),
    suggested
  }))
  if (options.json) printJson(io, { version: 1, links, suggestions, faults })
  else if (options.out === undefined) printJson(io, links)
  if (options.out !== undefined) {
    await writeFile(options.out, `${JSON.stringify(links, null, 2)}\n`)
    if (!confirmed) {
      const beside = options.out.replace(/(\.json)?$/, '.suggestions.json')
      await writeFile(beside, `${JSON.stringify(suggestions, null, 2)}\n`)
      printError(io, `Wrote suggestions to ${beside}.`)
    }
    if (!options.json) print(io, `Wrote ${links.length} links to ${options.out}.`)
  }
  if (!confirmed && !options.json && links.length > 0) {
    printError(
      io,
      'The list says only what the source does. Tracks, themes and reasons are suggestions: --yes takes them all; in a terminal you confirm them one by one.'
    )
  }
  if (options.yes) {
    printError(
      io,
      'Suggestions are guesses from words, and about one track in ten is wrong. Read them over.'
    )
  }
  return links.length === 0 ? exitCodes.faults : exitCodes.ok
}

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

/** Links with ids, in the order of the source. If an address comes twice, the second is left out. */
function draftLinks(
  bank: Bank,
  posts: readonly Post[],
  suggest: (post: Post) => Suggestion,
  source?: string
): Draft[] {
  const ids = new Set<unknown>()
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
      ...(foreign ? { language: post.language } : {})
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
