import { afterEach, expect, test, vi } from 'vitest'
import { page } from 'vitest/browser'
import { readResult } from '../../src/index.ts'
import { bank } from './helpers/bank.ts'
import { answersFor, button, mountResult, openSection, waitFor } from './helpers/quiz.ts'

let saved: { name: string; text: Promise<string> }[] = []

afterEach(() => {
  vi.restoreAllMocks()
  saved = []
})

async function mountSaving() {
  let last: Blob
  vi.spyOn(URL, 'createObjectURL').mockImplementation((blob) => {
    last = blob as Blob
    return 'blob:none'
  })
  vi.spyOn(HTMLAnchorElement.prototype, 'click').mockImplementation(function (
    this: HTMLAnchorElement
  ) {
    saved.push({ name: this.download, text: last.text() })
  })
  return mountResult(answersFor('cook'))
}

test('an experiment goes into the calendar with a check-in on its last day', async () => {
  await mountSaving()
  await page.getByText('Plan it').first().click()
  await button('Add to calendar').first().click()
  const [{ name, text }] = saved as [(typeof saved)[0]]
  const lines = (await text).replaceAll('\r\n ', '').split('\r\n')
  expect(name).toBe('cook-for-ten.ics')
  const over = new Date(Date.now() + 14 * 24 * 60 * 60 * 1000)
  const day = `${over.getFullYear()}${String(over.getMonth() + 1).padStart(2, '0')}${String(over.getDate()).padStart(2, '0')}`
  expect(lines).toContain(`DTSTART;VALUE=DATE:${day}`)
  expect(lines).toContain('SUMMARY:Check in: Cook for ten')
  expect(lines.find((line) => line.startsWith('URL:'))).toContain(location.host)
})

test('the result is saved as Markdown, and as a file that can be opened again', async () => {
  await mountSaving()
  await openSection('Save and print')
  await button('Save as Markdown').click()
  await button('Save as a result file').click()
  const [markdown, file] = await Promise.all(saved.map(({ text }) => text))
  expect(markdown).toMatch(/^# Cook: Mostly at the table of the cook\n/)
  expect(readResult(bank, file!)).toMatchObject({ ok: true })
})

test('the sheet is printed from its own frame: one page for a one-on-one', async () => {
  const quiz = await mountSaving()
  let sheet = ''
  let height = 0
  // The frame prints in the same task: its window is changed as it is made.
  vi.spyOn(HTMLElement.prototype, 'after').mockImplementation(function (this: Element, ...nodes) {
    this.parentNode!.insertBefore(nodes[0] as Node, this.nextSibling)
    const view = (nodes[0] as HTMLIFrameElement).contentWindow!
    view.print = () => {
      // A4 minus 15 mm on each side is 680 by 1009 px.
      Object.assign((nodes[0] as HTMLElement).style, { width: '680px', height: '100px' })
      sheet = view.document.body.textContent
      height = view.document.querySelector('.sheet')!.getBoundingClientRect().height
      view.dispatchEvent(new Event('beforeprint'))
      view.dispatchEvent(new Event('afterprint'))
    }
  })
  await button('One-on-one sheet').click()
  await waitFor(() => sheet)
  for (const text of [
    'Cook',
    'Three questions to bring',
    'The first thing to ask?',
    'Cook for ten'
  ]) {
    expect(sheet).toContain(text)
  }
  expect(height).toBeGreaterThan(200)
  expect(height).toBeLessThan(1009)
  expect(quiz.shadowRoot!.querySelector('iframe')).toBeNull()
})
