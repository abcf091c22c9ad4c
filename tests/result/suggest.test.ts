import { describe, expect, test } from 'vitest'
import type { Bank, Facet, Link, Region, Trial } from '../../src/bank/schema.ts'
import type { Archetypes } from '../../src/result/region.ts'
import { suggestLinks, suggestTrials, type LinkGrounds } from '../../src/result/suggest.ts'
import type { Track } from '../../src/bank/track.ts'
import { makeBank, triad } from '../helpers/tiny-bank.ts'

const trial = (
  id: string,
  aim: Trial['aim'],
  tracks: Track[],
  facets: Facet[] = ['growth']
): Trial => ({
  id,
  aim,
  tracks,
  facets,
  title: id,
  text: `Try ${id}.`,
  days: 14,
  question: 'How was it?',
  talk: 'Ask somebody.',
  themes: []
})

const link = (id: string, tracks: Track[], themes: string[]): Link => ({
  id,
  kind: 'episode',
  title: id,
  url: `https://example.org/${id}`,
  source: 'Example',
  tracks,
  themes,
  summary: 'What it asks.'
})

const role = (region: Region, themes: string[]): Bank['roles'][number] => ({
  region,
  title: region,
  week: 'Meetings.',
  cost: 'Code.',
  complaint: 'Meetings.',
  seats: [{ name: region, text: 'A seat.' }],
  themes
})

describe('two trials', () => {
  const trials = [
    trial('teach', 'confirm', ['manager'], ['growth']),
    trial('retro', 'confirm', ['manager'], ['friction', 'reach']),
    trial('quiet', 'disprove', ['manager']),
    trial('lead', 'confirm', ['manager', 'ic']),
    trial('build', 'disprove', ['manager', 'ic']),
    trial('audit', 'confirm', ['specialist'])
  ]
  const suggest = (leading: [Track, Track?], support: Partial<Record<Facet, number>> = {}) =>
    suggestTrials(
      makeBank({ trials }),
      new Map(Object.entries(support) as [Facet, number][]),
      leading
    )

  test('try out the first track: one to confirm it, one to disprove it', () => {
    expect(suggest(['manager'], { growth: -1 })).toEqual({ confirm: 'teach', disprove: 'quiet' })
  })

  // Mean support of friction and reach: (2 + 0) / 2 = 1.
  test.each([
    { growth: 1.5, confirm: 'retro' },
    { growth: 0.5, confirm: 'teach' }
  ])('look where evidence is thin or contrary: growth $growth', ({ growth, confirm }) => {
    expect(suggest(['manager'], { growth, friction: 2 }).confirm).toBe(confirm)
  })

  test('try out both tracks where two are named', () => {
    expect(suggest(['manager', 'ic'])).toEqual({ confirm: 'lead', disprove: 'build' })
  })

  test('try out the first track alone where nothing joins the two', () => {
    expect(suggest(['manager', 'specialist'], { growth: -1 }).disprove).toBe('quiet')
  })

  test('are none where the bank has none', () => {
    expect(suggest(['specialist'])).toEqual({ confirm: 'audit', disprove: null })
    expect(suggest(['ic']).confirm).toBe('lead')
  })
})

