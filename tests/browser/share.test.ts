import { afterEach, describe, expect, test, vi } from 'vitest'
import { page } from 'vitest/browser'
import { decodeShare, encodeShare, type Response } from '../../src/index.ts'
import { withChecksum } from '../helpers/link-text.ts'
import type { CareerPathQuiz } from '../../widget/element.ts'
import { bank } from './helpers/bank.ts'
import {
  all,
  answersBetween,
  answersFor,
  button,
  finish,
  heading,
  mount,
  mountResult,
  openSection,
  openShared,
  pageStyle,
  screenOf,
  status,
  waitFor
} from './helpers/quiz.ts'

afterEach(() => {
  vi.restoreAllMocks()
})

/** What was copied, saved or shared. */
function spy() {
  const copied = vi.spyOn(navigator.clipboard, 'writeText').mockResolvedValue()
  const saved: { name: string; blob: Blob }[] = []
  vi.spyOn(URL, 'createObjectURL').mockImplementation((blob) => {
    saved.push({ name: '', blob: blob as Blob })
    return 'blob:none'
  })
  vi.spyOn(HTMLAnchorElement.prototype, 'click').mockImplementation(function (
    this: HTMLAnchorElement
  ) {
    if (saved.length) saved.at(-1)!.name = this.download
  })
  return { copied, saved }
}

async function mountSharing(responses: readonly Response[] = answersFor('cook')) {
  const quiz = await mountResult(responses)
  await button('Share').click()
  return quiz
}

const linkField = () => page.getByRole('textbox', { name: 'The link' })
const sharedIn = (link: string) => {
  const decoded = decodeShare(decodeURIComponent(link.split('#cpq=')[1]!))
  if (!decoded.ok) throw new Error(decoded.message)
  return decoded.shared
}
const linkValue = () => (linkField().element() as HTMLInputElement).value

test.each([
  ['Just the headline', 'claim'],
  ['With the percentages', 'mix'],
  ['With all my answers, so we can compare', 'answers']
])('“%s” puts exactly that into the link', async (name, level) => {
  const { copied } = spy()
  await mountSharing()
  await page.getByRole('radio', { name }).click()
  await waitFor(() => sharedIn(linkValue()).level === level)
  await button('Copy link').click()
  expect(copied).toHaveBeenCalledWith(linkValue())
  expect(sharedIn(linkValue()).level).toBe(level)
  await expect.element(status()).toHaveTextContent('Copied.')
})

test('the preview shows no percentages unless the link has them', async () => {
  const quiz = await mountSharing()
  const card = () => all(quiz, '.drawn-card')[0]!.textContent
  expect(card()).toMatch(/\d+% cooking/)
  await page.getByRole('radio', { name: 'Just the headline' }).click()
  await waitFor(() => !card().includes('%'))
  expect(card()).toContain('Cook')
  expect(card()).not.toContain('%')
})

test('the card has place, sentence, quiz, address and a name that the reader typed', async () => {
  const quiz = await mountSharing()
  await page.getByRole('textbox', { name: /^Your name/ }).fill('Ada')
  const card = all(quiz, '.drawn-card')[0]!.textContent
  for (const text of ['Ada’s result', 'Cook', bank.title, location.host])
    expect(card).toContain(text)
})

test('what a link discloses can be read in the preview on a phone', async () => {
  pageStyle('career-path-quiz { width: 358px }')
  const quiz = await mountSharing()
  const [words] = all(quiz, '.drawn-card svg') as unknown as SVGSVGElement[]
  const scale = words!.getBoundingClientRect().width / words!.viewBox.baseVal.width
  const sizes = [...words!.querySelectorAll('text')].map(
    (text) => Number(text.getAttribute('font-size')) * scale
  )
  expect(sizes.length).toBeGreaterThan(6)
  expect(Math.min(...sizes)).toBeGreaterThanOrEqual(12)
})

test('the card is saved as a picture of 1200 by 630', async () => {
  const { saved } = spy()
  await mountSharing()
  await button('Save card (PNG)').click()
  await waitFor(() => saved.length > 0)
  const picture = await createImageBitmap(saved[0]!.blob)
  expect([saved[0]!.name, picture.width, picture.height]).toEqual(['kitchen.png', 1200, 630])
})

test('the card is saved as well-formed SVG', async () => {
  const { saved } = spy()
  await mountSharing()
  await button('Save card (SVG)').click()
  const text = await saved[0]!.blob.text()
  const svg = new DOMParser().parseFromString(text, 'image/svg+xml')
  expect(svg.querySelector('parsererror')).toBeNull()
  expect(svg.documentElement.getAttribute('width')).toBe('1200')
})

