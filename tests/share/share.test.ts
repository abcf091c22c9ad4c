import fc from 'fast-check'
import { expect, test } from 'vitest'
import { bank } from '../../questions/index.ts'
import { decodeShare, encodeShare, report, type Report, type Response } from '../../src/index.ts'
import { withChecksum } from '../helpers/link-text.ts'
import { answerAll } from '../helpers/play.ts'
import { scienceBank } from '../helpers/tiny-bank.ts'

/** What a link says of a result, besides its mix. */
const summaryOf = ({ bank: name, claim, place }: Report) => ({
  bank: name,
  claim,
  ...(place && { region: place.region })
})

/** Any set of responses to the shipped bank. */
const responses = fc
  .shuffledSubarray([...bank.items], { maxLength: 28 })
  .chain((items) =>
    fc.tuple(
      ...items.map((item) =>
        fc
          .constantFrom(undefined, ...item.options)
          .map((option): Response =>
            option ? { item: item.id, option: option.id } : { item: item.id, skipped: true }
          )
      )
    )
  )

// Each result takes some milliseconds to compute.
const patience = { timeout: 60_000 }

test('answers survive a round trip through a link', () => {
  fc.assert(
    fc.property(responses, (given) => {
      const link = encodeShare(given, 'answers', bank)
      expect(decodeShare(link)).toEqual({
        ok: true,
        shared: {
          level: 'answers',
          bank: { id: bank.id, version: bank.version },
          responses: given
        }
      })
    }),
    { numRuns: 1000, seed: 1 }
  )
})

test('a link at level "claim" holds the claim and the place but no shares', patience, () => {
  fc.assert(
    fc.property(responses, (given) => {
      const result = report(bank, { responses: given })
      const decoded = decodeShare(encodeShare(result, 'claim'))
      expect(decoded).toEqual({
        ok: true,
        shared: { level: 'claim', ...summaryOf(result) }
      })
    }),
    { numRuns: 1000, seed: 2 }
  )
})

test('a link at level "mix" holds the shares in twentieths but no answers', patience, () => {
  fc.assert(
    fc.property(responses, (given) => {
      const result = report(bank, { responses: given })
      const decoded = decodeShare(encodeShare(result, 'mix'))
      if (!decoded.ok || decoded.shared.level !== 'mix') throw new Error('Expected a mix.')
      const { mix, level: _, ...summary } = decoded.shared
      expect(summary).toEqual(summaryOf(result))
      for (const track of ['manager', 'ic', 'specialist'] as const) {
        expect(Math.abs(mix[track]! - result.mean[track])).toBeLessThan(1 / 20)
      }
      expect(Object.keys(mix)).toEqual(['manager', 'ic', 'specialist'])
      expect(mix['manager']! + mix['ic']! + mix['specialist']!).toBeCloseTo(1, 9)
    }),
    { numRuns: 1000, seed: 3 }
  )
})

test('a link needs no escaping in a fragment', () => {
  fc.assert(
    fc.property(responses, (given) => {
      expect(encodeShare(given, 'answers', bank)).toMatch(/^[\w.~@-]+$/)
    }),
    { numRuns: 100, seed: 4 }
  )
})

test('10,000 damaged links are refused, and none throws', () => {
  const mutation = fc.record({
    at: fc.nat(),
    cut: fc.nat({ max: 3 }),
    insert: fc.string({
      maxLength: 3,
      unit: fc.constantFrom('~', '.', '@', '_', 'a', 'm', '1', '9', '€')
    })
  })
  const links = fc.sample(responses, { numRuns: 20, seed: 6 }).flatMap((given) => {
    const result = report(bank, { responses: given })
    return [
      encodeShare(result, 'claim'),
      encodeShare(result, 'mix'),
      encodeShare(given, 'answers', bank)
    ]
  })
  fc.assert(
    fc.property(fc.constantFrom(...links), mutation, (whole, { at, cut, insert }) => {
      const start = at % whole.length
      const damaged = whole.slice(0, start) + insert + whole.slice(start + cut)
      if (damaged !== whole) expect(decodeShare(damaged)).toMatchObject({ ok: false })
    }),
    { numRuns: 10_000, seed: 5 }
  )
})

const head = 'career-path@0.1.0'

test.each([
  ['a clear claim', `2~claim~${head}~clear.17.ic.manager~ic`],
  ['no place', `2~claim~${head}~open.9..~`],
  ['a place of three tracks', `2~claim~${head}~open.9..~ic_manager_specialist`],
  ['a version of two-digit numbers', '2~claim~career-path@10.11.12~clear.17.ic.~ic'],
  ['its mix', `2~mix~${head}~leaning.13.ic_manager.~manager_ic~manager.8~ic.9~specialist.3`]
])('a link with a valid checksum is read: %s', (_, body) => {
  expect(decodeShare(withChecksum(body))).toMatchObject({ ok: true })
})

