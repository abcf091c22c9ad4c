import { afterEach, describe, expect, test, vi } from 'vitest'
import { page, userEvent } from 'vitest/browser'
import { bank } from '../../questions/index.ts'
import { report, writeResult } from '../../src/index.ts'
import { en } from '../../widget/messages/en.ts'
import { mountKept, said, section, shown, tick } from './helpers/keep.ts'
import { answersFor, button, focused, heading, mount, press } from './helpers/quiz.ts'

afterEach(() => {
  vi.restoreAllMocks()
})

describe('over time', () => {
  test('a result is remembered on request only, and drawn with the next one', async () => {
    const first = mountKept('manager')
    expect(Object.keys(localStorage)).toEqual([`career-path-quiz:${bank.id}`])
    await section('Compare').click()
    await tick('Remember this result on this device').click()
    expect(localStorage).toHaveLength(2)
    first.restart()
    first.remove()
    const second = mountKept('ic')
    await section('Compare').click()
    expect(shown(second)).toMatch(
      /Your answers point to management\.[^.]*\d{4}[^.]*Your answers point to individual contribution\.This result/
    )
    expect(second.shadowRoot!.querySelectorAll('.inside text')).toHaveLength(2)
    await expect.element(page.getByText(/^About one sitting in four/)).toBeVisible()
  })

  test('what was remembered is forgotten when the tick is taken away', async () => {
    mountKept('manager')
    await section('Compare').click()
    await tick('Remember this result on this device').click()
    await tick('Remember this result on this device').click()
    expect(localStorage).toHaveLength(1)
  })

  test('marks and notes on trials stay on the device, and the page does not hear the writing', async () => {
    const first = mountKept('manager')
    await section('What to try next').click()
    await tick('Tried').first().click()
    await page.getByRole('textbox', { name: 'Note' }).first().click()
    const heard: string[] = []
    const note = ({ key }: KeyboardEvent) => heard.push(key)
    document.addEventListener('keydown', note)
    await press('slow, but mine?/')
    document.removeEventListener('keydown', note)
    expect(heard).toEqual([])
    first.remove()
    mount({ store: 'local' }).start()
    await section('What to try next').click()
    await expect.element(tick('Tried').first()).toBeChecked()
    await expect
      .element(page.getByRole('textbox', { name: 'Note' }).first())
      .toHaveValue('slow, but mine?/')
  })
})

describe('a file', () => {
  const upload = async (text: string) =>
    userEvent.upload(
      page.getByLabelText(en.reopen),
      new File([text], 'result.json', { type: 'application/json' })
    )

  test('opens as the result it was saved from', async () => {
    const saved = vi.spyOn(URL, 'createObjectURL')
    const quiz = mountKept('specialist')
    await section('Take it with you').click()
    await button('Save as JSON').click()
    const result = JSON.stringify(quiz.report)
    const text = await (saved.mock.calls[0]![0] as Blob).text()
    quiz.responses = answersFor('manager', 14)
    quiz.start()
    await section('Take it with you').click()
    await upload(text)
    await expect.element(heading()).toHaveTextContent('Your answers point to specialist work.')
    expect(JSON.stringify(quiz.report)).toBe(result)
    expect(focused()).toBe(heading().element())
  })

  test('opens on a device that has no answers yet', async () => {
    const responses = answersFor('specialist', 14)
    const quiz = mount()
    await upload(writeResult(responses, report(bank, responses)))
    await expect.element(heading()).toHaveTextContent('Your answers point to specialist work.')
    expect(quiz.report).toEqual(report(bank, responses))
  })

  test.each([
    ['{}', en.badFile.damaged],
    ['{"version":2}', en.newer],
    ['{"version":1,"bank":{"id":"other"},"responses":[]}', en.badFile.foreign]
  ])('%s is refused, and changes nothing', async (text, message) => {
    const quiz = mountKept('manager')
    await section('Take it with you').click()
    await upload(text)
    await expect.element(said()).toHaveTextContent(message)
    expect(quiz.responses).toEqual(answersFor('manager', 14))
  })

  test('is made only on request, of each kind', async () => {
    const made = vi.spyOn(URL, 'createObjectURL')
    mountKept('ic')
    await section('Take it with you').click()
    expect(made).not.toHaveBeenCalled()
    for (const name of ['Save as Markdown', 'Save as JSON', 'Chart as SVG', 'Chart as PNG']) {
      await button(name).click()
    }
    await vi.waitFor(() => expect(made).toHaveBeenCalledTimes(4), 10_000)
    const types = made.mock.calls.map(([blob]) => (blob as Blob).type)
    expect(types).toEqual(['text/markdown', 'application/json', 'image/svg+xml', 'image/png'])
  })

  test('cannot be a picture where the page may not draw: it says so', async () => {
    vi.spyOn(HTMLCanvasElement.prototype, 'getContext').mockReturnValue(null)
    mountKept('ic')
    await section('Take it with you').click()
    await button('Chart as PNG').click()
    await expect.element(said()).toHaveTextContent(en.notDrawn)
  })
})

describe('erased', () => {
  test('is everything, with one control, and it is said', async () => {
    mountKept('manager')
    await section('Compare').click()
    await tick('Remember this result on this device').click()
    await section('What to try next').click()
    await page.getByRole('textbox', { name: 'Note' }).first().fill('mine')
    sessionStorage.setItem('career-path-quiz:another', '1')
    localStorage.setItem('of-the-page', 'stays')
    await button('Erase everything').click()
    expect([Object.keys(localStorage), sessionStorage.length]).toEqual([['of-the-page'], 0])
    await expect.element(heading()).toHaveTextContent(bank.title)
    await expect.element(said()).toHaveTextContent(en.erased)
    await expect.element(button('Begin')).toBeVisible()
    await expect.element(button('Erase everything')).not.toBeInTheDocument()
    expect(focused()).toBe(heading().element())
  })

  test('stays erased: what comes next starts from nothing', async () => {
    const quiz = mountKept('manager')
    await section('Compare').click()
    await tick('Remember this result on this device').click()
    quiz.erase()
    quiz.remove()
    mountKept('ic', 'none')
    await section('Compare').click()
    await expect.element(page.getByRole('combobox')).not.toBeInTheDocument()
  })
})

test('the keyboard alone opens the sections, chooses a level, copies the link and erases', async () => {
  const quiz = mountKept('manager')
  vi.spyOn(navigator.clipboard, 'writeText').mockResolvedValue()
  const tabTo = async (name: string) => {
    for (let presses = 0; presses < 60; presses++) {
      if ((focused() as HTMLElement).textContent === name) return
      await press('{Tab}')
    }
    throw new Error(`The Tab key does not lead to "${name}".`)
  }
  await tabTo('Show it to somebody')
  await press('{Enter}{Tab}{ArrowDown}')
  await expect.element(page.getByRole('radio', { name: 'Also the three shares' })).toBeChecked()
  await tabTo('Copy the link')
  await press('{Enter}')
  await expect.element(said()).toHaveTextContent(en.copied)
  await tabTo('Erase everything')
  await press('{Enter}')
  expect(quiz.responses).toEqual([])
})
