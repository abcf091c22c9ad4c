import { describe, expect, test, vi } from 'vitest'
import type { CareerPathQuiz } from '../../widget/element.ts'
import { mark } from '../../widget/keep/mark.ts'
import { arrivingWords } from '../../widget/words/en/arriving.ts'
import { en } from '../../widget/messages/en.ts'
import { setSite } from './site.ts'

const site = setSite()

vi.setConfig({ testTimeout: 60_000 })

describe('what is lost is told, and the rest goes on', () => {
  const onePerPart = (part: string) => expect.stringContaining(part)

  test('without the card the tag’s own words stay', async () => {
    site.lost.add('card')
    await site.visit()
    await site.page.waitForEvent('console', (message) =>
      message.text().includes('career-path-quiz:')
    )
    expect(await site.quiz().textContent()).toContain('Think it through')
    expect(await site.quiz().evaluate(({ shadowRoot }) => shadowRoot)).toBeNull()
    expect(site.messages).toEqual([onePerPart('its files did not come')])
    expect(await site.errors()).toEqual(site.messages)
  })

  test('without the questions Begin says so, and the next press tries again', async () => {
    site.lost.add('questions')
    await site.visit()
    await site.button(en.start).click()
    await site.page.getByText(arrivingWords.questionsMissing).waitFor()
    site.lost.clear()
    await site.button(en.start).click()
    await site.radios().first().waitFor()
    expect(new Set(site.messages).size).toBe(1)
    expect(site.messages[0]).toContain('questions')
  })

  test('without the result the answers stay, and it can be fetched anew', async () => {
    site.lost.add('result')
    await site.visit()
    await site.button(en.start).click()
    await site.answerAll()
    await site.heading(arrivingWords.resultMissing).waitFor()
    await site.button(en.answers).click()
    await site.heading(en.answers).waitFor()
    await site.button(en.reviewed).click()
    await site.heading(arrivingWords.resultMissing).waitFor()
    site.lost.clear()
    await site.button(arrivingWords.tryAgain).click()
    await site.claim().waitFor()
    expect(new Set(site.messages).size).toBe(1)
    expect(site.messages[0]).toContain('result')
  })

  test('without the result a link with one and a file with one say so, and the quiz can be taken', async () => {
    site.lost.add('result')
    await site.visit({ hash: `${mark}1` })
    await site.page.getByText(arrivingWords.cannotOpen).waitFor()
    await site.page.keyboard.press('Tab')
    await site.page.keyboard.press('Tab')
    await site.page.getByText(arrivingWords.cannotOpen).waitFor({ state: 'detached' })
    const file = { name: 'result.json', mimeType: 'application/json', buffer: Buffer.from('{}') }
    await site.page.locator('input[type=file]').setInputFiles(file)
    await site.page.getByText(arrivingWords.cannotOpen).waitFor()
    await site.button(en.start).click()
    await site.radios().first().waitFor()
    expect(site.messages[0]).toContain('result')
  })

  test('without its texts a result shows the rest, with answers in the place of evidence', async () => {
    site.lost.add('texts')
    await site.visit()
    await site.button(en.start).click()
    await site.answerAll()
    await site.claim().waitFor()
    await site.page.getByText(arrivingWords.detailsMissing).waitFor()
    const { evidence, links } = await site
      .quiz()
      .evaluate((element) => (element as CareerPathQuiz).report)
    expect([...evidence.for, ...evidence.against].map(({ text }) => typeof text)).toContain(
      'string'
    )
    expect(links).toEqual([])
    const titles = await site.page.locator('details > summary').allTextContents()
    expect(titles).toContain(en.trials)
    expect(titles.filter((title) => [en.roles, en.links].includes(title))).toEqual([])
    expect(await site.quiz().textContent()).not.toContain(en.trialsIntro)
    expect(site.messages).toEqual([onePerPart('texts: its file did not arrive')])
    expect(await site.errors()).toEqual(site.messages)
  })
})
