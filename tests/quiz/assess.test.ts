import { describe, expect, test } from 'vitest'
import { bank as shipped } from '../../questions/index.ts'
import type { PartialSession } from '../../src/adaptive/session.ts'
import { assess } from '../../src/quiz/assess.ts'
import { itemsById, type Response } from '../../src/bank/responses.ts'
import {
  answers,
  fullBank,
  makeBank,
  makeItem,
  scienceBank,
  tinyBank,
  tradeoff,
  triad,
  triadBank
} from '../helpers/tiny-bank.ts'
import { answerAll, mostFor } from '../helpers/play.ts'

const seeds = Array.from({ length: 200 }, (_, seed) => seed)
const count = <T>(list: readonly T[], wanted: T) => list.filter((one) => one === wanted).length

/** Ids of the options of a bank's only item, as each seed shows them. */
function shownBy(item: ReturnType<typeof triad>): string[] {
  const bank = makeBank({ items: [item] })
  return seeds.map((seed) => {
    const { options } = assess(bank, { responses: [], seed }).item!
    return options.map(({ id }) => id).join(' ')
  })
}

describe('the next item', () => {
  test('is a function of the responses and the seed alone', () => {
    const responses = answers(shipped, shipped.items[0]!.options[0]!.id, undefined)
    expect(assess(shipped, { responses, seed: 7 })).toEqual(assess(shipped, { responses, seed: 7 }))
    expect(assess(shipped, { responses: responses.toReversed(), seed: 7 })).toEqual(
      assess(shipped, { responses, seed: 7 })
    )
  })

  test('has been asked neither before nor in another section', () => {
    for (const seed of seeds.slice(0, 10)) {
      const asked = answerAll(shipped, { mode: 'full', seed }, ({ options }) => options[0].id)
      expect(new Set(asked.map(({ item }) => item)).size).toBe(asked.length)
    }
  })

  test('is undefined once the quiz is over, and the reason is given', () => {
    const { item, stop } = assess(triadBank(2), { responses: answers(triadBank(2), 'ic', 'ic') })
    expect({ item, stop }).toEqual({ item: undefined, stop: 'exhausted' })
  })

  test('is undefined if no item would add information', () => {
    const dull = makeItem('dull', 'growth', [[0, 0, 0] as const, [1, 1, 1], [2, 2, 2]])
    expect(assess(makeBank({ items: [dull] }), { responses: [] })).toMatchObject({
      item: undefined,
      stop: 'exhausted'
    })
  })

  test('is the one that Back reopened, even if the quiz is over', () => {
    const bank = triadBank(3)
    const first = assess(bank, { responses: [], seed: 3 }).item!
    const others = bank.items.filter(({ id }) => id !== first.id).map(({ id }) => id)
    const responses = others.map((item) => ({ item, skipped: true as const }))
    const reopened = assess(bank, { responses, seed: 3, reopened: first.id })
    expect(reopened).toMatchObject({ item: first, stop: undefined, progress: { asked: 2 } })
    const confident = answerAll(triadBank(30), { seed: 1 }, () => 'ic')
    const again = confident.at(-1)!.item
    expect(assess(triadBank(30), { responses: confident, seed: 1 }).stop).toBe('confident')
    expect(
      assess(triadBank(30), { responses: confident.slice(0, -1), seed: 1, reopened: again })
    ).toMatchObject({ item: { id: again }, stop: undefined })
  })

  test('in mode "whole" is asked until every item has a response', () => {
    const asked = answerAll(triadBank(20), { mode: 'whole' }, () => 'ic')
    expect(asked).toHaveLength(20)
  })

  test('in mode "whole" is asked even if the answers so far leave little to learn', () => {
    const [{ id }] = shipped.tracks
    const items = new Map(shipped.items.map((item) => [item.id, item]))
    const asked = answerAll(shipped, { mode: 'whole' }, (item) =>
      mostFor(shipped, id, items.get(item.id)!)
    )
    expect(asked).toHaveLength(shipped.items.length)
  })
})

