import { expect, test } from 'vitest'
import type { Messages } from '../../../widget/messages/messages.ts'
import { en } from '../../../widget/messages/en.ts'
import { droppedText } from '../../../widget/result/dropped-text.ts'
import { bank } from '../../browser/helpers/bank.ts'
import { de, es } from '../../helpers/messages.ts'

const renamed = { item: 'lease', option: 'perhaps' }
const gone = { item: 'evening-99', option: 'cook' }
const also = ['evening-1', 'evening-2', 'evening-3'].map((item) => ({ item, option: 'waiter' }))

const say = (messages: Messages, ...dropped: (typeof gone)[]) =>
  droppedText(bank, messages, dropped)

test('nothing is said if no answer was dropped', () => {
  expect(say(en)).toBe('')
})

test('a question that the bank still has is named', () => {
  expect(say(en, renamed)).toBe(
    '1 of your earlier answers no longer counts, because the questions have changed: ' +
      '“Is there a place to rent?”.'
  )
})

test('questions that are gone are counted', () => {
  expect(say(en, gone)).toBe(
    '1 of your earlier answers no longer counts, because the questions have changed.'
  )
  expect(say(en, renamed, gone)).toMatch(/“Is there a place to rent\?” and 1 other\.$/)
})

test('at most three are named', () => {
  const text = say(en, ...also, renamed, gone)
  expect(text).toMatch(/^5 of your earlier answers no longer count, /)
  expect(text.match(/“/g)).toHaveLength(3)
  expect(text).toMatch(/”, and 2 others\.$/)
})

test.each([
  [
    es,
    '2 de tus respuestas anteriores ya no cuentan, porque las preguntas han cambiado: ' +
      '“Is there a place to rent?” y 1 más.'
  ],
  [
    de,
    '2 deiner früheren Antworten zählen nicht mehr, weil sich die Fragen geändert haben: ' +
      '„Is there a place to rent?“ und 1 weitere.'
  ]
])('it is said in every language: %#', (messages, text) => {
  expect(say(messages, renamed, gone)).toBe(text)
})
