import { describe, expect, test } from 'vitest'
import { en } from '../../widget/messages/en.ts'
import { enResult } from '../../widget/messages/en/result.ts'
import { addMessages, messagesFor } from '../../widget/messages/messages-for.ts'

test.each([
  [1, 'about 1 in 10'],
  [8, 'about 8 in 10']
])('%d tenths are worded as "%s"', (tenths, words) => {
  expect(en.chanceTenths({ tenths })).toBe(words)
})

test.each([
  [3, 10, 14, '3 of 10–14'],
  [11, 10, 14, '11 of 14'],
  [2, 7, 7, '2 of 7']
])('question %d of %d to %d is "%s"', (number, least, most, words) => {
  expect(en.progress({ number, least, most })).toBe(words)
})

test.each([
  [1, '1 day'],
  [5, '5 days'],
  [7, '1 week'],
  [10, '10 days'],
  [14, '2 weeks'],
  [26, 'about 4 weeks']
])('an experiment of %d days takes %s', (days, words) => {
  expect(en.days({ days })).toBe(words)
})

test.each([
  [0, 0, 'No question came up for both of you.'],
  [6, 6, 'You answered all 6 shared questions the same way.'],
  [0, 6, 'You answered 6 of the same questions, none of them the same way.'],
  [2, 6, 'You answered 6 of the same questions, 2 of them the same way.']
])('%d of %d shared answers are put into a sentence', (same, both, words) => {
  expect(en.sameOf({ same, both })).toBe(words)
})

describe('an owner’s own texts', () => {
  const labels = { start: 'Off we go', answeredOf: '{answered} of {most} done', nonsense: 'x' }
  const messages = messagesFor('en', labels)

  test('replace a text by its key', () => {
    expect(messages.start).toBe('Off we go')
    expect(messages.back).toBe(en.back)
  })

  test('fill in the values they name in braces', () => {
    expect(messages.answeredOf({ answered: 3, most: 14 })).toBe('3 of 14 done')
  })

  test('leave a name without a value as it is', () => {
    const { answeredOf } = messagesFor('en', { answeredOf: '{answered} {weather}' })
    expect(answeredOf({ answered: 3, most: 14 })).toBe('3 {weather}')
  })

  test('are ignored under unknown keys', () => {
    expect(messages).not.toHaveProperty('nonsense')
  })
})

test.each(['en', 'en-GB', 'xx'])(
  'language %s has every text, once the result has loaded',
  (language) => {
    addMessages('en', enResult)
    expect(messagesFor(language)).toEqual(en)
  }
)

/** Texts with placeholder values filled in. */
const said = Object.values(en).map((text) =>
  typeof text === 'string'
    ? text
    : (text as (values: unknown) => string)(new Proxy({}, { get: () => 2 }))
)

test('no text has words that a US reader would stumble over', () => {
  const odd = /\b(somebody|whoever|anew|sitting|color|towards|favour|mend)\b/i
  expect(said.filter((text) => odd.test(text))).toEqual([])
})

test('no text spells out a fraction', () => {
  expect(
    said.filter((text) => /\b(twentieth|fifths?|thirds?|quarters?|tenths?)\b/.test(text))
  ).toEqual([])
})