describe('a reopened item', () => {
  const responses = answers(shipped, shipped.items[0]!.options[0]!.id)

  test('is shown in the order in which it was shown before', () => {
    for (const seed of seeds) {
      const first = assess(shipped, { responses, seed })
      const again = assess(shipped, { responses, seed, reopened: first.item!.id })
      expect(again).toEqual(first)
    }
  })

  test('is asked before any other, however sure the result is', () => {
    const enough = answerAll(shipped, { seed: 7 }, ({ options }) => options[0].id)
    const { item } = enough[3]!
    const others = enough.filter((response) => response.item !== item)
    const again = assess(shipped, { responses: others, seed: 7, reopened: item })
    expect([again.item!.id, again.stop]).toEqual([item, undefined])
  })
})

test.each([
  [undefined, 'The session is of type undefined. Expected a session such as { responses }.'],
  [null, 'The session is null. Expected a session such as { responses }.'],
  [[], 'The session is a list. Expected a session such as { responses }.'],
  [{}, 'Responses are of type undefined. Expected a list of { item, option } or ']
])('%j is refused as a session', (session, sentence) => {
  expect(() => assess(tinyBank, session as never)).toThrow(sentence)
})

test('anything but an intact bank is rejected with a message that says what was expected', () => {
  expect(() => assess(undefined as never, { responses: [] })).toThrow(
    new TypeError('The bank is of type undefined. Expected a bank such as parseBank returns.')
  )
  expect(() => assess({ ...tinyBank, now: 7 } as never, { responses: [] })).toThrow(
    new TypeError("The bank can't be read. Expected a bank such as parseBank returns.")
  )
})

test('an item that has a response is not reopened', () => {
  const responses = answers(tinyBank, 'ic')
  expect(() => assess(tinyBank, { responses, reopened: 'praise' })).toThrow(
    'Item "praise" is reopened but has a response. Expected an item without one.'
  )
})

test('an item to reopen that the bank does not have is refused in a sentence', () => {
  expect(() => assess(tinyBank, { responses: [], reopened: 'dull' })).toThrow(
    new RangeError(
      'Bank "tiny" 1.0.0 has no item "dull". Expected an item of this bank and version.'
    )
  )
})

describe('options are shown', () => {
  test('in each of the six orders of a triad', () => {
    const shown = shownBy(triad('praise', 'credit'))
    expect(new Set(shown).size).toBe(6)
  })

  test('of a trade-off in their own order or mirrored, equally often', () => {
    const shown = shownBy(tradeoff('meeting', 'calendar', 'manager', 'ic'))
    expect(new Set(shown)).toEqual(new Set(['a b c d e', 'e d c b a']))
    // Three standard deviations of 100 in 200: 21.
    expect(Math.abs(count(shown, 'a b c d e') - 100)).toBeLessThan(21)
  })

  test('in the same order however often the item is shown', () => {
    const bank = triadBank(8)
    const first = assess(bank, { responses: [], seed: 3 }).item!
    const others = bank.items.filter(({ id }) => id !== first.id)
    const last = assess(bank, {
      responses: others.map(({ id }) => ({ item: id, skipped: true })),
      seed: 3
    })
    expect(last.item).toEqual(first)
  })

  test('of frequencies and facts in their own order, of abilities in any order', () => {
    const orders = (section: 'readiness' | 'leadership' | 'situation') =>
      new Set(
        seeds.map((seed) =>
          assess(tinyBank, { responses: [], section, seed })
            .item!.options.map(({ id }) => id)
            .join(' ')
        )
      )
    expect(orders('readiness')).toEqual(new Set(['never once several regularly']))
    expect(orders('situation')).toEqual(new Set(['yes no']))
    expect(orders('leadership').size).toBe(24)
  })
})

