import { expect, test } from 'vitest'
import { presentOptions } from '../../src/result/present.ts'
import { triadBank } from './banks.ts'

const role = {
  id: 'role',
  stem: 'What do you do?',
  options: ['engineer', 'manager'].map((id) => ({ id, text: id }))
}

test('the present is what was answered in the section on it', () => {
  const bank = triadBank(1, { now: [role] })
  expect(presentOptions(bank, [{ item: 'role', option: 'manager' }])).toEqual([role.options[1]])
  expect(presentOptions(bank, [{ item: 'role', skipped: true }])).toEqual([])
})

test('a bank may not ask about it', () => {
  expect(presentOptions(triadBank(1), [{ item: 'role', option: 'manager' }])).toEqual([])
})
