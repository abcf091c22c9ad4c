// `npm run screens`: pictures of the main screens in docs/screens, and the result for the README.
// They show the built quiz: run `npm run build` first.
import { mkdirSync, rmSync, writeFileSync } from 'node:fs'
import type { Page } from 'playwright'
import { finish, serveQuizPages } from '../tests/helpers/quiz-page.ts'
import { palettePng } from './palette-png.ts'

const folder = 'docs/screens'

const pages = await serveQuizPages()

/** Opens a page with only the quiz and a margin, in the reader's color scheme. */
async function open(width: number, colorScheme: 'light' | 'dark'): Promise<Page> {
  const viewport = { width, height: 844 }
  const { page } = await pages.open('', { viewport, colorScheme, reducedMotion: 'reduce' })
  await page.evaluate(() => {
    document.querySelector('h1')?.remove()
    document.documentElement.style.colorScheme = 'light dark'
    document.body.style.cssText = 'margin: 0; padding: 1.5em; font-family: system-ui, sans-serif'
  })
  return page
}

/** @param clip - The part to show; the whole page unless given. */
async function save(file: string, page: Page, clip?: { height: number }): Promise<void> {
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
    // The README shows the part that is clear without an explanation.
    if (size === 'wide') await save('docs/result.png', page, { height: 1170 })
    await page.context().close()
  }
} finally {
  await pages.close()
}
