import { describe, expect, test } from 'vitest'
import type { Facet, Link, Trial } from '../../src/bank/schema.ts'
import { suggestLinks, suggestTrials } from '../../src/result/suggest.ts'
import type { Track } from '../../src/track.ts'
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
  const quoted = ['growth-0', 'span-0'].map((item) => ({
    item,
    option: 'ic',
    bits: 1,
    text: `Because of ${item}.`
  }))
  const suggested = (links: Link[], leading: Track[] = ['ic']) =>
    suggestLinks(makeBank({ items, links }), quoted, leading).map(({ id }) => id)

  test('give the reader’s own answer as the reason', () => {
    const links = [link('mentor', ['ic'], ['T12'])]
    expect(suggestLinks(makeBank({ items, links }), quoted, ['ic'])).toEqual([
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

  test('come from each answer in turn', () => {
    const links = [
      link('g-one', ['ic'], ['T12']),
      link('g-two', ['ic'], ['T17']),
      link('s-one', ['ic'], ['T35'])
    ]
    expect(suggested(links)).toEqual(['g-one', 's-one', 'g-two'])
  })

  test('are left out if they share no theme, and never given twice', () => {
    const links = [link('both', ['ic'], ['T12', 'T35']), link('neither', ['ic'], ['T99'])]
    expect(suggested(links)).toEqual(['both'])
  })

  test('are six at the most', () => {
    const links = [...'abcdefghij'].map((id) => link(id, ['ic'], ['T12', 'T35']))
    expect(suggested(links)).toHaveLength(6)
  })

  test('are none without evidence to quote', () => {
    const links = [link('mentor', ['ic'], ['T12'])]
    expect(suggestLinks(makeBank({ items, links }), [], ['ic'])).toEqual([])
  })
})