test.each([
  ['a later format', `3~claim~${head}~clear.17.ic.~ic`, 'newer'],
  ['an earlier format', `1~claim~${head}~clear.m.17`, 'damaged'],
  ['the format with a leading zero', `02~claim~${head}~clear.17.ic.~ic`, 'damaged'],
  ['nothing but a format', '2', 'damaged'],
  ['no format', `~claim~${head}~clear.17.ic.~ic`, 'damaged'],
  ['a bank without a version', '2~claim~career-path~clear.17.ic.~ic', 'damaged'],
  ['answers to a bank without a version', '2~answers~career-path~a.b', 'damaged'],
  ['a bank in capitals', '2~claim~Career@0.1.0~clear.17.ic.~ic', 'damaged'],
  ['a version of four numbers', `2~claim~${head}.1~clear.17.ic.~ic`, 'damaged'],
  ['no bank', '2~claim~~clear.17.ic.~ic', 'damaged'],
  ['no place field', `2~claim~${head}~clear.17.ic.`, 'damaged'],
  ['something before its claim', `2~claim~${head}~1clear.17.ic.~ic`, 'damaged'],
  ['something after its claim', `2~claim~${head}~clear.17.ic.manager.~ic`, 'damaged'],
  ['an answer instead of a claim', `2~claim~${head}~a.b`, 'damaged'],
  ['a claim of a kind that is none', `2~claim~${head}~sure.17.ic.~ic`, 'damaged'],
  ['a claim of an inherited name', `2~claim~${head}~constructor.17.ic.~ic`, 'damaged'],
  ['a chance of twenty in twenty', `2~claim~${head}~clear.20.ic.~ic`, 'damaged'],
  ['a clear claim of two tracks', `2~claim~${head}~clear.17.ic_manager.~ic`, 'damaged'],
  ['an open claim of one', `2~claim~${head}~open.9.ic.~`, 'damaged'],
  ['a track named twice', `2~claim~${head}~leaning.13.ic_ic.~ic`, 'damaged'],
  ['a track named and ruled out', `2~claim~${head}~clear.17.ic.ic~ic`, 'damaged'],
  ['a place in capitals', `2~claim~${head}~clear.17.ic.~IC`, 'damaged'],
  ['a place that starts with a capital', `2~claim~${head}~clear.17.ic.~Ic`, 'damaged'],
  ['a place that ends with a capital', `2~claim~${head}~clear.17.ic.~iC`, 'damaged'],
  ['a place of four tracks', `2~claim~${head}~clear.17.ic.~a_b_c_d`, 'damaged'],
  ['a share in a claim', `2~claim~${head}~clear.17.ic.~ic~ic.20`, 'damaged'],
  ['two shares', `2~mix~${head}~clear.17.ic.~ic~ic.15~manager.5`, 'damaged'],
  ['four shares', `2~mix~${head}~clear.17.ic.~ic~ic.5~ic.5~manager.5~x.5`, 'damaged'],
  ['a share in capitals', `2~mix~${head}~clear.17.ic.~ic~ic.10~manager.5~X.5`, 'damaged'],
  ['a share with a capital', `2~mix~${head}~clear.17.ic.~ic~ic.10~manager.5~Xy.5`, 'damaged'],
  ['something after a share', `2~mix~${head}~clear.17.ic.~ic~ic.10~manager.5~x.5y`, 'damaged'],
  ['a share of three digits', `2~mix~${head}~clear.17.ic.~ic~ic.10~manager.5~x.500`, 'damaged'],
  ['shares that sum to 21', `2~mix~${head}~clear.17.ic.~ic~ic.15~manager.4~x.2`, 'damaged'],
  ['a share given twice', `2~mix~${head}~clear.17.ic.~ic~ic.10~ic.5~manager.5`, 'damaged'],
  ['a claim of a track without a share', `2~mix~${head}~clear.17.ic.~~a.10~b.5~c.5`, 'damaged'],
  ['an item answered twice', `2~answers~${head}~a.b~a.c`, 'damaged'],
  ['an answer with two points', `2~answers~${head}~a.b.c`, 'damaged'],
  ['an answer without a point', `2~answers~${head}~a`, 'damaged'],
  ['an unknown level', `2~all~${head}~clear.17.ic.~ic`, 'damaged'],
  ['a mix at an unknown level', `2~all~${head}~clear.17.ic.~ic~ic.10~a.5~b.5`, 'damaged']
])('a link with a valid checksum but %s is refused', (_, body, reason) => {
  expect(decodeShare(withChecksum(body))).toMatchObject({ ok: false, reason })
})

