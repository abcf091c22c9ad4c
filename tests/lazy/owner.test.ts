import { readFileSync } from 'node:fs'
import { describe, expect, test, vi } from 'vitest'
import type { CareerPathQuiz } from '../../widget/element.ts'
import { en } from '../../widget/messages/en.ts'
import { setSite } from './site.ts'

const site = setSite()

vi.setConfig({ testTimeout: 60_000 })

describe('what the page’s owner sets holds', () => {
  test('a title in the tag', async () => {
    const inside =
      '<script type="application/json">{"title":"Which way?","labels":{"more":"On"}}</script>'
    await site.visit({ inside })
    await site.heading('Which way?').waitFor()
    expect(site.messages).toEqual([])
  })

  test('an attribute that is no good is told of', async () => {
    await site.visit({ attributes: 'mode="long"' })
    await site.button(en.start).waitFor()
    await site.hasQuestions()
    expect(site.messages).toEqual([onlyMode])
  })
  const onlyMode = expect.stringContaining('mode="long"') as string

  test('a bank and responses that are set before anything is there, and after', async () => {
    await site.visit({ above: 3000 })
    await site.page.waitForFunction(() => customElements.get('career-path-quiz'))
    const bank = JSON.parse(readFileSync('questions/bank.json', 'utf8')) as CareerPathQuiz['bank']
    const [first] = bank.items
    const responses = [{ item: first!.id, option: first!.options[0]!.id }]
    await site
      .quiz()
      .evaluate((element, set) => Object.assign(element, set, element.scrollIntoView()), {
        bank: { ...bank, title: 'Mine' },
        responses
      })
    await site.heading('Mine').waitFor()
    await site.button(en.resume).waitFor()
    expect(await site.quiz().evaluate((element) => (element as CareerPathQuiz).responses)).toEqual(
      responses
    )
    await site.quiz().evaluate((element, set) => Object.assign(element, set), {
      bank: { ...bank, title: 'Yours' },
      responses: []
    })
    await site.heading('Yours').waitFor()
    await site.button(en.start).waitFor()
    expect(site.messages).toEqual([])
  })

  test('answers of an earlier visit are offered', async () => {
    await site.visit()
    await site.button(en.start).click()
    await site.radios().first().waitFor()
    await site.page.keyboard.press('1')
    await site.page.getByText('Question 2').waitFor()
    await site.visit()
    await site.button(en.resume).waitFor()
    expect(site.messages).toEqual([])
  })
})