test('a device that can share gets the link and the card', async () => {
  const share = vi.fn<(data: ShareData) => Promise<void>>(() => Promise.resolve())
  Object.defineProperty(navigator, 'share', { value: share, configurable: true })
  Object.defineProperty(navigator, 'canShare', { value: () => true, configurable: true })
  const quiz = await mountSharing()
  const ways: string[] = []
  quiz.addEventListener('quiz-share', (event) => ways.push(event.detail.way))
  await button('Share…').click()
  await waitFor(() => ways.length > 0)
  expect(share).toHaveBeenCalledWith(
    expect.objectContaining({ url: linkValue(), files: [expect.any(File)] })
  )
  expect(ways).toEqual(['system'])
  Reflect.deleteProperty(navigator, 'share')
  Reflect.deleteProperty(navigator, 'canShare')
})

test('the quiz says so if the page may not copy', async () => {
  vi.spyOn(navigator.clipboard, 'writeText').mockRejectedValue(new Error('no'))
  await mountSharing()
  await button('Copy link').click()
  await expect.poll(() => status().element().textContent).toMatch(/^Copying isn’t allowed/)
})

/** The screen after the page has switched the quiz to Spanish. */
async function inSpanish(quiz: CareerPathQuiz) {
  const text = () => all(quiz, '.card')[0]!.innerText
  const before = text()
  quiz.lang = 'es'
  await waitFor(() => text() !== before)
  return screenOf(quiz)
}

describe('a link that someone opens', () => {
  test('shows their place and picture first, then a button to take the quiz', async () => {
    openShared(answersFor('cook'))
    const quiz = await mount()
    await waitFor(() => screenOf(quiz) === 'shared')
    await expect.element(heading()).toHaveTextContent('Mostly at the table of the cook')
    expect(all(quiz, '.picture, .actions').map(({ className }) => className.split(' ')[0])).toEqual(
      ['picture', 'actions']
    )
    await button('Take it and compare').click()
    expect(quiz.state).toBe('asking')
  })

  test('can be compared with one’s own result', async () => {
    openShared(answersBetween('cook', 'baker'))
    const quiz = await mount()
    await waitFor(() => screenOf(quiz) === 'shared')
    quiz.responses = answersFor('cook')
    await waitFor(() => screenOf(quiz) === 'welcome')
    quiz.start()
    await finish(quiz)
    await waitFor(() => screenOf(quiz) === 'result')
    await expect
      .element(page.getByText(/^You answered 14 of the same questions, 7 of them/))
      .toBeVisible()
    await expect.element(page.getByText('You differ on')).toBeVisible()
    expect(all(quiz, '.compare .tag').map(({ textContent }) => textContent)).toEqual([
      'You',
      'Them'
    ])
    expect(all(quiz, '.compare .people b').map(({ textContent }) => textContent)).toEqual([
      'You',
      'Them'
    ])
    const gap = all(quiz, '.versus > p')[0]!.textContent
    const [, work, mine, theirs] = /^You’re furthest apart on (\w+): (\d+%) and (\d+%)\.$/.exec(
      gap
    )!
    const row = all(quiz, '.versus [part=bar]').find(({ textContent }) =>
      textContent.toLowerCase().startsWith(work!)
    )!
    expect([...row.querySelectorAll('.percent')].map(({ textContent }) => textContent)).toEqual([
      mine,
      theirs
    ])
  })

  test('hides the questions beyond three until they are asked for', async () => {
    openShared(answersFor('baker'))
    const quiz = await mount()
    await waitFor(() => screenOf(quiz) === 'shared')
    quiz.responses = answersFor('cook')
    await waitFor(() => screenOf(quiz) === 'welcome')
    quiz.start()
    await finish(quiz)
    expect(all(quiz, '.differences li')).toHaveLength(3)
    await button('Show 11 more answers').click()
    expect(all(quiz, '.differences li')).toHaveLength(14)
  })

  test('isn’t shown again when the page changes the language', async () => {
    openShared(answersFor('cook'))
    const quiz = await mount()
    await button('Take it and compare').click()
    expect(await inSpanish(quiz)).toBe('now')
  })

  test('stays on the screen when the page changes the language', async () => {
    openShared(answersFor('cook'))
    const quiz = await mount()
    expect(await inSpanish(quiz)).toBe('shared')
  })

  test('is shown while the quiz has the bank that it names', async () => {
    openShared(answersFor('cook'))
    const other = { ...bank, id: 'other' }
    const quiz = await mount({}, other)
    expect(screenOf(quiz)).toBe('welcome')
    quiz.bank = bank
    await waitFor(() => screenOf(quiz) === 'shared')
    await expect.element(heading()).toHaveTextContent('Mostly at the table of the cook')
    quiz.bank = other
    await waitFor(() => screenOf(quiz) === 'welcome')
  })

  test('takes nobody away from their answers if it names another bank', async () => {
    const quiz = await mountResult()
    await button('My answers').click()
    const isHeard = new Promise((resolve) =>
      addEventListener('hashchange', resolve, { once: true })
    )
    location.hash = `cpq=${encodeShare(answersFor('cook'), 'answers', { ...bank, id: 'other' })}`
    await isHeard
    expect(await inSpanish(quiz)).toBe('review')
  })

  test('says so if it is broken', async () => {
    location.hash = 'cpq=2~mix~kitchen@1.0.0~nonsense'
    await mount()
    await expect.element(heading()).toHaveTextContent('This link is broken')
  })

  test('says so if a newer version of the quiz made it', async () => {
    location.hash = `cpq=${withChecksum('3~mix~kitchen@1.0.0~new')}`
    await mount()
    await expect.element(heading()).toHaveTextContent('This link needs a newer quiz')
    await expect.element(page.getByText(/made by a newer version of the quiz/)).toBeVisible()
  })
})