test('a refused link says why, in a sentence for its reader', () => {
  expect(decodeShare('')).toEqual({
    ok: false,
    reason: 'damaged',
    message: 'This link is incomplete: part of it was lost or changed. Ask for it again.'
  })
  expect(decodeShare(withChecksum('3~claim'))).toEqual({
    ok: false,
    reason: 'newer',
    message: 'A later version of the quiz made this link. Reload the page to get that version.'
  })
})

test('answers can be shared without the name of their bank', () => {
  const given: Response[] = [
    { item: 'a', option: 'b' },
    { item: 'c', skipped: true }
  ]
  expect(decodeShare(encodeShare(given, 'answers'))).toEqual({
    ok: true,
    shared: { level: 'answers', bank: undefined, responses: given }
  })
})

// In twentieths: 9.2, 6.8 and 4 have the largest remainder second; 10.5, 5.5 and 4 have two equal
// ones, of which the first is rounded up.
test.each([
  { mean: [0.46, 0.34, 0.2], mix: [0.45, 0.35, 0.2] },
  { mean: [0.525, 0.275, 0.2], mix: [0.55, 0.25, 0.2] }
])('shares of $mean are written as $mix', ({ mean, mix }) => {
  const named = ([manager, ic, specialist]: number[]) => ({ manager, ic, specialist })
  const result = { ...report(bank, { responses: [] }), mean: named(mean) } as Report
  expect(decodeShare(encodeShare(result, 'mix'))).toMatchObject({ shared: { mix: named(mix) } })
})

test('a link carries the track ids of its own bank', () => {
  const science = scienceBank(12)
  const given = answerAll(science, {}, () => 'scientist')
  const result = report(science, { responses: given })
  const decoded = decodeShare(encodeShare(result, 'mix'))
  expect(decoded).toMatchObject({
    ok: true,
    shared: { claim: { kind: 'clear', tracks: ['scientist'] }, region: ['scientist'] }
  })
})

test('no link is written that could not be read', () => {
  const sentence =
    'A link can\'t hold this. Expected lower-case-with-hyphens ids, a version such as "1.0.0" ' +
    'and one response for each item.'
  expect(() => encodeShare([{ item: 'A b', option: 'c' }], 'answers', bank)).toThrow(sentence)
  expect(() => encodeShare([{ item: 'a', option: 'c~d' }], 'answers', bank)).toThrow(sentence)
  const twice: Response[] = [
    { item: 'a', option: 'b' },
    { item: 'a', skipped: true }
  ]
  expect(() => encodeShare(twice, 'answers', bank)).toThrow(sentence)
  const odd = { ...report(bank, { responses: [] }), bank: { id: bank.id, version: 'next' } }
  expect(() => encodeShare(odd, 'claim')).toThrow(sentence)
})

test('no id in a link can end its field', () => {
  const given = report(bank, { responses: [] })
  const [one, two, three] = Object.keys(given.mean)
  const renamed = { [`${one}~`]: 0.4, [two!]: 0.3, [three!]: 0.3 }
  const { claim } = given
  for (const [source, level] of [
    [{ ...given, bank: { id: 'a~b', version: '1.0.0' } }, 'claim'],
    [{ ...given, claim: { ...claim, ruledOut: [`${one}~`] } }, 'claim'],
    [{ ...given, claim: { ...claim, kind: 'clear', tracks: [`${one}~`] } }, 'claim'],
    [{ ...given, place: { region: [`${one}~`] } }, 'claim'],
    [{ ...given, mean: renamed }, 'mix']
  ] as const) {
    expect(() => encodeShare(source as never, level)).toThrow(/link can't hold/)
  }
})

test('a source is refused at a level that does not fit it', () => {
  const given: Response[] = [{ item: bank.items[0]!.id, skipped: true }]
  const written = encodeShare as (source: unknown, level: string) => string
  const expected = 'Expected a report for "claim" and "mix", responses for "answers".'
  for (const [source, level] of [
    [given, 'claim'],
    [given, 'mix'],
    [undefined, 'mix'],
    [report(bank, { responses: given }), 'answers']
  ] as const) {
    expect(() => written(source, level)).toThrow(
      new TypeError(`Level "${level}" can't be made from this. ${expected}`)
    )
  }
  const unreadable = {
    get claim(): never {
      throw new Error('boom')
    }
  }
  expect(() => written(unreadable, 'claim')).toThrow(
    new TypeError("What to share can't be read. Expected a report, or responses and their bank.")
  )
  expect(() => written(given, 'all')).toThrow(
    new RangeError('There is no level "all". Expected one of "claim", "mix", "answers".')
  )
})

test.each([undefined, null, 7, {}, ['1']])(
  '%j, which is not a text, is refused as damaged',
  (given) => {
    expect(decodeShare(given as string)).toMatchObject({ ok: false, reason: 'damaged' })
  }
)
