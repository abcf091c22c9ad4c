import { expect, test } from 'vitest'
import { report } from '../../src/result/report.ts'
import type { Report } from '../../src/result/types.ts'
import { unfounded } from '../../src/simulate/unfounded-sentences.ts'
import { triadBank, type TrackId } from '../result/banks.ts'

const experiment = {
  tracks: ['dig' as const],
  title: '',
  text: '',
  days: 5,
  question: '',
  talk: ''
}

const bank = triadBank(12, {
  links: [
    {
      title: 'A link',
      url: 'https://example.org/',
      reasons: [
        { when: { first: ['dig'] }, text: 'for diggers' },
        { when: { first: ['lead'] }, text: 'for leaders' },
        { when: { first: ['dig'], answers: { role: ['boss'] } }, text: 'for digging bosses' },
        { when: { place: [['dig']], claim: ['clear'] }, text: 'for clear diggers' }
      ]
    }
  ],
  experiments: [
    {
      ...experiment,
      id: 'shown',
      aim: 'confirm',
      when: { answers: { role: ['boss', 'engineer'] } }
    },
    { ...experiment, id: 'barred', aim: 'confirm', unless: { answers: { role: ['engineer'] } } }
  ],
  places: [
    {
      region: ['dig'],
      name: 'Digger',
      headline: 'Digging',
      roles: [
        { name: 'boss digger', text: '', when: { answers: { role: ['boss'] } } },
        { name: 'engineering digger', text: '', when: { answers: { role: ['engineer'] } } },
        { name: 'any digger', text: '' }
      ]
    }
  ],
  oneOnOne: [{ id: 'q', text: 'Why?', unless: { claim: ['clear'] } }],
  now: [
    {
      id: 'role',
      stem: 'Role?',
      options: [
        { id: 'engineer', text: 'Engineer' },
        { id: 'boss', text: 'Boss' }
      ]
    }
  ]
})

const responses = [
  ...bank.items.map(({ id }) => ({ item: id, option: 'dig' })),
  { item: 'role', option: 'engineer' }
]

const result = report(bank, { responses })

const found = (change: Partial<Report>) => unfounded(bank, { responses }, { ...result, ...change })
const link = (reason: string) => ({ links: [{ id: 'https://example.org/', reason }] })

test('the engine shows nothing unfounded', () => {
  expect(result.claim.kind).toBe('clear')
  expect(result.links).toHaveLength(1)
  expect(result.experiments.confirm).toBe('shown')
  expect(found({})).toEqual([])
})

test.each(['for diggers', 'for clear diggers'])('the reason "%s" holds', (reason) => {
  expect(found(link(reason))).toEqual([])
})

test.each(['for leaders', 'for digging bosses', 'of no one'])(
  'the reason "%s" does not',
  (reason) => {
    expect(found(link(reason))).toEqual([
      `Link "https://example.org/": the reason "${reason}" isn't true.`
    ])
  }
)

test.each<[string, Partial<Report>]>([
  ['an experiment', { experiments: { confirm: 'barred', disprove: null } }],
  ['an experiment with the other aim', { experiments: { confirm: null, disprove: 'shown' } }],
  ['a role', { roles: [{ name: 'boss digger', text: '' }] }],
  ['a question', { questions: ['Why?'] }],
  ['a link of another bank', { links: [{ id: 'elsewhere' }] }]
])('%s for someone else is found', (_, change) => {
  expect(found(change)).toHaveLength(1)
})

test('without a place, a role needs a condition and the tracks of the claim', () => {
  const isFounded = (name: string, tracks: TrackId[]) => {
    const kind = tracks.length ? 'leaning' : 'open'
    const claim: Report['claim'] = { kind, tracks, chance: 0.65, ruledOut: [] }
    const change = { place: null, claim, links: [], roles: [{ name, text: '' }] }
    return found(change).length === 0
  }
  expect(isFounded('engineering digger', ['dig'])).toBe(true)
  expect(isFounded('any digger', ['dig'])).toBe(false)
  expect(isFounded('engineering digger', [])).toBe(false)
})
