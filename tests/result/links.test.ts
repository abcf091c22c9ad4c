import { describe, expect, test } from 'vitest'
import type { Condition, Link } from '../../src/bank/types.ts'
import { suggestLinks, type LinkGrounds } from '../../src/result/links.ts'
import { makeBank, type TrackId } from './banks.ts'

const link = (id: string, more: Partial<Link<TrackId>> = {}): Link<TrackId> => ({
  id,
  title: id,
  url: `https://example.org/${id}`,
  ...more
})

const because = (text: string, when?: Condition<TrackId>) => ({ text, ...(when && { when }) })

const grounds: LinkGrounds<TrackId> = {
  facts: {
    place: ['build'],
    first: 'build',
    claim: 'clear',
    answers: new Map([
      ['field', 'security'],
      ['now-role', 'senior']
    ])
  },
  around: ['build'],
  quoted: [],
  placeThemes: []
}

const suggest = (links: Link<TrackId>[], known: Partial<LinkGrounds<TrackId>> = {}) =>
  suggestLinks(makeBank({ links }), { ...grounds, ...known })
const ids = (...asked: Parameters<typeof suggest>) => suggest(...asked).map(({ id }) => id)

describe('a reason', () => {
  test('is given only if its condition holds', () => {
    const links = [
      link('a', {
        reasons: [because('You work in security.', { answers: { field: ['security'] } })]
      }),
      link('b', { reasons: [because('You lead.', { first: ['lead'] })] })
    ]
    expect(suggest(links)).toStrictEqual([
      { id: 'a', reason: 'You work in security.' },
      { id: 'b' }
    ])
  })

  test('is the most specific of those that hold, or the author’s first', () => {
    const reasons = [
      because('For everyone.'),
      because('You build.', { first: ['build'] }),
      because('Your place is building.', { place: [['build']] }),
      because('Clear, in security.', { claim: ['clear'], answers: { field: ['security'] } })
    ]
    const reasonOf = (count: number) =>
      suggest([link('a', { reasons: reasons.slice(0, count) })])[0]!.reason
    expect(reasonOf(1)).toBe('For everyone.')
    expect(reasonOf(2)).toBe('You build.')
    expect(reasonOf(3)).toBe('You build.')
    expect(reasonOf(4)).toBe('Clear, in security.')
  })

  test('that is true puts a link before those without one, the more specific first', () => {
    const links = [
      link('a-on-track', { tracks: ['build'], themes: ['T1'] }),
      link('b-one', { tracks: ['dig'], reasons: [because('One.', { first: ['build'] })] }),
      link('c-two', {
        tracks: ['dig'],
        reasons: [because('Two.', { first: ['build'], claim: ['clear'] })]
      }),
      link('d-false', { tracks: ['build'], reasons: [because('No.', { first: ['dig'] })] })
    ]
    expect(ids(links, { quoted: ['T1'] })).toEqual(['c-two', 'b-one', 'a-on-track', 'd-false'])
  })

  test('without a condition is shown but does not affect the order', () => {
    const links = [
      link('a-always', { tracks: ['build', 'dig'], reasons: [because('Always.')] }),
      link('b-build', { tracks: ['build'] }),
      link('c-other', { tracks: ['dig'], reasons: [because('Always.')] })
    ]
    expect(suggest(links)).toEqual([{ id: 'b-build' }, { id: 'a-always', reason: 'Always.' }])
  })
})

describe('with tracks alone', () => {
  const links = [
    ...['a', 'b', 'c'].map((id) => link(id, { tracks: ['dig'] })),
    link('d', { tracks: ['lead', 'build', 'dig'] }),
    link('e', { tracks: ['build', 'dig'] }),
    link('f', { tracks: ['build'] }),
    link('g', { tracks: ['build'] }),
    link('h', { tracks: ['lead'] })
  ]

  test('a clear result shows links on its track, those on it alone first', () => {
    expect(ids(links)).toEqual(['f', 'g', 'e', 'd'])
  })

  test('a place between two tracks shows those that join them first', () => {
    expect(ids(links, { around: ['build', 'dig'] })).toEqual(['e', 'a', 'b', 'c', 'f', 'g', 'd'])
  })

  test('an open claim shows those that weigh the most tracks first', () => {
    expect(ids(links, { around: ['lead', 'build', 'dig'] }).slice(0, 2)).toEqual(['d', 'e'])
  })
})

test('a link for others is left out, even if it bears on the result', () => {
  const links = [
    link('a', { tracks: ['build'], when: { answers: { field: ['data'] } } }),
    link('b', { tracks: ['build'], when: { answers: { field: ['data', 'security'] } } })
  ]
  expect(ids(links)).toEqual(['b'])
})

