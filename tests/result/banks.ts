import type { Response } from '../../src/bank/responses.ts'
import type { Bank, Item } from '../../src/bank/types.ts'

/** The tracks of the small banks. Nothing in the engine knows their ids. */
export const tracks = ['lead', 'build', 'dig'] as const
export type TrackId = (typeof tracks)[number]

export const facets = ['growth', 'stance', 'span', 'week'] as const

/** Weights of one option in the order lead, build, dig. */
export type Row = readonly [lead: number, build: number, dig: number]

/** An item with the options `a`, `b`, `c` ... unless other ids are given. */
export function makeItem(
  id: string,
  facet: string | undefined,
  rows: readonly Row[],
  ids: readonly string[] = [...'abcde']
): Item<TrackId> {
  const formats = { 4: 'quad', 5: 'tradeoff' } as const
  return {
    id,
    ...(facet !== undefined && { facet }),
    format: formats[rows.length as 4 | 5] ?? 'triad',
    stem: `What about ${id}?`,
    options: rows.map(([lead, build, dig], index) => ({
      id: ids[index]!,
      text: `${id} ${ids[index]}`,
      weights: { lead, build, dig },
      evidence: `You chose ${ids[index]} of ${id}.`
    })),
    themes: ['T01']
  }
}

/** One option per track, called `lead`, `build` and `dig`: 3, -1, -1 each. */
export const triad = (id: string, facet?: string): Item<TrackId> =>
  makeItem(
    id,
    facet,
    [
      [3, -1, -1],
      [-1, 3, -1],
      [-1, -1, 3]
    ],
    tracks
  )

/** Five steps from one track to another: `a` is clearly the first, `e` clearly the second. */
export function tradeoff(id: string, facet: string, first: TrackId, second: TrackId) {
  const row = (a: number, b: number) =>
    tracks.map((track) => (track === first ? a : track === second ? b : 0)) as unknown as Row
  return makeItem(id, facet, [row(3, -2), row(1, -1), row(0, 0), row(-1, 1), row(-2, 3)])
}

/** A bank with nothing but its tracks and what is given. */
export const makeBank = (parts: Partial<Bank<TrackId>>): Bank<TrackId> => ({
  id: 'small',
  version: '1.0.0',
  language: 'en',
  title: 'A small bank',
  tracks: [
    { id: 'lead', name: 'Leader', work: 'leading people' },
    { id: 'build', name: 'Builder', work: 'building' },
    { id: 'dig', name: 'Digger', work: 'going deep' }
  ],
  items: [triad('only')],
  ...parts
})

/** A number of triads spread evenly over the facets: `growth-0`, `stance-0` ... `growth-1` ... */
export const triads = (count: number): Item<TrackId>[] =>
  Array.from({ length: count }, (_, index) => {
    const facet = facets[index % facets.length]!
    return triad(`${facet}-${Math.floor(index / facets.length)}`, facet)
  })

export const triadBank = (count: number, parts: Partial<Bank<TrackId>> = {}) =>
  makeBank({ items: triads(count), facets: facets.map((id) => ({ id })), ...parts })

/** Answers to the items of a bank in turn: `undefined` skips one. */
export const answers = (bank: Bank, ...options: (string | undefined)[]): Response[] =>
  options.map((option, index) => respond(bank.items[index]!.id, option))

/** One response: `undefined` is a skip. */
export const respond = (item: string, option: string | undefined): Response =>
  option === undefined ? { item, skipped: true } : { item, option }

/** Responses by item id. */
export const given = (responses: Record<string, string | undefined>): Response[] =>
  Object.entries(responses).map(([item, option]) => respond(item, option))

/** Answers to the first items, choosing these options in turn. */
export const repeating = (bank: Bank, count: number, ...options: string[]): Response[] =>
  answers(bank, ...Array.from({ length: count }, (_, n) => options[n % options.length]))