describe('progress', () => {
  test.each([
    { mode: 'quick', items: 30, asked: 0, least: 10, most: 14, ratio: 0 },
    { mode: 'quick', items: 30, asked: 7, least: 10, most: 14, ratio: 0.5 },
    { mode: 'full', items: 30, asked: 7, least: 16, most: 28, ratio: 0.25 },
    { mode: 'whole', items: 30, asked: 6, least: 30, most: 30, ratio: 0.2 },
    { mode: 'quick', items: 4, asked: 1, least: 4, most: 4, ratio: 0.25 },
    { mode: 'quick', items: 4, asked: 4, least: 4, most: 4, ratio: 1 }
  ] as const)(
    '$mode, $items items, $asked asked: $ratio',
    ({ mode, items, asked, ...expected }) => {
      const bank = triadBank(items)
      const responses = answers(bank, ...Array<undefined>(asked).fill(undefined))
      expect(assess(bank, { responses, mode }).progress).toEqual({ asked, ...expected })
    }
  )

  test('never exceeds its maximum, even if a full session continues in quick mode', () => {
    const bank = triadBank(30)
    const asked = answers(bank, ...Array<undefined>(20).fill(undefined))
    const { progress } = assess(bank, { responses: asked, mode: 'quick' })
    expect(progress).toEqual({ asked: 20, least: 10, most: 20, ratio: 1 })
    const reopened = bank.items[20]!.id
    expect(assess(bank, { responses: asked, mode: 'quick', reopened }).progress).toEqual(progress)
  })

  test('never goes backwards, and jumps to the end when the quiz is confident', () => {
    const bank = triadBank(30)
    const asked = answerAll(bank, { seed: 1 }, () => 'ic')
    const ratios = asked.map(
      (_, n) => assess(bank, { responses: asked.slice(0, n), seed: 1 }).progress.ratio
    )
    expect(ratios).toEqual(asked.map((_, n) => n / 14))
    expect(assess(bank, { responses: asked, seed: 1 })).toMatchObject({
      stop: 'confident',
      progress: { asked: 10, least: 10, most: 14, ratio: 1 }
    })
  })

  test('of an extra section counts that section alone', () => {
    const responses = [...answers(tinyBank, 'ic', 'a'), { item: 'seat', option: 'no' }]
    expect(assess(tinyBank, { responses, section: 'leadership' }).progress).toEqual({
      asked: 0,
      least: 1,
      most: 1,
      ratio: 0
    })
    expect(assess(tinyBank, { responses, section: 'situation' })).toMatchObject({
      item: undefined,
      stop: 'exhausted',
      progress: { asked: 1, least: 1, most: 1, ratio: 1 }
    })
    expect(assess(triadBank(1), { responses: [], section: 'situation' })).toMatchObject({
      stop: 'exhausted',
      progress: { asked: 0, least: 0, most: 0, ratio: 1 }
    })
  })

  test('of an extra section counts all its items, however many a mode asks', () => {
    const [seat] = tinyBank.situation!
    const situation = Array.from({ length: 15 }, (_, at) => ({ ...seat!, id: `seat-${at}` }))
    const { progress } = assess({ ...tinyBank, situation }, { responses: [], section: 'situation' })
    expect(progress).toMatchObject({ asked: 0, least: 15, most: 15 })
  })

  test('is 0 of 0 for a reopened follow-up whose place no longer holds', () => {
    const [field] = fullBank.followUps!
    const followUps = [{ ...field!, regions: [['ic']] }]
    expect(
      assess({ ...fullBank, followUps }, { responses: [], reopened: 'field', section: 'followUps' })
    ).toMatchObject({
      item: { id: 'field' },
      progress: { asked: 0, least: 0, most: 0, ratio: 0 }
    })
  })
})

test.each([
  [{ mode: 'long' }, 'The session\'s "mode" is "long". Expected one of "quick", "full", "whole".'],
  [{ mode: '__proto__' }, 'The session\'s "mode" is "__proto__". Expected one of "quick", '],
  [{ section: 'extras' }, 'The session\'s "section" is "extras". Expected one of "now", "pull", '],
  [{ seed: Infinity }, 'The session\'s "seed" is Infinity. Expected a finite number.'],
  [{ extra: 7 }, 'The session\'s "extra" is 7. Expected a whole number, 0 to 6.'],
  [{ stopped: 'yes' }, 'The session\'s "stopped" is "yes". Expected true or false.']
])('%j is refused in a sentence', (options, sentence) => {
  expect(() =>
    assess(tinyBank, { responses: [], ...(options as Partial<PartialSession>) })
  ).toThrow(sentence)
})

