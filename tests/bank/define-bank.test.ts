import { expect, expectTypeOf, test } from 'vitest'
import { defineBank } from '../../src/bank/define-bank.ts'
import { byTrackId, fromTrackIds, trackIds } from '../../src/bank/track.ts'
import type { Bank } from '../../src/bank/types.ts'
import { scienceBank } from '../helpers/tiny-bank.ts'

const bank = defineBank({
  id: 'science',
  version: '1.0.0',
  language: 'en',
  title: 'Which of three?',
  tracks: [
    { id: 'analyst', name: 'Analyst', work: 'answering questions' },
    { id: 'engineer', name: 'Engineer', work: 'building pipelines' },
    { id: 'scientist', name: 'Scientist', work: 'modeling' }
  ],
  items: [
    {
      id: 'one',
      format: 'triad',
      stem: 'What about one?',
      options: [
        { id: 'a', text: 'A', weights: { analyst: 3, engineer: -1, scientist: -1 } },
        { id: 'b', text: 'B', weights: { analyst: -1, engineer: 3, scientist: -1 } },
        { id: 'c', text: 'C', weights: { analyst: -1, engineer: -1, scientist: 3 } }
      ]
    }
  ]
})

test('a bank written in code knows its track ids, and is frozen', () => {
  expectTypeOf(bank).toEqualTypeOf<Bank<'analyst' | 'engineer' | 'scientist'>>()
  expect(Object.isFrozen(bank.items[0]!.options)).toBe(true)
  expect(trackIds(bank)).toEqual(['analyst', 'engineer', 'scientist'])
})

test('a bank whose author froze only the outermost object is frozen all through', () => {
  const { items } = structuredClone(scienceBank(1))
  defineBank(Object.freeze({ ...scienceBank(1), items }))
  expect(Object.isFrozen(items[0]!.options[0]!.weights)).toBe(true)
})

test('a track that a bank lacks is a type error where it is named', () => {
  const { id, version, language, title } = bank
  const { places } = defineBank({
    id,
    version,
    language,
    title,
    tracks: [
      { id: 'analyst', name: 'Analyst', work: 'answering questions' },
      { id: 'engineer', name: 'Engineer', work: 'building pipelines' },
      { id: 'scientist', name: 'Scientist', work: 'modeling' }
    ],
    items: [],
    // @ts-expect-error -- no such track
    places: [{ region: ['baker'], name: 'Bakery', headline: 'Bread' }]
  })
  expect(places).toHaveLength(1)
})

test('is accepted wherever a bank with any tracks is', () => {
  const anyBank: Bank = bank
  expect(anyBank.tracks[0].id).toBe('analyst')
})

test('values convert between track ids and track order without loss', () => {
  const science = scienceBank(1)
  expect(byTrackId(science, (track) => track)).toEqual({ analyst: 0, engineer: 1, scientist: 2 })
  expect(fromTrackIds(science, { scientist: 3, analyst: 1, engineer: 2 })).toEqual([1, 2, 3])
})
