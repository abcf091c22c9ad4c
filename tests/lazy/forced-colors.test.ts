import { expect, test, vi } from 'vitest'
import { en } from '../../widget/messages/en.ts'
import { setSite } from './site.ts'

const site = setSite()

vi.setConfig({ testTimeout: 60_000 })

/** How wide the edge of each button on the screen is. */
const edges = () =>
  site.page
    .locator('career-path-quiz button, career-path-quiz label.file')
    .evaluateAll((all) => all.map((one) => getComputedStyle(one).borderTopWidth))

test('in forced colours every button has an edge before there is a result', async () => {
  for (const part of ['result', 'texts'] as const) site.hold(part)
  await site.page.emulateMedia({ forcedColors: 'active' })
  await site.visit()
  await site.button(en.start).waitFor()
  const onWelcome = await edges()
  await site.button(en.start).click()
  await site.radios().first().waitFor()
  const onQuestion = await edges()
  expect([onWelcome.length, onQuestion.length]).toEqual([2, 2])
  expect(new Set([...onWelcome, ...onQuestion])).toEqual(new Set(['1px']))
})
