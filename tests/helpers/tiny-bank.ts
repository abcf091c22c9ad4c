import { facets, regions } from '../../src/bank/schema.ts'
import type { Bank, Facet, Item } from '../../src/bank/schema.ts'
import type { Response } from '../../src/bank/responses.ts'
import { tracks, type Track } from '../../src/bank/track.ts'

/** Weights of one option in the order manager, ic, specialist. */
export type Row = readonly [manager: number, ic: number, specialist: number]

/** An item with the options `a`, `b`, `c` ... unless other ids are given. */
export function makeItem(
  id: string,
  facet: Facet,
  rows: readonly Row[],
  ids: readonly string[] = [...'abcde']
): Item {
  const formats = { 4: 'quad', 5: 'tradeoff' } as const
  return {
    id,
    facet,
    format: formats[rows.length as 4 | 5] ?? 'triad',
    stem: `What about ${id}?`,
    options: rows.map(([manager, ic, specialist], index) => ({
      id: ids[index]!,
      text: `${id} ${ids[index]}`,
      weights: { manager, ic, specialist },
      evidence: `You chose ${ids[index]} of ${id}.`
    })),
    themes: ['T01']
  }
}

/** One option for each track, called `manager`, `ic` and `specialist`: 3, -1, -1 each. */
export function triad(id: string, facet: Facet): Item {
  const rows: Row[] = [
    [3, -1, -1],
    [-1, 3, -1],
    [-1, -1, 3]
  ]
  return makeItem(id, facet, rows, tracks)
}

/** Five steps from one track to another: `a` is clearly the first, `e` clearly the second. */
export function tradeoff(id: string, facet: Facet, first: Track, second: Track): Item {
  const row = (a: number, b: number): Row => {
    const [manager, ic, specialist] = tracks.map((t) => (t === first ? a : t === second ? b : 0))
    return [manager!, ic!, specialist!]
  }
  return makeItem(id, facet, [row(3, -2), row(1, -1), row(0, 0), row(-1, 1), row(-2, 3)])
}

/** A bank with nothing but what is given, and a role for each region. */
export function makeBank(parts: Partial<Bank>): Bank {
  return {
    id: 'tiny',
    version: '1.0.0',
    language: 'en',
    title: 'A tiny bank',
    items: [],
    readiness: {
      options: ['never', 'once', 'several', 'regularly'].map((id) => ({ id, text: id })),
      items: []
    },
    leadership: [],
    context: [],
    roles: regions.map((region) => ({
      region,
      title: region,
      week: 'Its week.',
      cost: 'Its cost.',
      complaint: 'Its complaint.',
      seats: [{ name: 'a seat', text: 'What it is.' }],
      themes: ['T01']
    })),
    trials: [],
    links: [],
    ...parts
  }
}

/** Two pull items, and one or two of each optional section. */
export const tinyBank: Bank = makeBank({
  items: [triad('praise', 'credit'), tradeoff('meeting', 'calendar', 'manager', 'ic')],
  readiness: {
    options: ['never', 'once', 'several', 'regularly'].map((id) => ({ id, text: id })),
    items: [
      {
        id: 'taught',
        area: 'people',
        tracks: ['manager'],
        stem: 'I taught somebody.',
        themes: ['T36']
      }
    ]
  },
  leadership: [
    {
      id: 'late',
      stem: 'A project is late. I reach for',
      options: [
        { id: 'code', ability: 'technical', text: 'the code' },
        { id: 'list', ability: 'operations', text: 'the list' },
        { id: 'users', ability: 'product', text: 'the users' },
        { id: 'reason', ability: 'strategy', text: 'the reason' }
      ],
      themes: ['T32']
    }
  ],
  context: [
    {
      id: 'seat',
      stem: 'Is there such a seat?',
      options: [
        { id: 'yes', text: 'Yes' },
        { id: 'no', text: 'No', caveat: 'Ask what two other employers offer.' }
      ],
      themes: ['T42']
    }
  ]
})

/** So many triads, spread evenly over the facets: `growth-0`, `stance-0` ... `growth-1` ... */
export function triadBank(count: number): Bank {
  const items = Array.from({ length: count }, (_, index) => {
    const facet = facets[index % facets.length]!
    return triad(`${facet}-${Math.floor(index / facets.length)}`, facet)
  })
  return makeBank({ items })
}

/** Answers to the items of a bank in turn: `undefined` skips one. */
export function answers(bank: Bank, ...options: (string | undefined)[]): Response[] {
  return options.map((option, index) => {
    const item = bank.items[index]!.id
    return option === undefined ? { item, skipped: true } : { item, option }
  })
}
