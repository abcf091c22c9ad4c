import { expect, expectTypeOf, test } from 'vitest'
import { z } from 'zod'
import { ReportSchema } from '../../build/report-schema.ts'
import { bank } from '../../questions/index.ts'
import { draw } from '../../src/adaptive/random.ts'
import type { Response } from '../../src/bank/responses.ts'
import { report } from '../../src/result/report.ts'
import type { Report } from '../../src/result/types.ts'

/** What is wrong with a report, if anything. */
const problems = (given: unknown) => {
  const { error } = ReportSchema.safeParse(given)
  return (error?.issues ?? []).map(({ path, message }) => `${path.join('.')}: ${message}`)
}

/** Every item of the bank that has options of its own. */
const items: readonly { id: string; options: readonly { id: string }[] }[] = [
  ...bank.items,
  ...(bank.now ?? []),
  ...(bank.leadership?.items ?? []),
  ...(bank.situation ?? [])
]

/** Responses to some of the items, the same for the same seed. */
function responses(seed: number): Response[] {
  return items.flatMap(({ id, options }): Response[] => {
    const roll = draw(seed, id)
    if (roll < 0.4) return []
    return roll < 0.5
      ? [{ item: id, skipped: true }]
      : [{ item: id, option: options[Math.floor(draw(seed, `${id} option`) * options.length)]!.id }]
  })
}

test('the published schema and the type of a report agree', () => {
  expectTypeOf<z.infer<typeof ReportSchema>>().toExtend<Report>()
  expect(problems(report(bank, { responses: [] }))).toEqual([])
})

test('every report of the shipped bank fits the published schema', () => {
  const found = Array.from({ length: 60 }, (_, seed) =>
    problems(report(bank, { responses: responses(seed), mode: 'full' }))
  )
  expect(found.flat()).toEqual([])
})

test('the schema rejects members and values that no report has', () => {
  const sound = report(bank, { responses: [] })
  expect(problems({ ...sound, score: 100 })).toEqual([': Unrecognized key: "score"'])
  expect(problems({ ...sound, claim: { ...sound.claim, chance: 0.99 } })).toHaveLength(1)
  expect(problems({ ...sound, dots: sound.dots.slice(1) })).toHaveLength(1)
})

test('the published schema lists every member of a report', () => {
  const schema = z.toJSONSchema(ReportSchema)
  expect(schema.required).toEqual(Object.keys(report(bank, { responses: [] })))
  expect(schema.additionalProperties).toBe(false)
})
