import { expect, test } from 'vitest'
import { questionsFor } from '../../src/result/questions.ts'
import { makeBank } from './banks.ts'

const facts = {
  place: undefined,
  first: 'lead',
  claim: 'leaning',
  answers: new Map([['now-why', 'offered']])
} as const

const bank = makeBank({
  oneOnOne: [
    { id: 'z-any', text: 'What would you do?' },
    { id: 'y-dig', text: 'Who is the expert?', when: { first: ['dig'] } },
    { id: 'x-lead', text: 'Whom would I lead?', when: { first: ['lead'] } },
    { id: 'w-manager', text: 'May I stop?', unless: { answers: { 'now-why': ['offered'] } } },
    {
      id: 'v-offer',
      text: 'Why me?',
      when: { first: ['lead'], answers: { 'now-why': ['offered'] } }
    },
    { id: 'u-any', text: 'What is missing?' }
  ]
})

test('questions fit the reader, the more specific first, three at most', () => {
  expect(questionsFor(bank, facts)).toEqual(['Why me?', 'Whom would I lead?', 'What would you do?'])
})

test('there are none if the bank has none', () => {
  expect(questionsFor(makeBank({}), facts)).toEqual([])
})
