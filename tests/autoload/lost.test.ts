import { expect, test, vi } from 'vitest'
import { en } from '../../widget/messages/en.ts'
import { setSite } from './site.ts'

const site = setSite()

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
