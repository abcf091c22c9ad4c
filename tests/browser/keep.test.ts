import { afterEach, describe, expect, test, vi } from 'vitest'
import { page, userEvent } from 'vitest/browser'
import { bank } from '../../questions/index.ts'
import { encodeShare, report, writeResult } from '../../src/index.ts'
import type { CareerPathQuiz } from '../../widget/element.ts'
import { en } from '../../widget/words/en.ts'
import { answersFor, button, focused, heading, mount, press } from './helpers/quiz.ts'

afterEach(() => {
  history.replaceState(null, '', location.pathname + location.search)
  vi.restoreAllMocks()
})

const shown = (quiz: CareerPathQuiz) => quiz.shadowRoot!.querySelector('.card')!.textContent
const said = () => page.getByRole('status').last()
const section = (name: string) => page.getByRole('heading', { name, exact: true })
const tick = (name: string) => page.getByRole('checkbox', { name, exact: true })

/** A quiz that shows its result and keeps it on the device. */
function finished(track: Parameters<typeof answersFor>[0], store = 'local'): CareerPathQuiz {
  const quiz = mount({ store })
  quiz.responses = answersFor(track, 14)
  quiz.start()
  return quiz
}

/** The page with somebody's result in its address, as when a link to it is opened. */
const visit = (shared: string) => history.replaceState(null, '', `#cpq=${shared}`)

const theirs = answersFor('ic', 14)
const linkOf = {
  claim: encodeShare(report(bank, theirs), 'claim'),
  mix: encodeShare(report(bank, theirs), 'mix'),
  answers: encodeShare(theirs, 'answers', bank)
}

describe('a link to show somebody', () => {
  test.each([
    ['The claim and its chance', 'claim', /~claim~/],
    ['Also the three shares', 'mix', /~mix~/],
    ['Also every answer, to compare with theirs', 'answers', /~answers~/]
  ] as const)('%s: the preview and the opened link say the same', async (name, level, form) => {
    const quiz = finished('ic')
    await section('Show it to somebody').click()
    await page.getByRole('radio', { name }).click()
    const link = page.getByRole('textbox', { name: 'The link' }).element() as HTMLInputElement
    expect(link.value).toMatch(form)
    expect(link.value).toBe(`${location.href}#cpq=${linkOf[level]}`)
    const preview = quiz.shadowRoot!.querySelector('details[open] fieldset ~ article')!.textContent
    quiz.remove()
    visit(linkOf[level])
    const opened = shown(mount()).replace('All it says', '')
    expect(opened).toContain(preview)
    expect(opened.includes('Building a first feature with them')).toBe(level === 'answers')
    expect(/\d in 20.*\d in 20/.test(opened)).toBe(level !== 'claim')
  })

  test('is copied where the page may, and else says so plainly', async () => {
    finished('ic')
    await section('Show it to somebody').click()
    const write = vi.spyOn(navigator.clipboard, 'writeText').mockResolvedValue()
    await button('Copy the link').click()
    await expect.element(said()).toHaveTextContent(en.copied)
    expect(write).toHaveBeenCalledWith(`${location.href}#cpq=${linkOf.claim}`)
    write.mockRejectedValue(new DOMException('no', 'NotAllowedError'))
    await button('Copy the link').click()
    await expect.element(said()).toHaveTextContent(en.notCopied)
    expect(focused()).toBe(button('Copy the link').element())
  })
})

