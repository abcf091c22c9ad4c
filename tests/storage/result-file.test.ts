import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { bank } from '../../questions/index.ts'
import { readResult, report, writeResult, type Response, type ResultFile } from '../../src/index.ts'
import { anyResponses } from '../helpers/arbitraries.ts'

const given: Response[] = [
  { item: bank.items[0]!.id, option: bank.items[0]!.options[1]!.id },
  { item: bank.items[1]!.id, skipped: true }
]
const written = writeResult(given, report(bank, { responses: given }))

// Each result takes some milliseconds to compute.
const patience = { timeout: 60_000 }

test('1,000 results survive a round trip through files', patience, () => {
  fc.assert(
    fc.property(anyResponses(bank, 28), (responses) => {
      const result = report(bank, { responses })
      const file = writeResult(responses, result)
      expect(readResult(bank, file)).toEqual({ ok: true, responses, dropped: [] })
      expect((JSON.parse(file) as ResultFile).report).toEqual(result)
    }),
    { numRuns: 1000, seed: 1 }
  )
})

test('a file gives the same result when it is read back, byte for byte', () => {
  fc.assert(
    fc.property(anyResponses(bank, 28), (responses) => {
      const file = writeResult(responses, report(bank, { responses }))
      const read = readResult(bank, file)
      expect(
        read.ok && writeResult(read.responses, report(bank, { responses: read.responses }))
      ).toBe(file)
    }),
    { numRuns: 100, seed: 3 }
  )
})

test('a file holds the whole result for other programs', () => {
  expect(JSON.parse(written)).toEqual({
    version: 2,
    bank: { id: bank.id, version: bank.version },
    responses: given,
    report: report(bank, { responses: given })
  })
})

test('a page that has changed how JSON is written does not break the file', () => {
  const lists = Array.prototype as { toJSON?: () => string }
  lists.toJSON = () => 'disturbed'
  const disturbed = writeResult(given, report(bank, { responses: given }))
  delete lists.toJSON
  expect(disturbed).toBe(written)
})

test('responses to another version of the bank are kept if this one knows them', () => {
  const older = written
    .replaceAll(`"version":"${bank.version}"`, '"version":"0.0.1"')
    .replace(`"${given[0]!.item}","option"`, '"gone","option"')
  const dropped = [{ ...given[0]!, item: 'gone' }]
  expect(readResult(bank, older)).toEqual({ ok: true, responses: given.slice(1), dropped })
})

test('no file is written that could not be read back', () => {
  const result = report(bank, { responses: given })
  expect(() => writeResult([{ item: 'a' }] as never, result)).toThrow(
    new TypeError(
      "These aren't responses. Expected a list of { item, option } or { item, skipped: true }."
    )
  )
  expect(() => writeResult([given[0]!, { item: 'a' } as never], result)).toThrow(
    "These aren't responses."
  )
  for (const none of [undefined, {}]) {
    expect(() => writeResult(given, none as never)).toThrow(
      new TypeError('There is no report to write. Expected the report of these responses.')
    )
  }
  const unreadable = {
    get bank(): never {
      throw new Error('boom')
    }
  }
  expect(() => writeResult(given, unreadable as never)).toThrow(
    new TypeError("The result can't be read. Expected responses and their report.")
  )
})

test('a file has at most a million characters', () => {
  const result = report(bank, { responses: given })
  const fileOf = (item: string) => writeResult([{ item, skipped: true }], result)
  const longest = 'x'.repeat(1_000_000 - fileOf('').length)
  expect(fileOf(longest)).toHaveLength(1_000_000)
  expect(() => fileOf(`${longest}x`)).toThrow(
    new RangeError('The file has 1000001 characters. Expected at most 1000000.')
  )
})

describe('a file is refused', () => {
  const file = JSON.parse(written) as Record<string, unknown>
  test.each([
    ['that is not JSON', 'quiz', 'damaged'],
    ['that holds nothing', 'null', 'damaged'],
    ['without responses', JSON.stringify({ ...file, responses: undefined }), 'damaged'],
    ['with a response to nothing', JSON.stringify({ ...file, responses: [{}] }), 'damaged'],
    [
      'with one response that is none',
      JSON.stringify({ ...file, responses: [given[0], {}] }),
      'damaged'
    ],
    ['with a response that is none', JSON.stringify({ ...file, responses: [null] }), 'damaged'],
    ['of a later version', JSON.stringify({ ...file, version: 3 }), 'newer'],
    [
      'of another version of the bank without any item in common',
      written.replaceAll('"item":"', '"item":"old-'),
      'foreign'
    ],
    ['of another bank', JSON.stringify({ ...file, bank: { id: 'other' } }), 'foreign'],
    ['of no bank', JSON.stringify({ ...file, bank: undefined }), 'foreign'],
    ['too long to be ours', `${written}${' '.repeat(1_000_000)}`, 'damaged']
  ])('%s', (_, text, reason) => {
    expect(readResult(bank, text)).toEqual({ ok: false, reason })
  })
})

test('2,000 damaged files never throw, and give only responses the bank knows', patience, () => {
  const damage = fc.record({
    at: fc.nat(written.length),
    cut: fc.nat(5),
    insert: fc.string({ maxLength: 3, unit: fc.constantFrom('"', '{', ']', ',', 'a', '1') })
  })
  fc.assert(
    fc.property(damage, ({ at, cut, insert }) => {
      const read = readResult(bank, written.slice(0, at) + insert + written.slice(at + cut))
      if (read.ok) expect(() => report(bank, { responses: read.responses })).not.toThrow()
    }),
    { numRuns: 2000, seed: 2 }
  )
})
