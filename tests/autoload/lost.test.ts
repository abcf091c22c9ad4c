import { expect, test, vi } from 'vitest'
import { findEngines } from '../../scripts/setup/engines.mjs'
import type { Bank } from '../../src/bank/types.ts'
import type { CareerPathQuiz } from '../../widget/element.ts'
import { en } from '../../widget/messages/en.ts'
import { builtFile } from '../helpers/built-files.ts'
import { openFirefox } from '../embedding/engines/firefox.ts'
import { answerAll, setSite } from './site.ts'

const site = setSite()
const { firefox } = await findEngines()
const toy = JSON.parse(builtFile('dist/toy.json')) as Bank
const lostSettings = expect.stringContaining('The files of the settings did not load: ')

vi.setConfig({ testTimeout: 60_000 })

/** Runs in the page. */
const responsesSoFar = () => document.querySelector('career-path-quiz')!.responses

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

test('if the result fails to load twice, the reader can reload the page and keeps the answers', async () => {
  const responses = () => site.page.evaluate(responsesSoFar)
  site.lost.add('result-part')
  await site.visit()
  await site.button(en.start).click()
  await site.options().first().waitFor()
  await site.answerAll()
  const given = await responses()
  await site.button(en.tryAgain).click()
  await site.button(en.reload).waitFor()
  site.lost.clear()
  await site.button(en.reload).click()
  await site.button(en.continue).waitFor()
  expect(await responses()).toEqual(given)
  await site.button(en.continue).click()
  await site.options().first().waitFor()
  // Questions that come with the files of the result.
  await site.answerAll()
  await vi.waitFor(async () => expect(await site.events()).toContain('result'))
})

test('the reader isn’t asked to reload the page if that would lose the answers', async () => {
  site.lost.add('result-part')
  await site.visit({ attributes: 'store="none"' })
  await site.button(en.start).click()
  await site.options().first().waitFor()
  await site.answerAll()
  const errors = async () => (await site.events()).filter((event) => event.startsWith('error'))
  await site.button(en.tryAgain).click()
  await vi.waitFor(async () => expect(await errors()).toHaveLength(2))
  site.lost.clear()
  await site.button(en.tryAgain).click()
  await vi.waitFor(async () => expect(await site.events()).toContain('result'))
})

test.runIf(firefox)(
  'in Firefox, where a second try never helps, a reload shows the result',
  async () => {
    const engine = await openFirefox(firefox!)
    const press = (name: string) =>
      vi.waitFor(async () => {
        const isPressed = await engine.run((text) => {
          const { shadowRoot } = document.querySelector('career-path-quiz')!
          const buttons = [...(shadowRoot?.querySelectorAll('button') ?? [])]
          const button = buttons.find(({ textContent }) => textContent === text)
          button?.click()
          return button !== undefined
        }, name)
        expect(isPressed, name).toBe(true)
      }, 10_000)
    const waitFor = (selector: string) =>
      vi.waitFor(async () => {
        const isThere = await engine.run(
          (part) => !!document.querySelector('career-path-quiz')!.shadowRoot!.querySelector(part),
          selector
        )
        expect(isThere, selector).toBe(true)
      }, 10_000)
    try {
      site.lost.add('result-part')
      await engine.goto(site.address())
      await press(en.start)
      await waitFor('[part~="option"]')
      await engine.run(answerAll)
      const given = await engine.run(responsesSoFar)
      site.lost.clear()
      await press(en.tryAgain)
      await press(en.reload)
      await press(en.continue)
      await waitFor('[part~="option"]')
      expect(await engine.run(responsesSoFar)).toEqual(given)
      await engine.run(answerAll)
      await waitFor('[part~="headline"]')
    } finally {
      await engine.close()
    }
  }
)

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

test('if a language fails to load, the quiz is in English', async () => {
  site.lost.add('de')
  await site.visit({ attributes: 'lang="de"' })
  await site.button(en.start).waitFor()
  expect(await site.events()).toEqual([
    expect.stringContaining('The texts of this language did not load: '),
    'ready'
  ])
})
