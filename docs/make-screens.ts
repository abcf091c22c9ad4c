// `npm run screens`: pictures of each state in docs/screens, and the result at a glance for the
// README. They show the built widget: run `npm run build` first.
import { mkdirSync, readdirSync, rmSync, writeFileSync } from 'node:fs'
import type { Locator, Page } from 'playwright'
import { finish, serveQuizPages } from '../tests/helpers/quiz-page.ts'
import { palettePng } from './palette-png.ts'

const folder = 'docs/screens'

const pages = await serveQuizPages()

/** A page of the quiz alone, in one width and one set of colours. */
async function open(width: number, colorScheme: 'light' | 'dark', path = ''): Promise<Page> {
  const viewport = { width, height: 800 }
  const { page } = await pages.open(path, { viewport, colorScheme, reducedMotion: 'reduce' })
  await dress(page)
  return page
}

/** Around the quiz nothing but a margin, in colours that follow the reader's. */
const dress = (page: Page) =>
  page.evaluate(() => {
    document.querySelector('h1')?.remove()
    document.documentElement.style.colorScheme = 'light dark'
    document.body.style.cssText = 'margin: 0; padding: 1.5em; font-family: system-ui, sans-serif'
  })

async function save(name: string, shown: Page | Locator): Promise<void> {
  const png = await shown.screenshot({
    animations: 'disabled',
    ...('goto' in shown && { fullPage: true })
  })
  writeFileSync(`${folder}/${name}.png`, palettePng(png))
}

/** The result with one of its sections open, from the top of that section on. */
async function section(page: Page, name: string | RegExp): Promise<Locator> {
  const details = page.locator('details', { has: page.getByRole('heading', { name, exact: true }) })
  await details.evaluate((element: HTMLDetailsElement) => {
    for (const other of element.parentElement!.querySelectorAll('details')) {
      other.open = other === element
    }
  })
  return details
}

rmSync(folder, { recursive: true, force: true })
mkdirSync(folder, { recursive: true })

try {
  for (const [size, width, colours] of [
    ['wide', 784, 'light'],
    ['narrow', 320, 'dark']
  ] as const) {
    const page = await open(width, colours)
    const press = (name: string) => page.getByRole('button', { name }).click()
    await save(`welcome-${size}`, page)
    await press('Begin')
    await save(`question-${size}`, page)
    await finish(page, 'ic', 5)
    await section(page, 'Why, in your own answers')
    await save(`result-${size}`, page)
    await page.context().close()
  }

  const page = await open(784, 'light')
  await finish(page, 'ic', 5)
  await save('section-change', await section(page, 'What would change it'))
  await page.getByRole('button', { name: 'Try it' }).click()
  await save('what-if', page)
  await finish(page, 'specialist', 3)
  await section(page, 'Compare')
  await page.getByRole('checkbox', { name: /^Remember/ }).check()
  await finish(page, 'manager', 2)
  for (const [name, heading] of [
    ['roles', 'Roles around here'],
    ['trials', 'What to try next'],
    ['reading', 'What to listen to and read'],
    ['sharpen', 'Sharpen the next steps'],
    ['sure', 'How sure this is, and how it works'],
    ['keep', 'Take it with you'],
    ['show', 'Show it to somebody'],
    ['compare', 'Compare']
  ] as const) {
    await save(`section-${name}`, await section(page, heading))
  }
  await page.getByRole('button', { name: 'Your answers' }).click()
  await section(page, /^I can plan a whole working day/)
  await save('review', page)
  await page.getByRole('button', { name: 'Back to where you were' }).click()
  // As wide as A4 between its margins, and the margin around the quiz.
  await page.setViewportSize({ width: 718 + 48, height: 800 })
  await page.emulateMedia({ media: 'print' })
  await save('sheet', page)
  await page.emulateMedia({ media: 'screen' })

  await section(page, 'Show it to somebody')
  await page.getByRole('radio', { name: 'Also the three shares' }).check()
  const link = await page.getByRole('textbox', { name: 'The link' }).inputValue()
  await page.getByRole('button', { name: 'Erase everything' }).click()
  await save('erased', page)
  await page.context().close()

  const opened = await open(784, 'light', new URL(link).hash)
  await section(opened, 'All it says')
  await save('opened', opened)
  await opened.context().close()
  const damaged = await open(784, 'light', new URL(link).hash.slice(0, -1))
  await save('opened-damaged', damaged)
  await damaged.context().close()

  await glance()
} finally {
  await pages.close()
}

/** The result at a glance: its claim, its chart, and the answers that led there. */
async function glance(): Promise<void> {
  const viewport = { width: 900, height: 900 }
  const { page } = await pages.open('', {
    viewport,
    colorScheme: 'light',
    reducedMotion: 'reduce',
    deviceScaleFactor: 2
  })
  await dress(page)
  await page.evaluate(() => {
    document.body.style.cssText += '; padding: 24px 82px; background: #f8f9f8'
  })
  await finish(page, 'ic', 3)
  await section(page, 'Why, in your own answers')
  await page.evaluate(() => (document.activeElement as HTMLElement).blur())
  const end = await page.getByText('What would change it').boundingBox()
  const clip = { x: 0, y: 0, width: 900, height: Math.round(end!.y) - 12 }
  writeFileSync('docs/result.png', palettePng(await page.screenshot({ clip, fullPage: true })))
  await page.context().close()
}

process.stdout.write(`${readdirSync(folder).length} pictures in ${folder}, and docs/result.png.\n`)
