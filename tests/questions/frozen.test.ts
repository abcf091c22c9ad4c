import { expect, test } from 'vitest'
import { bank, catalogue } from '../../questions/index.ts'

/** Paths of everything in a value that could be changed. */
function unfrozen(value: unknown, path: string): string[] {
  if (typeof value !== 'object' || value === null) return []
  const inside = Object.entries(value).flatMap(([key, part]) => unfrozen(part, `${path}/${key}`))
  return Object.isFrozen(value) ? inside : [path, ...inside]
}

test('the shipped bank and the catalogue are frozen through and through', () => {
  const found = [...unfrozen(bank, 'bank'), ...unfrozen(catalogue, 'catalogue')]
  expect(found.slice(0, 5)).toEqual([])
})

test('TypeScript lets no one change a bank', () => {
  // @ts-expect-error -- a bank's lists are readonly
  expect(() => bank.items.push(bank.items[0]!)).toThrow(TypeError)
  // @ts-expect-error -- and so are its members
  expect(() => (bank.items[0]!.options[0]!.weights.ic = 3)).toThrow(TypeError)
})