describe('of links on the same tracks', () => {
  const links = [
    link('a', { tracks: ['build'], themes: ['T9'] }),
    link('b', { tracks: ['build'], themes: ['T1'] }),
    link('c', { tracks: ['build'], themes: ['T1', 'T2'] }),
    link('d', { tracks: ['build'], themes: ['T1', 'T5'] })
  ]

  test('the one that shares most themes with the quoted answers comes first', () => {
    expect(ids(links, { quoted: ['T1', 'T2'] })).toEqual(['c', 'b', 'd', 'a'])
  })

  test('then the one that shares most with the place, then by id', () => {
    expect(ids(links, { quoted: ['T1'], placeThemes: ['T5', 'T9'] })).toEqual(['d', 'b', 'c', 'a'])
    expect(ids(links)).toEqual(['a', 'b', 'c', 'd'])
  })

  test('a theme shared with an answer lets in a link on another track, at the end', () => {
    const other = link('a-other', { tracks: ['dig'], themes: ['T1'] })
    expect(ids([other, ...links], { quoted: ['T1'] }).at(-1)).toBe('a-other')
    expect(ids([other, ...links])).not.toContain('a-other')
  })
})

describe('a list of links', () => {
  test('needs no more than titles and addresses', () => {
    const bare = [
      { title: 'B', url: 'https://b.example/' },
      { title: 'A', url: 'https://a.example/' }
    ]
    expect(suggest(bare)).toEqual([{ id: 'https://a.example/' }, { id: 'https://b.example/' }])
    // If no link names tracks, the limit of three doesn't apply.
    expect(ids([...'abcde'].map((id) => link(id)))).toEqual([...'abcde'])
  })

  test('fills three places with links that name no tracks, if some links name theirs', () => {
    const bare = [link('a'), link('b')]
    const on = ['x', 'y', 'z'].map((id) => link(id, { tracks: ['build'] }))
    expect(ids([...bare, ...on.slice(1)])).toEqual(['y', 'z', 'a'])
    expect(ids([...bare, ...on])).toEqual(['x', 'y', 'z'])
    expect(ids([...bare, ...on], { around: ['dig'] })).toEqual(['a', 'b'])
  })

  test('gives nine at most, each once', () => {
    const many = [...'abcdefghijkl'].map((id) => link(id, { tracks: ['build'] }))
    expect(ids([...many, ...many])).toEqual([...'abcdefghi'])
    expect(suggestLinks(makeBank({}), grounds)).toEqual([])
  })

  test('gives the nine that are worth most, wherever they are in it', () => {
    const themes = [...'123456789']
    const many = [...'3141592653589793'].map((digit, at) =>
      link(String.fromCharCode(97 + at), { tracks: ['build'], themes: themes.slice(0, +digit) })
    )
    const order = many.toSorted((a, b) => b.themes!.length - a.themes!.length)
    expect(ids(many, { quoted: themes })).toEqual(order.slice(0, 9).map(({ id }) => id))
  })

  test('is the same whatever the order in the bank', () => {
    const many = [...'abcdefghijkl'].map((id, n) =>
      link(id, { source: n % 3 ? 'One' : 'Two', tracks: n % 2 ? ['build'] : ['build', 'dig'] })
    )
    expect(suggest(many.toReversed())).toEqual(suggest(many))
  })

  test('has four of the first six from one source, if others fit', () => {
    const from = (source: string | undefined, names: string) =>
      [...names].map((id) => link(id, { tracks: ['build'], ...(source && { source }) }))
    expect(ids([...from('One', 'abcdefg'), ...from('Two', 'xy')])).toEqual([...'abcdxyefg'])
    expect(ids([...from('One', 'abcdefg'), ...from('Two', 'x')])).toEqual([...'abcdxefg'])
    expect(ids([...from('One', 'abcdefg'), ...from('Two', 'xyz')])).toEqual([...'abcdxyefg'])
    expect(ids(from('One', 'abcdefg'))).toEqual([...'abcdefg'])
    // Without a source, it is the site.
    const elsewhere = { ...link('x', { tracks: ['build'] }), url: 'https://elsewhere.example/x' }
    expect(ids([...from(undefined, 'abcdef'), elsewhere])).toEqual([...'abcdxef'])
    // An address without a host counts as its own source.
    const local = { ...link('x', { tracks: ['build'] }), url: 'talks?from=https://example.org/' }
    expect(ids([...from(undefined, 'abcdef'), local])).toEqual([...'abcdxef'])
  })

  test('is indexed once per bank, not for each report', () => {
    let reads = 0
    const counting: Link<TrackId> = {
      ...link('counting', { tracks: ['build'] }),
      get themes() {
        reads++
        return ['T99']
      }
    }
    const bank = makeBank({ links: [counting] })
    for (let report = 0; report < 5; report++) {
      expect(suggestLinks(bank, grounds)).toEqual([{ id: 'counting' }])
    }
    expect(reads).toBe(1)
  })
})
