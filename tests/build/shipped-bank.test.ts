import { readFileSync } from 'node:fs'
import { describe, expect, test } from 'vitest'
import { split, splitBank } from '../../build/shipped-bank.ts'
import type { Bank } from '../../src/bank/types.ts'
import { mergeBank, type Rest } from '../../widget/merge-bank.ts'
import type { Mutable } from '../helpers/mutable.ts'

const json = readFileSync('questions/bank.json', 'utf8')

/** The bank without fields for authors. */
const whole = JSON.parse(json, (name, value: unknown) =>
  /^(\$schema|ratings|note|extension)$/.test(name) ? undefined : value
) as Mutable<Bank>
// The quiz never reads the themes of these sections, so they don't ship.
const { experiments, readiness, leadership } = whole
for (const part of [...experiments!, ...readiness!.items, ...leadership!.items]) delete part.themes

const { questions, result } = splitBank(json) as unknown as { questions: Bank; result: Rest }

describe('the shipped bank in two parts', () => {
  test('equals the whole bank when merged', () => {
    expect(mergeBank(questions, result)).toEqual(whole)
  })

  test('has all questions and no evidence in the first part', () => {
    expect(questions.items.map(({ stem }) => stem)).toEqual(whole.items.map(({ stem }) => stem))
    expect(JSON.stringify(questions)).not.toMatch(/"(evidence|themes|experiments|links)"/)
  })

  test('has nothing in the first part that the second part changes', () => {
    const before = structuredClone(questions)
    mergeBank(questions, result)
    expect(questions).toEqual(before)
  })
})

test.each([
  [{ a: 1, late: 2 }, { a: 1 }, { late: 2 }],
  [
    [{ a: 1, late: 2 }, { a: 3 }],
    [{ a: 1 }, { a: 3 }],
    [{ late: 2 }, null]
  ],
  [{ list: [{ a: 1 }] }, { list: [{ a: 1 }] }, null],
  ['text', 'text', null]
])('%j splits into %j and %j', (tree, now, later) => {
  expect(split(tree, (name) => name === 'late')).toEqual({ now, later })
})
