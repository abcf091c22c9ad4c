import type { Bank, Link } from '../../../src/bank/types.ts'
import { isTagOrWarn, knownLabels } from './known-labels.ts'
import { anyText, integer, listOf, object, recordOf, text, type Check } from './shape.ts'

/** Anything goes: the result leaves out what it can't use. */
const any: Check = () => {}

const words = text()
const id = text(/^[a-z0-9]+(-[a-z0-9]+)*$/, 'an id in lower-case letters, digits and hyphens')
const url = text(/^https:\/\/\S+$/, 'an https address')
const ids = listOf(words)
const region = listOf(words, 1, 3)

type OnUnknown = (path: string) => void
type Members = Readonly<Record<string, Check>>

const linkShape = (onUnknown: OnUnknown): Check =>
  object(
    {
      'id?': words,
      'title': words,
      url,
      'kind?': text(/^(episode|post|book|talk)$/, 'episode, post, book or talk'),
      'date?': text(/^\d{4}-\d{2}-\d{2}$/, 'a day such as 2026-03-01'),
      'source?': words,
      'asks?': words,
      'tracks?': ids,
      'themes?': ids,
      'reasons?': listOf(object({ text: words }, 'when', onUnknown)),
      'language?': words
    },
    'when',
    onUnknown
  )

function bankShape(onUnknown: OnUnknown): Check {
  /** A list of objects with these members, and with others that aren't checked. */
  const list = (members: Members, others = '', least = 0, most = Infinity) =>
    listOf(object(members, others, onUnknown), least, most)
  /** Items of any section: an id, a question and at least two options. */
  const items = (members: Members, others: string, optionMembers: Members, optionOthers: string) =>
    list(
      {
        id,
        stem: words,
        options: list({ id, text: words, ...optionMembers }, optionOthers, 2, 12),
        ...members
      },
      others
    )
  return object(
    {
      id,
      'version': words,
      'language': anyText,
      'title': words,
      'tracks': list({ id, name: words, work: words }, '', 3, 3),
      'facets?': list({ id }, 'name patterns whatIf'),
      'tallies?': recordOf(words),
      'items': items(
        {},
        'facet format themes extension note',
        { weights: recordOf(integer(-2, 3)) },
        'evidence ratings themes'
      ),
      'now?': items({}, '', { 'regions?': listOf(region) }, 'pushed'),
      'followUps?': items({ regions: listOf(region) }, '', {}, ''),
      'days?': list({ id, region, text: words }),
      'readiness?': object(
        {
          options: list({ id, text: words }, '', 4, 4),
          items: list({ id, tracks: ids, stem: words }, 'done next unless themes')
        },
        '',
        onUnknown
      ),
      'leadership?': object(
        {
          'regions?': listOf(region),
          'abilities': list({ id, name: words }, 'most partner', 1, 4),
          'items': items({}, 'themes', { ability: words }, '')
        },
        '',
        onUnknown
      ),
      'situation?': items({}, 'themes', {}, 'caveat themes'),
      'places?': list(
        {
          region,
          'name': words,
          'headline': words,
          'roles?': list({}, 'name text when unless')
        },
        'lean meaning week cost complaint path stay themes',
        0,
        7
      ),
      'experiments?': list(
        {
          id,
          aim: text(/^(confirm|disprove)$/, 'confirm or disprove'),
          tracks: ids,
          title: words,
          text: words,
          days: integer(1, 27),
          question: words,
          talk: words
        },
        'facets when unless themes extension'
      ),
      'oneOnOne?': list({ id, text: words }, 'when unless'),
      'labels?': recordOf(anyText)
    },
    '$schema links retest',
    onUnknown
  )
}

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
  const all: { readonly id: string; readonly options?: readonly { readonly id: string }[] }[] = [
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
    // The same number added to all weights changes nothing.
    const rows = options.map(({ weights }) =>
      tracks.map((track) => weights[track]! - weights[tracks[0]!]!).join()
    )
    const twin = rows.findIndex((row, at) => rows.indexOf(row) < at)
    if (twin >= 0) {
      const [first, second] = [options[rows.indexOf(rows[twin]!)]!, options[twin]!]
      warn(
        `Options "${first.id}" and "${second.id}" of "${name}" have equal weights, so it doesn't matter which is chosen.`
      )
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
    ...(bank.labels && { labels: knownLabels(bank.labels, warn) })
  }
}

/** The links that can be shown. Drops the others and warns why. */
export function checkLinks(value: unknown, warn: (message: string) => void): Link[] {
  listOf(any)(value, 'links')
  const link = linkShape((path) => warn(`"${path}" is unknown and ignored.`))
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
