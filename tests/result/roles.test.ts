import { expect, test } from 'vitest'
import type { Facts } from '../../src/result/conditions.ts'
import { rolesFor } from '../../src/result/roles.ts'
import { makeBank, type TrackId } from './banks.ts'

const bank = makeBank({
  places: [
    {
      region: ['dig'],
      name: 'Specialist',
      headline: 'Mostly going deep',
      roles: [
        { name: 'researcher', text: 'Asks first.' },
        { name: 'beginner', text: 'Reads.', unless: { answers: { role: ['senior'] } } },
        {
          name: 'security engineer',
          text: 'Breaks in.',
          when: { answers: { field: ['security'] } }
        },
        { name: 'compiler engineer', text: 'Parses.', when: { answers: { field: ['compilers'] } } },
        {
          name: 'head of security',
          text: 'Answers for it.',
          when: { answers: { field: ['security'], role: ['senior'] } }
        }
      ]
    },
    {
      region: ['lead', 'build', 'dig'],
      name: 'All-rounder',
      headline: 'Some of all three',
      roles: [
        { name: 'advocate', text: 'Talks.' },
        { name: 'champion', text: 'Reminds.', when: { answers: { field: ['security'] } } }
      ]
    }
  ]
})

const all: TrackId[] = ['lead', 'build', 'dig']

const names = (answers: Record<string, string>, place: TrackId[] | undefined = ['dig']) => {
  const facts: Facts<TrackId> = {
    place,
    first: 'dig',
    claim: 'clear',
    answers: new Map(Object.entries(answers))
  }
  return rolesFor(bank, facts, all).map(({ name }) => name)
}

test('roles for the field the reader named come first, those for other fields are left out', () => {
  expect(names({ field: 'security' })).toEqual(['security engineer', 'researcher', 'beginner'])
  expect(names({ field: 'compilers' })).toEqual(['compiler engineer', 'researcher', 'beginner'])
  expect(names({})).toEqual(['researcher', 'beginner'])
})

test('roles that someone is already past are left out', () => {
  expect(names({ role: 'junior' })).toEqual(['researcher', 'beginner'])
  expect(names({ role: 'senior' })).toEqual(['researcher'])
})

test('the more specific role comes first', () => {
  expect(names({ field: 'security', role: 'senior' })).toEqual([
    'head of security',
    'security engineer',
    'researcher'
  ])
})

test('without a place, only roles with a condition are listed, for the tracks in play', () => {
  const open = (field: string, inPlay = all) => {
    const answers = new Map([['field', field]])
    const facts: Facts<TrackId> = { place: undefined, first: undefined, claim: 'open', answers }
    return rolesFor(bank, facts, inPlay).map(({ name }) => name)
  }
  expect(open('security')).toEqual(['champion'])
  expect(open('compilers')).toEqual([])
  expect(open('compilers', ['dig'])).toEqual(['compiler engineer'])
})

test('there are no roles if the bank has no such place', () => {
  expect(names({}, ['lead'])).toEqual([])
  const facts = { place: undefined, first: undefined, claim: 'open', answers: new Map() } as const
  expect(rolesFor(makeBank({}), facts, all)).toEqual([])
})

test('a role has a name and a text, and no condition', () => {
  const facts = { place: ['dig'], first: 'dig', claim: 'clear', answers: new Map() } as const
  expect(rolesFor(bank, { ...facts, place: ['dig'] }, ['dig'])).toEqual([
    { name: 'researcher', text: 'Asks first.' },
    { name: 'beginner', text: 'Reads.' }
  ])
})

test('lists at most four titles', () => {
  const roles = ['one', 'two', 'three', 'four', 'five'].map((name) => ({ name, text: 'Works.' }))
  const wide = makeBank({ places: [{ region: ['dig'], name: 'Wide', headline: 'Wide', roles }] })
  const facts = { place: ['dig' as const], first: 'dig' as const, claim: 'clear' as const }
  const listed = rolesFor(wide, { ...facts, answers: new Map() }, all)
  expect(listed.map(({ name }) => name)).toEqual(['one', 'two', 'three', 'four'])
})