describe('an opened link', () => {
  test('shows somebody else’s result on a compact card, and moves neither focus nor page', async () => {
    visit(linkOf.mix)
    const { length } = history
    const quiz = mount()
    await expect.element(heading()).toHaveTextContent('A result somebody shared with you')
    await expect
      .element(page.getByText('Their answers point to individual contribution.'))
      .toBeVisible()
    await expect.element(page.getByRole('table')).not.toBeInTheDocument()
    expect([focused(), scrollY, quiz.state]).toEqual([document.body, 0, 'welcome'])
    expect(history).toHaveLength(length)
  })

  test('leads to the quiz', async () => {
    visit(linkOf.claim)
    const quiz = mount()
    await button('Take the quiz yourself').click()
    expect(quiz.state).toBe('asking')
    expect(focused()).toBe(heading().element())
  })

  test('never replaces one’s own answers', async () => {
    finished('manager').remove()
    const kept = localStorage.getItem(`career-path-quiz:${bank.id}`)
    visit(linkOf.answers)
    const quiz = mount({ store: 'local' })
    expect(quiz.responses).toEqual(answersFor('manager', 14))
    expect(localStorage.getItem(`career-path-quiz:${bank.id}`)).toBe(kept)
    await button('Go to your own answers').click()
    await expect.element(heading()).toHaveTextContent('Your answers point to management.')
    expect(quiz.responses).toEqual(answersFor('manager', 14))
  })

  test('can be compared with one’s own, item by item', async () => {
    visit(linkOf.answers)
    const quiz = finished('manager')
    await section('Compare').click()
    await expect
      .element(page.getByRole('combobox', { name: 'Compare with' }))
      .toHaveDisplayValue('A result somebody shared with you')
    await expect.element(page.getByText(/^Of 14 questions that both answered/)).toBeVisible()
    const { id, stem, options } = bank.items[0]!
    const text = (responses: typeof theirs) => {
      const given = responses.find(({ item }) => item === id)!
      return options.find((option) => 'option' in given && option.id === given.option)!.text
    }
    expect(shown(quiz)).toContain(
      [stem, en.now, text(answersFor('manager', 14)), en.opened, text(theirs)].join('')
    )
  })

  test.each([
    ['damaged', linkOf.answers.slice(0, -1), en.badLink],
    ['of a later version', '2~claim~1ojq0oz', en.newer]
  ])('that is %s says so, and still leads to the quiz', async (_, shared, message) => {
    visit(shared)
    const quiz = mount()
    await expect.element(page.getByText(message)).toBeVisible()
    await button('Take the quiz yourself').click()
    expect(quiz.state).toBe('asking')
  })

  test('is shown as well when it comes while the page is open', async () => {
    const quiz = finished('manager')
    location.hash = `#cpq=${linkOf.claim}`
    await expect.element(heading()).toHaveTextContent('A result somebody shared with you')
    await button('Go to your own answers').click()
    expect(quiz.state).toBe('finished')
    quiz.remove()
    location.hash = `#cpq=${linkOf.mix}`
    await new Promise((resolve) => setTimeout(resolve, 20))
    expect(shown(quiz)).toContain('Your answers point to management.')
  })

  test('that was changed in any way changes nothing that is kept', async () => {
    const quiz = finished('manager')
    await section('Compare').click()
    await tick('Remember this result on this device').click()
    const kept = JSON.stringify({ ...localStorage })
    for (let at = 0; at < linkOf.answers.length; at += 2) {
      visit(`${linkOf.answers.slice(0, at)}x${linkOf.answers.slice(at + 1)}`)
      dispatchEvent(new Event('hashchange'))
      expect(shown(quiz)).toMatch(/This link is not whole|A result somebody/)
    }
    expect(JSON.stringify({ ...localStorage })).toBe(kept)
    expect(quiz.responses).toEqual(answersFor('manager', 14))
  })
})

describe('over time', () => {
  test('a result is remembered on request only, and drawn with the next one', async () => {
    const first = finished('manager')
    expect(Object.keys(localStorage)).toEqual([`career-path-quiz:${bank.id}`])
    await section('Compare').click()
    await tick('Remember this result on this device').click()
    expect(localStorage).toHaveLength(2)
    first.restart()
    first.remove()
    const second = finished('ic')
    await section('Compare').click()
    expect(shown(second)).toMatch(
      /Your answers point to management\.[^.]*\d{4}[^.]*Your answers point to individual contribution\.This result/
    )
    expect(second.shadowRoot!.querySelectorAll('.inside text')).toHaveLength(2)
    await expect.element(page.getByText(/^About one sitting in four/)).toBeVisible()
  })

  test('what was remembered is forgotten when the tick is taken away', async () => {
    finished('manager')
    await section('Compare').click()
    await tick('Remember this result on this device').click()
    await tick('Remember this result on this device').click()
    expect(localStorage).toHaveLength(1)
  })

  test('marks and notes on trials stay on the device, and the page does not hear the writing', async () => {
    const first = finished('manager')
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
    const quiz = finished('specialist')
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
    const quiz = finished('manager')
    await section('Take it with you').click()
    await upload(text)
    await expect.element(said()).toHaveTextContent(message)
    expect(quiz.responses).toEqual(answersFor('manager', 14))
  })

  test('is made only on request, of each kind', async () => {
    const made = vi.spyOn(URL, 'createObjectURL')
    finished('ic')
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
    finished('ic')
    await section('Take it with you').click()
    await button('Chart as PNG').click()
    await expect.element(said()).toHaveTextContent(en.notDrawn)
  })
})

describe('erased', () => {
  test('is everything, with one control, and it is said', async () => {
    finished('manager')
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
    const quiz = finished('manager')
    await section('Compare').click()
    await tick('Remember this result on this device').click()
    quiz.erase()
    quiz.remove()
    finished('ic', 'none')
    await section('Compare').click()
    await expect.element(page.getByRole('combobox')).not.toBeInTheDocument()
  })
})

test('the keyboard alone opens the sections, chooses a level, copies the link and erases', async () => {
  const quiz = finished('manager')
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
