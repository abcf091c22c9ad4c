import type { Page } from 'playwright'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { readPdf } from '../helpers/pdf-text.ts'
import { finish, serveQuizPages, type QuizPages } from '../helpers/quiz-page.ts'

let pages: QuizPages

beforeAll(async () => {
  pages = await serveQuizPages()
})

afterAll(async () => {
  await pages?.close()
})

const margin = { top: '1cm', right: '1cm', bottom: '1cm', left: '1cm' }

/** Widths in CSS pixels: 210 mm and 8.5 inches, less two centimetres. */
const formats = [
  ['A4', 718],
  ['Letter', 740]
] as const

const without = (text: string) => text.replace(/\s/g, '')

/** What stands on the sheet, line by line, and how far to the right it reaches. */
async function sheet(page: Page) {
  return page.locator('career-path-quiz').evaluate((quiz) => {
    const root = quiz.shadowRoot!.querySelector<HTMLElement>('.root')!
    const range = document.createRange()
    range.selectNodeContents(root)
    return {
      lines: root.innerText.split(/[\n\t]+/).filter((line) => line.trim()),
      right: Math.max(...[...range.getClientRects()].map((rect) => rect.right))
    }
  })
}

const longNote = 'What I found out, in a line that will not end. '.repeat(10)

// Pages are printed slowly on a busy machine.
const patience = { timeout: 60_000 }

describe.each(formats)('on %s', patience, (format, width) => {
  test.each([
    ['manager', 0],
    ['ic', 5],
    ['specialist', 7],
    ['manager', 7],
    ['ic', 7]
  ])('the sheet for %s with %i other answers has two pages and every word', async (track, few) => {
    const { page } = await pages.open('', { viewport: { width, height: 900 } })
    // The post it stands in is not ours to print.
    await page.evaluate(() => {
      document.body.style.margin = '0'
      document.querySelector('h1')!.remove()
    })
    await finish(page, track, few)
    await page.getByText('What to try next').click()
    for (const note of await page.getByLabel('Note').all()) await note.fill(longNote)
    for (const tick of await page.getByRole('checkbox', { name: 'Tried' }).all()) await tick.check()
    await page.emulateMedia({ media: 'print' })
    const { lines, right } = await sheet(page)
    const { pages: count, letters } = await readPdf(await page.pdf({ format, margin }))
    expect(count).toBeLessThanOrEqual(2)
    expect(right).toBeLessThanOrEqual(width)
    expect(lines.length).toBeGreaterThan(30)
    expect(lines.filter((line) => !letters.includes(without(line)))).toEqual([])
    const links = await page.locator('career-path-quiz a[part=link]').all()
    for (const link of links) expect(letters).toContain(await link.getAttribute('href'))
    await page.context().close()
  })
})

test(
  'the sheet holds claim, evidence, trials, the question to bring and the notice, and no control',
  patience,
  async () => {
    const { page } = await pages.open()
    await finish(page, 'manager')
    await page.emulateMedia({ media: 'print' })
    const { lines } = await sheet(page)
    expect(lines).toEqual(
      expect.arrayContaining([
        'Your answers point to management.',
        'Why, in your own answers',
        'What to try next',
        'A question to bring',
        'What to listen to and read'
      ])
    )
    expect(lines.at(-1)).toMatch(/^This rests on 14 answers/)
    expect(await page.getByRole('button').or(page.getByRole('textbox')).all()).toEqual([])
    await page.context().close()
  }
)

test('a trial that is not ticked stays at home', patience, async () => {
  const { page } = await pages.open()
  await finish(page, 'manager')
  await page.getByText('What to try next').click()
  await page.getByRole('checkbox', { name: 'Take it along' }).first().uncheck()
  await page.emulateMedia({ media: 'print' })
  const { lines } = await sheet(page)
  expect(lines).not.toContain('It could confirm the result')
  expect(lines).toContain('It could prove the result wrong')
  await page.context().close()
})

test(
  'in a post only the sheet is printed, from a frame of its own that is gone afterwards',
  patience,
  async () => {
    const { page, messages, requests } = await pages.open()
    await finish(page, 'ic')
    await page.getByText('Take it with you').click()
    // A browser without a head has no dialog to print from: note what would be printed.
    await page.evaluate(() => {
      const printed: string[] = []
      Object.assign(globalThis, { printed })
      const frames = HTMLIFrameElement.prototype
      const before = Object.getOwnPropertyDescriptor(frames, 'contentWindow')!
      Object.defineProperty(frames, 'contentWindow', {
        get() {
          const view = before.get!.call(this) as Window
          view.print = () => {
            printed.push(view.document.body.innerText)
            view.dispatchEvent(new Event('beforeprint'))
            view.dispatchEvent(new Event('afterprint'))
          }
          return view
        }
      })
    })
    await page.getByRole('button', { name: 'Print the sheet' }).click()
    const printed = await page.evaluate(() => (globalThis as { printed?: string[] }).printed!)
    expect(printed).toEqual([
      expect.stringContaining('Your answers point to individual contribution.')
    ])
    expect(printed[0]).not.toContain('A post')
    expect(await page.locator('career-path-quiz iframe').count()).toBe(0)
    await expect(page.getByText('this page may not print').count()).resolves.toBe(0)
    expect({ messages, others: requests.slice(2) }).toEqual({ messages: [], others: [] })
    await page.context().close()
  }
)
