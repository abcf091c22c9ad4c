import fc from 'fast-check'
import { expect, test } from 'vitest'
import { bank } from '../../questions/index.ts'
import { decodeShare, encodeShare, report, type Response } from '../../src/index.ts'

/** Any set of responses to the shipped bank. */
const responses = fc
  .shuffledSubarray(bank.items, { maxLength: 28 })
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

// Each result takes some milliseconds to work out.
const patience = { timeout: 60_000 }

test('answers come out of a link as they went in', () => {
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

test('a link at the level of the claim holds the claim and no share', patience, () => {
  fc.assert(
    fc.property(responses, (given) => {
      const result = report(bank, given)
      const decoded = decodeShare(encodeShare(result, 'claim'))
      expect(decoded).toEqual({
        ok: true,
        shared: { level: 'claim', bank: result.bank, claim: result.claim }
      })
    }),
    { numRuns: 1000, seed: 2 }
  )
})

test(
  'a link at the level of the mix holds the shares in twentieths and no answer',
  patience,
  () => {
    fc.assert(
      fc.property(responses, (given) => {
        const result = report(bank, given)
        const decoded = decodeShare(encodeShare(result, 'mix'))
        if (!decoded.ok || decoded.shared.level !== 'mix') throw new Error('Expected a mix.')
        const { mix } = decoded.shared
        for (const track of ['manager', 'ic', 'specialist'] as const) {
          expect(Math.abs(mix[track] - result.mean[track])).toBeLessThan(1 / 20)
        }
        expect(mix.manager + mix.ic + mix.specialist).toBeCloseTo(1, 9)
      }),
      { numRuns: 1000, seed: 3 }
    )
  }
)

test('a link needs nothing that a fragment would have to escape', () => {
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
      unit: fc.constantFrom('~', '.', '@', 'a', 'm', '1', '9', '€')
    })
  })
  const links = fc.sample(responses, { numRuns: 20, seed: 6 }).flatMap((given) => {
    const result = report(bank, given)
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

test.each([
  ['a later format', '2~claim~career-path@0.1.0~clear.m.17', 'newer'],
  ['no format', '~claim~career-path@0.1.0~clear.m.17', 'damaged'],
  ['a chance of twenty in twenty', '1~claim~career-path@0.1.0~clear.m.20', 'damaged'],
  ['a clear claim of two tracks', '1~claim~career-path@0.1.0~clear.mi.17', 'damaged'],
  ['a track named twice', '1~claim~career-path@0.1.0~leaning.mm.13', 'damaged'],
  ['shares that sum to 21', '1~mix~career-path@0.1.0~clear.m.17~15.4.2', 'damaged'],
  ['a share in a claim', '1~claim~career-path@0.1.0~clear.m.17~15.4.1', 'damaged'],
  ['an item answered twice', '1~answers~career-path@0.1.0~a.b~a.c', 'damaged'],
  ['an unknown level', '1~all~career-path@0.1.0~clear.m.17', 'damaged']
])('a well-sealed link with %s is refused', (_, body, reason) => {
  expect(decodeShare(`${body}~${fnv1a(body)}`)).toMatchObject({ ok: false, reason })
})

test('nothing is written at a level that is not the source’s own: a claim would hold answers', () => {
  const given: Response[] = [{ item: bank.items[0]!.id, skipped: true }]
  const written = encodeShare as (source: unknown, level: string) => string
  const expected = 'Expected a report for "claim" and "mix", responses for "answers".'
  for (const [source, level] of [
    [given, 'claim'],
    [given, 'mix'],
    [undefined, 'mix'],
    [report(bank, given), 'answers']
  ] as const) {
    expect(() => written(source, level)).toThrow(
      new TypeError(`Nothing at level "${level}" can be told of this. ${expected}`)
    )
  }
  expect(() => written(given, 'all')).toThrow(
    new RangeError('There is no level "all". Expected one of "claim", "mix", "answers".')
  )
})

test.each([undefined, null, 7, {}, ['1']])(
  '%j, which is no text, is refused as damaged',
  (given) => {
    expect(decodeShare(given as string)).toMatchObject({ ok: false, reason: 'damaged' })
  }
)

/** The checksum, written a second time: 32-bit FNV-1a in base 36. */
function fnv1a(text: string): string {
  let hash = 0x811c9dc5n
  for (const character of text) {
    hash = ((hash ^ BigInt(character.charCodeAt(0))) * 0x01000193n) & 0xffffffffn
  }
  return hash.toString(36)
}