describe('links', () => {
  const items = [
    { ...triad('growth-0', 'growth'), themes: ['T12', 'T17'] },
    { ...triad('span-0', 'span'), themes: ['T35'] }
  ]
  const context: Bank['context'] = [
    {
      id: 'change',
      stem: 'Why change?',
      options: [
        { id: 'pushed', text: 'Others say so', caveat: 'Ask yourself.', themes: ['T03'] },
        { id: 'bored', text: 'I am bored', caveat: 'Ask what bores you.', themes: [] },
        { id: 'step', text: 'It is the next step', caveat: 'Ask who says so.' }
      ],
      themes: ['T03', 'T41']
    },
    ...['role', 'season'].map((id) => ({
      id,
      stem: `How is your ${id}?`,
      options: [
        { id: 'good', text: 'Good' },
        { id: 'bad', text: 'Bad', caveat: 'Ask again.' }
      ],
      themes: ['T42']
    }))
  ]
  const quoted = ['growth-0', 'span-0'].map((item) => ({
    item,
    option: 'ic',
    bits: 1,
    text: `Because of ${item}.`
  }))
  const caveat = (item: string, option: string) => ({ item, option, text: 'Ask.' })
  const grounds: LinkGrounds = {
    quoted,
    caveats: [],
    leading: ['ic'],
    archetypes: { named: null, set: [] }
  }
  const suggest = (links: Link[], known: Partial<LinkGrounds> = {}, roles: Bank['roles'] = []) =>
    suggestLinks(makeBank({ items, context, links, roles }), { ...grounds, ...known })
  const suggested = (...asked: Parameters<typeof suggest>) => suggest(...asked).map(({ id }) => id)

  test('that share no theme with the answers are looked at once per bank, not for each report', () => {
    let looks = 0
    const elsewhere: Link = {
      ...link('elsewhere', ['ic'], []),
      get themes() {
        looks++
        return ['T99']
      }
    }
    const bank = makeBank({ items, context, links: [elsewhere, link('mentor', ['ic'], ['T12'])] })
    for (let report = 0; report < 5; report++) {
      expect(suggestLinks(bank, grounds).map(({ id }) => id)).toEqual(['mentor'])
    }
    expect(looks).toBe(1)
  })

  test('give the reader’s own answer as the reason', () => {
    expect(suggest([link('mentor', ['ic'], ['T12'])])).toEqual([
      { id: 'mentor', because: 'Because of growth-0.' }
    ])
  })

  test('bear on a leading track first, then share most themes with the answer’s item', () => {
    const links = [
      link('one', ['ic'], ['T12']),
      link('other-track', ['manager'], ['T12', 'T17']),
      link('own-track', ['ic'], ['T12', 'T17'])
    ]
    expect(suggested(links)).toEqual(['own-track', 'one', 'other-track'])
  })

  describe('that share as much with an answer', () => {
    const roles = [role('ic', ['T22']), role('manager-ic', ['T13', 'T14'])]
    const links = [
      link('a-ladder', ['ic'], ['T12', 'T22']),
      link('b-guild', ['ic'], ['T12', 'T13', 'T14'])
    ]
    const shown = (archetypes: Archetypes) => suggested(links, { archetypes }, roles)

    test('go by the region that is named', () => {
      expect(shown({ named: 'manager-ic', set: ['ic'] })).toEqual(['b-guild', 'a-ladder'])
      expect(shown({ named: 'ic', set: ['manager-ic'] })).toEqual(['a-ladder', 'b-guild'])
    })

    test('or else by those that are likely together', () => {
      expect(shown({ named: null, set: ['manager-ic', 'ic'] })).toEqual(['b-guild', 'a-ladder'])
    })

    test('or else by their ids', () => {
      expect(shown({ named: null, set: [] })).toEqual(['a-ladder', 'b-guild'])
    })
  })

  test('come from each answer in turn', () => {
    const links = [
      link('g-one', ['ic'], ['T12']),
      link('g-two', ['ic'], ['T17']),
      link('s-one', ['ic'], ['T35'])
    ]
    expect(suggested(links)).toEqual(['g-one', 's-one', 'g-two'])
  })

  test('are left out if they share no theme, and never given twice', () => {
    const links = [link('both', ['ic'], ['T12', 'T35', 'T42']), link('neither', ['ic'], ['T99'])]
    expect(suggested(links)).toEqual(['both'])
    expect(suggested(links, { caveats: [caveat('role', 'bad')] })).toEqual(['both'])
  })

  test('are six at the most', () => {
    const links = [...'abcdefghij'].map((id) => link(id, ['ic'], ['T12', 'T35']))
    expect(suggested(links)).toHaveLength(6)
  })

  test('are none without an answer to go by', () => {
    expect(suggest([link('mentor', ['ic'], ['T12'])], { quoted: [] })).toEqual([])
  })

  describe('for a caveat', () => {
    const caveats = [caveat('change', 'pushed')]

    test('give the question and the answer as the reason', () => {
      expect(suggest([link('swept', ['ic'], ['T03'])], { caveats })).toEqual([
        { id: 'swept', because: 'Why change? Others say so' }
      ])
    })

    test('go by the themes of the answer, or else of the question', () => {
      const links = [link('ladder', ['ic'], ['T41'])]
      expect(suggested(links, { caveats })).toEqual([])
      expect(suggested(links, { caveats: [caveat('change', 'bored')] })).toEqual([])
      expect(suggested(links, { caveats: [caveat('change', 'step')] })).toEqual(['ladder'])
    })

    test('bear on a leading track', () => {
      expect(suggested([link('swept', ['manager'], ['T03'])], { caveats })).toEqual([])
    })

    test('come last, and are two of the six at the most', () => {
      const links = [
        ...[...'abcdefgh'].map((id) => link(id, ['ic'], ['T12'])),
        ...['v', 'w', 'x'].map((id) => link(id, ['ic'], ['T03', 'T42']))
      ]
      const all = [caveat('role', 'bad'), ...caveats, caveat('season', 'bad')]
      expect(suggested(links, { caveats: all })).toEqual(['a', 'b', 'c', 'd', 'v', 'w'])
      expect(suggested(links, { caveats: all, quoted: [] })).toEqual(['v', 'w'])
    })
  })
})
