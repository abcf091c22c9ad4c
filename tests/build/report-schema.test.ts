import fc from 'fast-check'
import { expect, expectTypeOf, test, vi } from 'vitest'
import { z } from 'zod'
import { ReportSchema } from '../../build/report-schema.ts'
import { bank as shipped } from '../../questions/index.ts'
import { report, type Report } from '../../src/result/report.ts'
import { itemsById, type Response } from '../../src/bank/responses.ts'
import { anyResponses, anySitting } from '../helpers/arbitraries.ts'

// Many cases, on machines that have other things to do.
vi.setConfig({ testTimeout: 60_000 })

type Described = z.infer<typeof ReportSchema>

/** What is wrong with a report, if anything. */
const faults = (given: unknown) => {
  const { error } = ReportSchema.safeParse(given)
  return (error?.issues ?? []).map(({ path, message }) => `${path.join('.')}: ${message}`)
}

test('the published form and the type of a report are the same', () => {
  expectTypeOf<Described>().toExtend<Report>()
  expectTypeOf<Report>().toExtend<Described>()
  const sound: Described = report(shipped, [])
  const parsed: Report = ReportSchema.parse(sound)
  expect(parsed).toEqual(sound)
})

test('every report of the shipped bank has the published form', () => {
  const optional = [...itemsById(shipped)].filter(([, { section }]) => section !== 'pull')
  const chosen = fc
    .tuple(...optional.map(([, { item }]) => fc.constantFrom(...item.options)))
    .map((options) => options.map(({ id }, n): Response => ({ item: optional[n]![0], option: id })))
  fc.assert(
    fc.property(
      anyResponses(shipped, 28),
      fc.option(chosen, { nil: [] }),
      fc.boolean(),
      (pull, more, lowEffort) => {
        expect(faults(report(shipped, [...pull, ...more], { lowEffort }))).toEqual([])
      }
    ),
    { numRuns: 100, seed: 1 }
  )
})

test('every report of any bank has the published form', () => {
  fc.assert(
    fc.property(anySitting(8), ({ bank, responses }) => {
      expect(faults(report(bank, responses))).toEqual([])
    }),
    { numRuns: 200, seed: 2 }
  )
})

test('a key or a kind that no report has is refused', () => {
  const sound = report(shipped, [])
  expect(faults({ ...sound, score: 100 })).toEqual([': Unrecognized key: "score"'])
  expect(faults({ ...sound, claim: { ...sound.claim, inTwenty: 20 } })).toHaveLength(1)
  expect(faults({ ...sound, dots: sound.dots.slice(1) })).toHaveLength(1)
})

test('the published form can be written as a JSON Schema', () => {
  const schema = z.toJSONSchema(ReportSchema)
  expect(schema.required).toEqual(Object.keys(report(shipped, [])))
  expect(schema.additionalProperties).toBe(false)
})
