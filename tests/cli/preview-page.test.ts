import { join } from 'node:path'
import type { Browser } from 'playwright'
import { afterAll, beforeAll, expect, onTestFinished, test } from 'vitest'
import { startPreview } from '../../src/cli/preview/preview-server.ts'
import { launchChromium } from '../helpers/launch-chromium.ts'
import { teaBank } from './helpers/tea-bank.ts'
import { temporaryFolder } from './helpers/temporary-folder.ts'

let browser: Browser
beforeAll(async () => (browser = await launchChromium()))
afterAll(() => browser.close())

/** The preview of a small bank with a loaded word in two of its items. */
async function openPreview() {
  const bank = teaBank()
  for (const index of [1, 6]) bank.items[index]!.options[0]!.text = 'A heroic pot of leaves (2)'
  const folder = temporaryFolder({ 'bank.json': JSON.stringify(bank, null, 2) })
  const preview = await startPreview(process, join(folder, 'bank.json'))
  const page = await browser.newPage()
  onTestFinished(async () => {
    await page.close()
    await preview.close()
  })
  await page.goto(preview.address)
  return {
    page,
    bank,
    question: page.locator('career-path-quiz').getByRole('heading', { level: 2 }),
    groups: page.locator('#findings h3')
  }
}

test('findings are grouped by item, and choosing an item shows it in the quiz', async () => {
  const { page, bank, question, groups } = await openPreview()
  const ids = bank.items.map(({ id }) => id)
  await expect.poll(() => groups.allTextContents()).toEqual(['Not about one item', ...ids])
  await page.getByRole('button', { name: 'tea-or-coffee' }).click()
  await expect.poll(() => question.textContent()).toBe(bank.items[6]!.stem)
  expect(await groups.allTextContents()).toEqual(['tea-or-coffee'])
  const loaded = page.locator('#findings li', { hasText: 'plain-wording' })
  expect(await loaded.count()).toBe(1)
  await page.reload()
  await expect.poll(() => question.textContent()).toBe(bank.items[6]!.stem)
})

test('choosing an item shows only its findings, and choosing the whole quiz shows all', async () => {
  const { page, bank, question, groups } = await openPreview()
  await page.getByLabel('Show').selectOption('scene-2')
  await expect.poll(() => question.textContent()).toBe(bank.items[1]!.stem)
  expect(await groups.allTextContents()).toEqual(['scene-2'])
  await page.getByLabel('Show').selectOption('The whole quiz')
  await expect.poll(() => question.textContent()).toBe(bank.title)
  expect(await groups.count()).toBe(1 + bank.items.length)
})