describe('a session without a section', () => {
  test('goes through the flow of its bank: now, scored items, follow-ups, a day', () => {
    const seen = new Set<string>()
    const responses: Response[] = []
    for (let item; (item = assess(fullBank, { responses, seed: 3 }).item);) {
      seen.add(item.section)
      const option = item.options.find(({ id }) => id === 'manager') ?? item.options[0]
      responses.push({ item: item.id, option: option.id })
      expect(responses.length).toBeLessThanOrEqual(itemsById(fullBank).size)
    }
    expect([...seen]).toEqual(['now', 'pull', 'followUps', 'day'])
    expect(assess(fullBank, { responses, seed: 3 }).stop).toBe('confident')
  })

  test('that the reader has ended asks nothing', () => {
    expect(assess(fullBank, { responses: [], stopped: true })).toMatchObject({
      item: undefined,
      items: [],
      stop: 'reader',
      progress: { asked: 0, least: 2, most: 2, ratio: 1 }
    })
  })

  test('goes through its own sections in the fixed order, not in that of its list', () => {
    const sections = ['situation', 'readiness', 'now'] as const
    const responses: Response[] = []
    for (const item of ['now-role', 'now-reason', 'taught', 'seat']) {
      expect(assess(fullBank, { responses, sections }).item!.id).toBe(item)
      responses.push({ item, skipped: true })
    }
    expect(assess(fullBank, { responses, sections })).toMatchObject({
      section: 'situation',
      stop: 'exhausted'
    })
  })

  test('ends in the scored items and gives their stop reason', () => {
    const pulled = answers(fullBank, ...Array<undefined>(14).fill(undefined))
    const rest = ['now-role', 'now-reason', 'field', 'even-0', 'kind']
    const responses = [...pulled, ...rest.map((item) => ({ item, skipped: true as const }))]
    expect(assess(fullBank, { responses })).toMatchObject({ section: 'pull', stop: 'limit' })
  })

  test('has all items of "now" on one screen, and any other item alone', () => {
    const ids = (responses: Response[]) => assess(fullBank, { responses }).items.map(({ id }) => id)
    const role = { item: 'now-role', option: 'one' }
    expect(ids([])).toEqual(['now-role', 'now-reason'])
    expect(ids([role])).toEqual(['now-role', 'now-reason'])
    expect(ids([role, { item: 'now-reason', option: 'two' }])).toHaveLength(1)
  })

  test('shows no item without options', () => {
    const [role] = fullBank.now!
    const bank = { ...fullBank, now: [role!, { ...role!, id: 'empty', options: [] }] }
    expect(assess(bank, { responses: [] }).items.map(({ id }) => id)).toEqual(['now-role'])
  })
})

describe('a bank of six items works', () => {
  const bank = scienceBank(6)
  const responses = answerAll(bank, {}, () => 'scientist')

  test('all of them are asked, whatever their tracks are called', () => {
    expect(new Set(responses.map(({ item }) => item)).size).toBe(6)
    const { top, mean } = assess(bank, { responses })
    expect(Object.keys(top)).toEqual(['analyst', 'engineer', 'scientist'])
    expect(top.scientist).toBeGreaterThan(0.7)
    expect(mean.scientist).toBeGreaterThan(mean.analyst)
  })

  test('gives the numbers of any bank with the same weights', () => {
    const other = makeBank({
      items: Array.from({ length: 6 }, (_, n) => triad(`item-${n}`)),
      facets: undefined
    })
    const same = responses.map(({ item }) => ({ item, option: 'specialist' }))
    expect(Object.values(assess(other, { responses: same }).mean)).toEqual(
      Object.values(assess(bank, { responses }).mean)
    )
  })
})
