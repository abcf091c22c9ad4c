import type { Response } from '../../src/bank/responses.ts'
import type { Bank, Day, Item, NowItem, Place, Region, Track } from '../../src/bank/types.ts'
import { regions, toRegion } from '../../src/model/regions.ts'

/** The tracks of the test banks, unless they have their own. */
export const tracks = ['manager', 'ic', 'specialist'] as const
export type TestTrack = (typeof tracks)[number]

/** The facets of the test banks. */
export const facets = [
  'growth',
  'stance',
  'span',
  'reach',
  'calendar',
  'friction',
  'credit',
  'route'
] as const

/** Weights of one option, in the order of the tracks. */
export type Row = readonly [first: number, second: number, third: number]

const trackList = <T extends string>(ids: readonly [T, T, T]): [Track<T>, Track<T>, Track<T>] => {
  const [first, second, third] = ids.map((id) => ({ id, name: id, work: `work of ${id}` }))
  return [first!, second!, third!]
}

/** An item with the options `a`, `b`, `c` ... unless other ids are given. */
export function makeItem(
  id: string,
  facet: string | undefined,
  rows: readonly Row[],
  ids: readonly string[] = [...'abcde'],
  trackNames: readonly string[] = tracks
): Item {
  const formats = { 4: 'quad', 5: 'tradeoff' } as const
  return {
    id,
    ...(facet !== undefined && { facet }),
    format: formats[rows.length as 4 | 5] ?? 'triad',
    stem: `What about ${id}?`,
    options: rows.map((row, index) => ({
      id: ids[index]!,
      text: `${id} ${ids[index]}`,
      weights: Object.fromEntries(trackNames.map((track, t) => [track, row[t]!])),
      evidence: `You chose ${ids[index]} of ${id}.`
    }))
  }
}

const triadRows: Row[] = [
  [3, -1, -1],
  [-1, 3, -1],
  [-1, -1, 3]
]

/** One option for each track, with the track's id: 3, -1, -1 each. */
export const triad = (id: string, facet?: string, ids: readonly string[] = tracks): Item =>
  makeItem(id, facet, triadRows, ids, ids)

/** Five steps from one track to another: `a` is clearly the first, `e` clearly the second. */
export function tradeoff(
  id: string,
  facet: string | undefined,
  first: TestTrack,
  second: TestTrack
): Item {
  const row = (a: number, b: number) =>
    tracks.map((t) => (t === first ? a : t === second ? b : 0)) as unknown as Row
  return makeItem(id, facet, [row(3, -2), row(1, -1), row(0, 0), row(-1, 1), row(-2, 3)])
}

/** A bank with nothing but what is given. */
export const makeBank = (parts: Partial<Bank>): Bank => ({
  id: 'tiny',
  version: '1.0.0',
  language: 'en',
  title: 'A tiny bank',
  tracks: trackList(tracks),
  facets: facets.map((id) => ({ id })),
  items: [],
  ...parts
})

const four = ['never', 'once', 'several', 'regularly'].map((id) => ({ id, text: id }))

/** Two scored items, and one item of each extra section. */
export const tinyBank: Bank = makeBank({
  items: [triad('praise', 'credit'), tradeoff('meeting', 'calendar', 'manager', 'ic')],
  readiness: {
    options: four,
    items: [{ id: 'taught', tracks: ['manager'], stem: 'I taught someone.' }]
  },
  leadership: {
    abilities: ['technical', 'operations', 'product', 'strategy'].map((id) => ({ id, name: id })),
    items: [
      {
        id: 'late',
        stem: 'A project is late. I reach for',
        options: [
          { id: 'code', ability: 'technical', text: 'the code' },
          { id: 'list', ability: 'operations', text: 'the list' },
          { id: 'users', ability: 'product', text: 'the users' },
          { id: 'reason', ability: 'strategy', text: 'the reason' }
        ]
      }
    ]
  },
  situation: [
    {
      id: 'seat',
      stem: 'Is there such a role?',
      options: [
        { id: 'yes', text: 'Yes' },
        { id: 'no', text: 'No', caveat: 'Ask what two other employers offer.' }
      ]
    }
  ]
})

/** `count` triads, spread evenly over the facets: `growth-0`, `stance-0` ... `growth-1` ... */
export function triadBank(count: number): Bank {
  const items = Array.from({ length: count }, (_, index) => {
    const facet = facets[index % facets.length]!
    return triad(`${facet}-${Math.floor(index / facets.length)}`, facet)
  })
  return makeBank({ items })
}

/** A bank of three other tracks, with triads and nothing else: no facets, no texts. */
export const scienceTracks = ['analyst', 'engineer', 'scientist'] as const
export const scienceBank = (count: number): Bank<(typeof scienceTracks)[number]> => ({
  id: 'science',
  version: '1.0.0',
  language: 'en',
  title: 'Analyst, engineer or scientist?',
  tracks: trackList(scienceTracks),
  items: Array.from({ length: count }, (_, index) =>
    triad(`item-${index}`, undefined, scienceTracks)
  )
})

const everyRegion = (bank: Pick<Bank, 'tracks'>): Region[] =>
  regions.map((region) => toRegion(bank, region))

/**
 * A bank with every section: 24 scored items, two of `now`, follow-ups and days for every region,
 * leadership for managers.
 */
export const fullBank: Bank = (() => {
  const bank = makeBank({ ...tinyBank, id: 'full', items: triadBank(24).items })
  const all = everyRegion(bank)
  const now: NowItem[] = ['role', 'reason'].map((id) => ({
    id: `now-${id}`,
    stem: `Which ${id}?`,
    options: ['one', 'two', 'three'].map((option) => ({
      id: option,
      text: option,
      ...(id === 'role' && option === 'three' && { regions: [['manager']] })
    }))
  }))
  const leadership = { ...tinyBank.leadership!, regions: [['manager'], ['manager', 'ic']] }
  // Five at each even region of the list, such as the first track's corner; three at the others.
  const even = all.filter((_, at) => at % 2 === 0)
  const followUps = ['field', 'even-0', 'kind', 'even-1', 'place'].map((id) => ({
    id,
    regions: id.startsWith('even') ? even : all,
    stem: `Which ${id}?`,
    options: ['one', 'two'].map((option) => ({ id: option, text: option }))
  }))
  const days: Day[] = all.flatMap((region) =>
    [1, 2].map((n) => ({ id: `${region.join('-')}-${n}`, region, text: `A day ${n}.` }))
  )
  const places: Place[] = all.map((region) => ({
    region,
    name: region.join(' and '),
    headline: `Mostly ${region.join(' and ')}`
  }))
  return { ...bank, now, followUps, days, leadership, places }
})()

/** Answers to the scored items of a bank in turn: `undefined` skips one. */
export function answers(bank: Bank, ...options: (string | undefined)[]): Response[] {
  return options.map((option, index) => {
    const item = bank.items[index]!.id
    return option === undefined ? { item, skipped: true } : { item, option }
  })
}
