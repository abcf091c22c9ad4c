import { expect, test } from 'vitest'
import { page, userEvent } from 'vitest/browser'
import type { Bank } from '../../src/index.ts'
import { historyKey, responsesKey } from '../../src/storage/keys.ts'
import bankFile from '../fixtures/formats/bank.json'
import history from '../fixtures/formats/history-2.txt?raw'
import links from '../fixtures/formats/links-2.json'
import result from '../fixtures/formats/result-2.json?raw'
import responsesText from '../fixtures/formats/responses-2.txt?raw'
import sessionWithSpaces from '../fixtures/formats/session-2-spaces.txt?raw'
import session from '../fixtures/formats/session-2.txt?raw'
import terminal1 from '../fixtures/formats/terminal-1.json?raw'
import terminal2 from '../fixtures/formats/terminal-2.json?raw'
import {
  all,
  answersFor,
  button,
  heading,
  mount,
  mountResult,
  openAll,
  openSection,
  screenOf,
  waitFor
} from './helpers/quiz.ts'

// The widget opens everything that the quiz has ever stored. tests/storage/formats.test.ts says
// what the files are.

const bank = bankFile as unknown as Bank

const responses = [
  { item: 'evening-1', option: 'cook' },
  { item: 'evening-2', option: 'baker' },
  { item: 'evening-3', skipped: true },
  { item: 'evening-4', option: 'cook' },
  { item: 'lease', option: 'no' }
]

test.each([
  ['session-2.txt', session],
  ['session-2-spaces.txt', sessionWithSpaces]
])('a session of %s goes on at its question', async (_, text) => {
  localStorage.setItem(responsesKey(bank), text)
  const quiz = await mount({ store: 'local' }, bank)
  await button('Continue').click()
  await expect.element(heading()).toHaveTextContent('Evening 6 is over. What stays with me:')
  expect(quiz.responses).toEqual(responses)
})

test('responses of responses-2.txt are offered', async () => {
  localStorage.setItem(responsesKey(bank), responsesText)
  const quiz = await mount({ store: 'local' }, bank)
  await expect.element(button('Continue')).toBeVisible()
  expect(quiz.responses).toEqual(responses)
})

test('earlier results and marks of history-2.txt are shown', async () => {
  localStorage.setItem(historyKey(bank), history)
  const quiz = await mountResult(answersFor('cook', 6), { store: 'local' }, bank)
  openAll(quiz)
  expect(all(quiz, '.people.earlier li')).toHaveLength(2)
  const [note] = all(quiz, '.noticed .field input') as HTMLInputElement[]
  expect(note?.value).toBe('Long, "wet" nights.')
})

test.each(Object.entries(links))('the link of links-2.json with %s is shown', async (_, link) => {
  location.hash = `cpq=${link}`
  const quiz = await mount({}, bank)
  expect(screenOf(quiz)).toBe('shared')
  await expect.element(button('Take it and compare')).toBeVisible()
  expect(page.getByText('This link is broken').elements()).toEqual([])
})

test.each([
  ['result-2.json', result],
  ['terminal-1.json', terminal1],
  ['terminal-2.json', terminal2]
])('the file %s is opened', async (name, text) => {
  const quiz = await mountResult(answersFor('baker', 6), {}, bank)
  await openSection('Save and print')
  await userEvent.upload(page.getByLabelText('Open a saved result'), new File([text], name))
  await waitFor(() => quiz.responses.length === responses.length)
  expect(quiz.responses).toEqual(responses)
  expect(quiz.state).toBe('finished')
})
