import { afterEach, describe, expect, test, vi } from 'vitest'
import { page } from 'vitest/browser'
import { bank } from '../../questions/index.ts'
import { encodeShare, report } from '../../src/index.ts'
import { en } from '../../widget/messages/en.ts'
import { mountKept, said, section, shown, tick } from './helpers/keep.ts'
import { answersFor, button, focused, heading, mount } from './helpers/quiz.ts'

afterEach(() => {
  history.replaceState(null, '', location.pathname + location.search)
  vi.restoreAllMocks()
})

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
    const quiz = mountKept('ic')
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
    mountKept('ic')
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
    mountKept('manager').remove()
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
    const quiz = mountKept('manager')
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
    const quiz = mountKept('manager')
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
    const quiz = mountKept('manager')
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
