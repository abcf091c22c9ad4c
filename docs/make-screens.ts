// `npm run screens`: pictures of the main screens in docs/screens, and the result for the README.
// They show the built quiz: run `npm run build` first.
import { mkdirSync, rmSync, writeFileSync } from 'node:fs'
import type { Page } from 'playwright'
import { finish, serveQuizPages } from '../tests/helpers/quiz-page.ts'
import { palettePng } from './palette-png.ts'

const folder = 'docs/screens'

const pages = await serveQuizPages()

/**
 * The quiz alone, with a margin in colors that follow the reader's. It loads below the window, as
 * for most readers: they see the whole first card, not the compact one.
 */
async function open(width: number, colorScheme: 'light' | 'dark', scale = 1): Promise<Page> {
  const { page } = await pages.open('', {
    viewport: { width, height: 1 },
    colorScheme,
    reducedMotion: 'reduce',
    deviceScaleFactor: scale
  })
  await page.setViewportSize({ width, height: 844 })
  await page.evaluate(() => {
    document.querySelector('h1')?.remove()
    document.documentElement.style.colorScheme = 'light dark'
    document.body.style.cssText =
      'margin: 0; padding: 1.5em; font-family: Helvetica, Arial, sans-serif'
  })
  return page
}

/** @param clip - The part to show; the whole page unless given. */
async function save(file: string, page: Page, clip?: { height: number }): Promise<void> {
  // Without the ring around what was just focused.
  await page.locator('.root').evaluate((root) => {
    const { activeElement } = root.getRootNode() as ShadowRoot
    if (activeElement instanceof HTMLElement) activeElement.blur()
  })
  const part = clip && { x: 0, y: 0, width: page.viewportSize()!.width, ...clip }
  const png = await page.screenshot({
    animations: 'disabled',
    fullPage: true,
    ...(part && { clip: part })
  })
  writeFileSync(file, palettePng(png))
}

rmSync(folder, { recursive: true, force: true })
mkdirSync(folder, { recursive: true })

try {
  for (const [size, width, colors] of [
    ['wide', 784, 'light'],
    ['narrow', 390, 'dark']
  ] as const) {
    const page = await open(width, colors)
    await save(`${folder}/welcome-${size}.png`, page)
    await page.getByRole('button', { name: 'Start' }).click()
    await save(`${folder}/now-${size}.png`, page)
    await page.getByRole('button', { name: 'Skip this' }).click()
    await save(`${folder}/question-${size}.png`, page)
    await finish(page, 'ic', 5)
    await save(`${folder}/result-${size}.png`, page)
    await page.context().close()
  }
  // The README shows as much of a result as explains itself, sharp and in the reader's colors.
  for (const colors of ['light', 'dark'] as const) {
    const page = await open(784, colors, 2)
    await finish(page, 'ic', 5)
    const experiments = await page.locator('.experiments').boundingBox()
    const ending = colors === 'light' ? '' : '-dark'
    await save(`docs/result${ending}.png`, page, {
      height: Math.ceil(experiments!.y + experiments!.height + 24)
    })
    await page.context().close()
  }
} finally {
  await pages.close()
}
