import type { Bank, Link } from '../../../src/bank/types.ts'
import { isLanguageTag } from './language.ts'
import { anyText, integer, listOf, object, recordOf, text, type Check } from './shape.ts'

/** Anything goes: the result leaves out what it can't use. */
const any: Check = () => {}

const words = text()
const id = text(/^[a-z0-9]+(-[a-z0-9]+)*$/, 'an id in lower-case letters, digits and hyphens')
const url = text(/^https:\/\/\S+$/, 'an https address')
const ids = listOf(words)
const region = listOf(words, 1, 3)

const link: Check = object({
  'id?': words,
  'title': words,
  url,
  'kind?': text(/^(episode|post|book|talk)$/, 'episode, post, book or talk'),
  'date?': text(/^\d{4}-\d{2}-\d{2}$/, 'a day such as 2026-03-01'),
  'source?': words,
  'asks?': words,
  'tracks?': ids,
  'themes?': ids,
  'reasons?': listOf(object({ 'text': words, 'when?': any })),
  'language?': words
})

/** Items of any section: an id, a question and at least two options. */
const items = (members: Record<string, Check> = {}, optionMembers: Record<string, Check> = {}) =>
  listOf(
    object({
      id,
      stem: words,
      options: listOf(object({ id, text: words, ...optionMembers }), 2, 12),
      ...members
    })
  )

const bankShape = (onUnknown: (path: string) => void): Check =>
  object(
    {
      '$schema?': any,
      id,
      'version': words,
      'language': anyText,
      'title': words,
      'tracks': listOf(object({ id, name: words, work: words }), 3, 3),
      'facets?': listOf(object({ id })),
      'tallies?': recordOf(words),
      'items': items({ 'format?': any }, { weights: recordOf(integer(-2, 3)) }),
      'now?': items({}, { 'regions?': listOf(region) }),
      'followUps?': items({ regions: listOf(region) }),
      'days?': listOf(object({ id, region, text: words })),
      'readiness?': object({
        options: listOf(object({ id, text: words }), 4, 4),
        items: listOf(object({ id, tracks: ids, stem: words }))
      }),
      'leadership?': object({
        'regions?': listOf(region),
        'abilities': listOf(object({ id, name: words }), 1, 4),
        'items': items({}, { ability: words })
      }),
      'situation?': items(),
      'places?': listOf(object({ region, name: words, headline: words }), 0, 7),
      'experiments?': listOf(
        object({
          id,
          aim: text(/^(confirm|disprove)$/, 'confirm or disprove'),
          tracks: ids,
          title: words,
          text: words,
          days: integer(1, 27),
          question: words,
          talk: words
        })
      ),
      'oneOnOne?': listOf(object({ id, text: words })),
      'links?': any,
      'retest?': any,
      'labels?': recordOf(anyText)
    },
    onUnknown
  )

/**
 * Checks as much of a bank as the screens rely on. `npx career-path-quiz lint` checks all of it.
 *
 * @param warn - Called with a sentence for each problem that the quiz can go on with.
 * @throws Error that says where the first problem is and what was expected.
 */
export function checkBank(value: unknown, warn: (message: string) => void): Bank {
  bankShape((path) => warn(`"${path}" is unknown and ignored.`))(value, '')
  const bank = value as Bank
  const tracks = bank.tracks.map((track) => track.id)
  const { now = [], followUps = [], readiness, leadership, situation = [] } = bank
  const all: { id: string; options?: { id: string }[] }[] = [
    ...bank.items,
    ...now,
    ...followUps,
    ...(readiness?.items ?? []),
    ...(leadership?.items ?? []),
    ...situation
  ]
  isTagOrWarn(bank.language, 'language', warn)
  expectUnique('track', bank.tracks)
  expectUnique('item', all)
  for (const item of all) expectUnique(`option of "${item.id}"`, item.options ?? [])
  for (const { id: name, options } of bank.items) {
    for (const { weights } of options) {
      const missing = tracks.find((track) => !Object.hasOwn(weights, track))
      if (missing)
        throw new Error(`Item "${name}" has no weight for "${missing}". Expected one per track.`)
    }
    const [first, ...others] = options.map(({ weights }) =>
      tracks.map((track) => weights[track]).join()
    )
    if (others.every((row) => row === first)) {
      warn(`All options of "${name}" have equal weights, so its answers change nothing.`)
    }
  }
  if (bank.items.length < 6)
    throw new Error(`There are ${bank.items.length} items. Expected at least 6.`)
  const places = bank.places ?? []
  const named = new Set(places.map((place) => place.region.join('+')))
  const without = tracks.filter((track) => !named.has(track))
  if (places.length > 0 && without.length > 0) {
    warn(`There is no place for ${without.join(' and ')}. Results there show the track's name.`)
  }
  return {
    ...bank,
    ...(bank.links && { links: checkLinks(bank.links, warn) }),
    ...(bank.labels && { labels: checkLabels(bank.labels, warn) })
  }
}

/** The labels, without a `language` that isn't a language tag. Warns if it drops one. */
export function checkLabels(
  labels: Readonly<Record<string, string>>,
  warn: (message: string) => void
): Record<string, string> {
  const { language, ...others } = labels
  if (language === undefined || !isTagOrWarn(language, 'labels.language', warn)) return others
  return { ...others, language }
}

/** Whether a language tag is well formed. Warns if it isn't. */
function isTagOrWarn(tag: string, path: string, warn: (message: string) => void): boolean {
  const isTag = isLanguageTag(tag)
  if (!isTag) warn(`${path} is "${tag}". Expected a BCP 47 tag such as "en" or "pt-BR".`)
  return isTag
}

/** The links that can be shown. Drops the others and warns why. */
export function checkLinks(value: unknown, warn: (message: string) => void): Link[] {
  listOf(any)(value, 'links')
  return (value as unknown[]).filter((entry, index): entry is Link => {
    try {
      link(entry, `links[${index}]`)
      return true
    } catch (error) {
      warn(`${(error as Error).message} This link is left out.`)
      return false
    }
  })
}

function expectUnique(what: string, list: readonly { id: string }[]): void {
  const seen = new Set<string>()
  for (const entry of list) {
    if (seen.has(entry.id)) throw new Error(`The ${what} id "${entry.id}" is used twice.`)
    seen.add(entry.id)
  }
}