describe('a team', () => {
  const linkOf = (responses: readonly Response[], name = '') =>
    `${name && `${name}: `}https://quiz.example/#cpq=${encodeShare(responses, 'answers', bank)}`

  test('is shown by name on one triangle, from pasted links', async () => {
    const quiz = await mountResult(answersFor('cook'))
    await openSection('Compare')
    await page
      .getByRole('textbox', { name: /^A link, or your team/ })
      .fill([linkOf(answersFor('host'), 'Ana'), linkOf(answersFor('baker')), 'nonsense'].join('\n'))
    await waitFor(() => all(quiz, '.mark').length === 2)
    expect(all(quiz, '.compare .people b').map(({ textContent }) => textContent)).toEqual([
      'Ana',
      'Person 2'
    ])
    await expect.element(page.getByText('1 of these isn’t a result from this quiz.')).toBeVisible()
  })

  test('has at most twelve people, and the quiz says so if more are pasted', async () => {
    const quiz = await mountResult(answersFor('cook'))
    await openSection('Compare')
    const links = Array.from({ length: 13 }, () => linkOf(answersFor('host')))
    const field = page.getByRole('textbox', { name: /^A link, or your team/ })
    const full = page.getByText('Only the first twelve results are shown.')
    await field.fill(links.slice(1).join('\n'))
    await waitFor(() => all(quiz, '.mark').length > 0)
    expect(all(quiz, '.mark')).toHaveLength(12)
    expect(full.elements()).toEqual([])
    await field.fill(links.join('\n'))
    await expect.element(full).toBeVisible()
    expect(all(quiz, '.mark')).toHaveLength(12)
  })

  test('can be one colleague who answers for the reader, as the quiz suggests', async () => {
    const quiz = await mountResult(answersFor('cook'))
    await openSection('Compare')
    const hint = page.getByText(/answer the way they’d expect you to/)
    await expect.element(hint).toBeVisible()
    await page
      .getByRole('textbox', { name: /^A link, or your team/ })
      .fill(linkOf(answersFor('baker')))
    await waitFor(() => all(quiz, '.compare .picture').length > 0)
    expect(hint.elements()).toEqual([])
  })
})

describe('earlier results', () => {
  test('are saved on request and shown as a path', async () => {
    const quiz = await mountResult(answersFor('host'), { store: 'session' })
    await openSection('Compare')
    await page.getByRole('checkbox', { name: 'Keep this result on this device' }).click()
    quiz.responses = answersFor('baker')
    await waitFor(() => quiz.state === 'welcome')
    quiz.start()
    await finish(quiz)
    await waitFor(() => screenOf(quiz) === 'result')
    expect(all(quiz, '.card > .see .way')).toHaveLength(1)
    expect(
      all(quiz, '.card > .see circle').map(({ parentElement }) =>
        parentElement!.getAttribute('class')
      )
    ).toContain('earlier')
    expect(all(quiz, '.card > .see .tag').map(({ textContent }) => textContent)).toEqual([
      'You',
      new Intl.DateTimeFormat('en', { month: 'short', year: 'numeric' }).format(new Date())
    ])
  })
})
