import { expect, test, vi } from 'vitest'
import type { Bank } from '../../src/bank/types.ts'
import type { CareerPathQuiz } from '../../widget/element.ts'
import { en } from '../../widget/messages/en.ts'
import { builtFile } from '../helpers/built-files.ts'
import { setSite } from './site.ts'

const site = setSite()
const toy = JSON.parse(builtFile('dist/toy.json')) as Bank
const lostSettings = expect.stringContaining('The files of the settings did not load: ')

vi.setConfig({ testTimeout: 60_000 })

test('if the element fails to load, the tag’s own words stay and the page owner gets an error', async () => {
  site.lost.add('embed')
  await site.visit()
  await vi.waitFor(() => expect(site.messages).not.toEqual([]))
  expect(await site.quiz().textContent()).toContain('Think it through')
  expect(site.messages).toEqual([expect.stringContaining('career-path-quiz: ')])
  expect(await site.events()).toEqual([expect.stringContaining('error: career-path-quiz: ')])
})

test('if the result fails to load, the answers stay and the reader can try again', async () => {
  site.lost.add('result-part')
  await site.visit()
  await site.button(en.start).click()
  await site.options().first().waitFor()
  await site.answerAll()
  await site.page.getByRole('heading', { name: en.errorTitle }).waitFor()
  expect((await site.events()).filter((event) => event.startsWith('error'))).toHaveLength(1)
  site.lost.clear()
  await site.button(en.tryAgain).click()
  await vi.waitFor(async () => expect(await site.events()).toContain('result'))
  expect(await site.screen()).toBe('result')
})

test('if the result fails to load, the reader can go back to the questions', async () => {
  site.lost.add('result-part')
  await site.visit()
  await site.button(en.start).click()
  await site.options().first().waitFor()
  await site.answerAll()
  await site.button(en.back).click()
  expect(await site.state()).toBe('asking')
  expect(await site.options().count()).toBeGreaterThan(2)
})

test('if a bank can’t be used, the tag’s own words stay with a sentence and a retry', async () => {
  await site.visit({ attributes: 'src="/none.json"' })
  await site.page.getByRole('heading', { name: en.unavailable }).waitFor()
  await site.page.getByText('Think it through').waitFor()
  expect(await site.events()).toEqual([expect.stringContaining('error: src="/none.json": ')])
  await site.button(en.tryAgain).click()
  await vi.waitFor(async () => expect(await site.events()).toHaveLength(2))
  expect(await site.screen()).toBe('error')
})

test('if the settings fail to load, the owner’s bank is asked or none', async () => {
  site.lost.add('read-settings')
  await site.visit({ attributes: 'src="/toy.json"' })
  await site.page.getByRole('heading', { name: en.unavailable }).waitFor()
  await site.page.getByText('Think it through').waitFor()
  expect(await site.events()).toEqual([lostSettings])
  site.lost.clear()
  await site.button(en.tryAgain).click()
  await site.page.getByRole('heading', { name: toy.title }).waitFor()
})

test('if the settings fail to load, what a script has set is kept for the next try', async () => {
  const [item] = toy.items
  const responses = [{ item: item!.id, option: item!.options[0]!.id }]
  const setResponses = () =>
    site
      .quiz()
      .evaluate((element, given) => Object.assign(element, { responses: given }), responses)
  site.lost.add('read-settings')
  await site.visit({ above: 3000 })
  await site.quiz().evaluate((element, bank) => Object.assign(element, { bank }), toy)
  await setResponses()
  await site.quiz().scrollIntoViewIfNeeded()
  await site.page.getByRole('heading', { name: en.unavailable }).waitFor()
  // Whatever it is set to now belongs to that bank, too.
  await setResponses()
  await vi.waitFor(async () => expect(await site.events()).toEqual([lostSettings, lostSettings]))
  expect(await site.screen()).toBe('error')
  site.lost.clear()
  await site.page.getByRole('button').click()
  await site.waitForScreen('welcome')
  const shown = await site.quiz().evaluate((element) => {
    const quiz = element as CareerPathQuiz
    return { bank: quiz.bank.id, responses: quiz.responses }
  })
  expect(shown).toEqual({ bank: toy.id, responses })
})

test('if the settings fail to load, other words and links are left out', async () => {
  site.lost.add('read-settings')
  await site.visit({ inside: '<script type="application/json">{ "title": "Mine" }</script>' })
  await site.waitForScreen('welcome')
  expect(await site.events()).toEqual([lostSettings, 'ready'])
})
