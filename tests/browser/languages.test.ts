import { afterEach, describe, expect, onTestFinished, test, vi } from 'vitest'
import { bank as english } from '../../questions/index.ts'
import { encodeShare, type Bank, type Response } from '../../src/index.ts'
import type { CareerPathQuiz } from '../../widget/element.ts'
import { de, es } from '../helpers/messages.ts'
import { en } from '../../widget/messages/en.ts'
import { bank as kitchen } from './helpers/bank.ts'
import { all, answersFor, finish, openAll, pageStyle, screenOf, waitFor } from './helpers/quiz.ts'

const languages = { es, de }

afterEach(() => {
  vi.restoreAllMocks()
})

type Texts = Set<string>

/** Every text in a tree that isn't marked as English: words, and what is only read aloud. */
function collect(root: ParentNode, texts: Texts): void {
  for (const element of root.querySelectorAll('*')) {
    if (element.closest('[lang="en"]')) continue
    for (const name of ['aria-label', 'title', 'placeholder', 'alt']) {
      const value = element.getAttribute(name)
      if (value) texts.add(value.trim())
    }
    for (const child of element.childNodes) {
      const text = child.nodeType === Node.TEXT_NODE ? child.textContent!.trim() : ''
      if (text) texts.add(text)
    }
  }
}

/** The strings of a bank by path, without ids and the names and addresses of links. */
function stringsOf(value: unknown, path: string, found: Map<string, string>): void {
  if (typeof value === 'string') found.set(path, value)
  else if (Array.isArray(value)) {
    value.forEach((each, index) => stringsOf(each, `${path}/${idOf(each) ?? index}`, found))
  } else if (value && typeof value === 'object') {
    for (const [key, each] of Object.entries(value)) {
      if (!/^(id|url|source|\$schema|kind|language|date)$/.test(key)) {
        stringsOf(each, `${path}/${key}`, found)
      }
    }
  }
}

const idOf = (value: unknown) => (value as { id?: string } | null)?.id

/** Texts of the English bank and of a translation by path, without the titles of links. */
const bothBanks = (translated: Bank) =>
  [english, translated].map((bank) => {
    const found = new Map<string, string>()
    stringsOf(
      { ...bank, links: bank.links?.map((link) => ({ ...link, title: undefined })) },
      '',
      found
    )
    return found
  }) as [Map<string, string>, Map<string, string>]

/** English texts that the translation doesn't use; job titles may stay as they are. */
function englishOf(translated: Bank): string[] {
  const [from, to] = bothBanks(translated)
  const own = new Set(to.values())
  return [...from.values()].filter((text) => !own.has(text))
}

/** Sentences that are the same in both. */
function untranslated(translated: Bank): string[] {
  const [from, to] = bothBanks(translated)
  return [...from]
    .filter(([path, text]) => to.get(path) === text && text.split(' ').length > 4)
    .map(([path]) => path)
}

/** The values of messages that are texts; all others are numbers. */
const textValues =
  /^(things|date|place|name|first|second|works?|chance|title|text|question|url|to|from|swaps|partner|share|list|cost|mine|theirs)$/

/** Any values for a message, each written as this number. */
const stand = (value: number) =>
  new Proxy({}, { get: (_, name) => (textValues.test(String(name)) ? String(value) : value) })

/** The fixed words of a message: all of it, or what is around the values it names. */
const fixedWords = (message: unknown): string[] =>
  typeof message === 'string'
    ? [message]
    : [1, 7].flatMap((value) =>
        (message as (values: unknown) => string)(stand(value))
          .split(/[17]+/)
          .map((part) => part.trim())
          .filter((part) => part.split(' ').length > 2)
      )

/** Messages of the English interface that this language puts otherwise. */
function englishMessages(table: typeof en): { whole: Set<string>; parts: string[] } {
  const whole = new Set<string>()
  const parts: string[] = []
  for (const [key, message] of Object.entries(en)) {
    const words = fixedWords(message)
    const own = new Set(fixedWords(table[key as keyof typeof en]))
    const other = words.filter((part) => !own.has(part))
    if (typeof message === 'string') other.forEach((part) => whole.add(part))
    else parts.push(...other)
  }
  // A word that some message of this language uses as well is no sign.
  for (const message of Object.values(table)) if (typeof message === 'string') whole.delete(message)
  return { whole, parts }
}

const answersOf = (bank: Bank, track: string, second = track): Response[] =>
  bank.items.slice(0, 14).map(({ id, options }, index) => {
    const wanted = index % 2 ? second : track
    const [best] = options.toSorted((a, b) => b.weights[wanted]! - a.weights[wanted]!)
    return { item: id, option: best!.id }
  })

const press = (quiz: CareerPathQuiz, selector: string, position = 0) =>
  all(quiz, selector).at(position)?.click()

/** The shipped quiz in a language. */
async function mountShipped(lang: string): Promise<CareerPathQuiz> {
  const quiz = document.createElement('career-path-quiz')
  quiz.lang = lang
  quiz.setAttribute('store', 'session')
  document.body.append(quiz)
  await waitFor(() => quiz.shadowRoot?.querySelector('.root')?.getAttribute('lang') === lang)
  return quiz
}

/** Waits until the screen has changed, or the same one asks the next question. */
async function settled(quiz: CareerPathQuiz, act: () => void): Promise<void> {
  const before = quiz.shadowRoot!.querySelector('.card')
  act()
  await waitFor(() => quiz.shadowRoot!.querySelector('.card') !== before)
}

/** Goes through whatever is asked, taking the first answer each time. */
async function answerAll(quiz: CareerPathQuiz, texts: Texts): Promise<void> {
  while (quiz.state === 'asking') {
    collect(quiz.shadowRoot!, texts)
    // Leadership questions are only for people who lead or might lead.
    press(quiz, '.now input[value=manager]')
    await new Promise(requestAnimationFrame)
    await settled(quiz, () => {
      if (screenOf(quiz) === 'now') press(quiz, 'button.primary')
      else if (screenOf(quiz) === 'days') press(quiz, '.day')
      else {
        const label = quiz.shadowRoot!.querySelector('fieldset label')!
        label.dispatchEvent(new PointerEvent('pointerdown', { bubbles: true }))
        ;(label as HTMLElement).click()
      }
    })
  }
  await waitFor(() => quiz.shadowRoot!.querySelector('.notice'))
}

/** Every part of a result, with all that a press adds. */
async function readResult(quiz: CareerPathQuiz, texts: Texts): Promise<void> {
  openAll(quiz)
  const read = () => collect(quiz.shadowRoot!, texts)
  read()
  for (const name of all(quiz, '.card > .see button.cell-name')) {
    name.click()
    await waitFor(() => name.ariaExpanded === 'true')
    read()
  }
  press(quiz, '.marks button')
  all(quiz, '.more button, .inside > button').forEach((each) => each.click())
  await waitFor(() => all(quiz, '.noticed').length > 0)
  openAll(quiz)
  read()
  press(quiz, '.actions.main button')
  await waitFor(() => all(quiz, '.sharing').length > 0)
  for (const level of all(quiz, '.sharing input[type=radio]')) {
    level.click()
    await new Promise(requestAnimationFrame)
    read()
  }
  for (const position of [1, 2]) {
    press(quiz, '.actions.last button', position)
    await waitFor(() => all(quiz, '.confirm').length > 0)
    read()
    press(quiz, '.confirm button', -1)
    await waitFor(() => all(quiz, '.confirm').length === 0)
  }
}

/** The texts of every screen in a language. */
async function readEverything(lang: string): Promise<{ texts: Texts; bank: Bank }> {
  const texts: Texts = new Set()
  vi.spyOn(navigator.clipboard, 'writeText').mockImplementation((text) => {
    text.split('\n').forEach((line) => texts.add(line.replace(/^[-*#\d. ]+/, '').trim()))
    return Promise.resolve()
  })
  const quiz = await mountShipped(lang)
  collect(quiz.shadowRoot!, texts)

  // All of the quiz, then each extra.
  await settled(quiz, () => quiz.start())
  await answerAll(quiz, texts)
  const { bank } = quiz
  await readResult(quiz, texts)
  for (const section of ['situation', 'readiness', 'leadership'] as const) {
    if (!bank[section]) continue
    openAll(quiz)
    const start = all(quiz, '.situation .row button')[0]
    await settled(quiz, () => start!.click())
    await answerAll(quiz, texts)
  }
  openAll(quiz)
  collect(quiz.shadowRoot!, texts)
  press(quiz, '.save button', 1)
  await waitFor(() => all(quiz, '.announcement p').length > 0)
  collect(quiz.shadowRoot!, texts)
  const keep = all(quiz, '.compare input[type=checkbox]')[0]!
  keep.click()
  await settled(quiz, () => press(quiz, '.actions.last button'))
  collect(quiz.shadowRoot!, texts)

  // Other results: each place between two kinds of work, an open one, and one with an earlier day.
  const tracks = bank.tracks.map(({ id }) => id)
  const pairs = tracks.flatMap((one) => tracks.map((two) => answersOf(bank, one, two)))
  const few = answersOf(bank, tracks[0]!).slice(0, 3)
  for (const responses of [...pairs, few]) {
    quiz.restart()
    await waitFor(() => screenOf(quiz) === 'welcome')
    quiz.responses = responses
    collect(quiz.shadowRoot!, texts)
    await settled(quiz, () => quiz.start())
    while (quiz.state === 'asking') {
      await settled(quiz, () => press(quiz, '.actions button', -1))
    }
    await waitFor(() => quiz.shadowRoot!.querySelector('.notice'))
    openAll(quiz)
    collect(quiz.shadowRoot!, texts)
    const tryOut = all(quiz, '.swaps button')[0]
    if (tryOut) {
      await settled(quiz, () => tryOut.click())
      collect(quiz.shadowRoot!, texts)
      await settled(quiz, () => press(quiz, '.what-if-note button'))
    }
  }
  quiz.remove()

  // What others shared, and what can't be read.
  const shared = encodeShare(answersOf(bank, tracks[0]!), 'answers', bank)
  for (const hash of [shared, '9~mix', 'nonsense']) {
    location.hash = `cpq=${hash}`
    const other = await mountShipped(lang)
    await waitFor(() => screenOf(other) === 'shared')
    openAll(other)
    collect(other.shadowRoot!, texts)
    if (hash === shared) {
      other.responses = answersOf(bank, tracks[1]!)
      await waitFor(() => screenOf(other) === 'welcome')
      other.start()
      await waitFor(() => other.state === 'asking')
      while (other.state === 'asking') {
        await settled(other, () => press(other, '.actions button', -1))
      }
      await waitFor(() => other.shadowRoot!.querySelector('.notice'))
      openAll(other)
      collect(other.shadowRoot!, texts)
    }
    other.remove()
  }
  return { texts, bank }
}

/** Names in the picture that cross the edge of their cell, or come within a pixel of it. */
function escapedNames(quiz: CareerPathQuiz): string[] {
  const drawn = all(quiz, '.see .drawn')[0]!
  const svg = drawn.querySelector('svg')!
  const inside = svg.getScreenCTM()!.inverse()
  return [...drawn.querySelectorAll('.cell-name')].flatMap((name) => {
    const range = document.createRange()
    range.selectNodeContents(name)
    // The letters fill about two thirds of the line height.
    const corners = [...range.getClientRects()].flatMap(({ left, right, top, bottom, height }) =>
      [left - 1, right + 1].flatMap((x) =>
        [top + height / 6, bottom - height / 6].map((y) =>
          new DOMPoint(x, y).matrixTransform(inside)
        )
      )
    )
    const cells = [...svg.querySelectorAll<SVGPathElement>('.cell')]
    const isHeld = cells.some((cell) => corners.every((point) => cell.isPointInFill(point)))
    return isHeld ? [] : [`${name.textContent} at ${getComputedStyle(name).fontSize}`]
  })
}

test.each(['en', 'es', 'de'])('in %s every name fits into its cell at 320 px', async (lang) => {
  pageStyle('career-path-quiz { width: 296px; font-family: Helvetica, Arial, sans-serif }')
  const quiz = await mountShipped(lang)
  await settled(quiz, () => quiz.start())
  await answerAll(quiz, new Set())
  const { bank } = quiz
  const tracks = bank.tracks.map(({ id }) => id)
  const found = new Set<string>()
  for (const responses of tracks.flatMap((one) => tracks.map((two) => answersOf(bank, one, two)))) {
    quiz.restart()
    quiz.responses = responses
    quiz.start()
    await waitFor(() => quiz.state === 'asking')
    while (quiz.state === 'asking') {
      await settled(quiz, () => press(quiz, '.actions button', -1))
    }
    await waitFor(() => quiz.shadowRoot!.querySelector('.notice'))
    expect(all(quiz, '.see .cell-name').length).toBeGreaterThan(6)
    for (const name of escapedNames(quiz)) found.add(name)
  }
  expect([...found]).toEqual([])
})

test('inside another component the quiz speaks the language of the page', async () => {
  const { documentElement } = document
  const { lang } = documentElement
  onTestFinished(() => {
    documentElement.lang = lang
  })
  documentElement.lang = 'es'
  const component = document.createElement('div')
  const quiz = document.createElement('career-path-quiz')
  component.attachShadow({ mode: 'open' }).append(quiz)
  document.body.append(component)
  await waitFor(() => quiz.shadowRoot?.querySelector('button'))
  expect(quiz.shadowRoot!.querySelector('button')!.textContent).toBe(es.start)
})

describe('a language that isn’t a BCP 47 tag', () => {
  /** Opens every section of a result. Returns the last screen, and what page owners are told. */
  async function resultOf(asked: Bank, childJson: object) {
    const errors: string[] = []
    const quiz = document.createElement('career-path-quiz')
    quiz.addEventListener('quiz-error', ({ detail }) => errors.push(detail.message))
    quiz.setAttribute('store', 'session')
    quiz.innerHTML = `<script type="application/json">${JSON.stringify(childJson)}</script>`
    quiz.bank = asked
    document.body.append(quiz)
    await waitFor(() => quiz.shadowRoot?.querySelector('h2'))
    quiz.responses = answersFor('cook')
    quiz.start()
    await finish(quiz)
    await waitFor(() => quiz.shadowRoot!.querySelector('.notice'))
    openAll(quiz)
    press(quiz, '.actions.main button')
    await waitFor(() => all(quiz, '.sharing').length > 0)
    return { screen: screenOf(quiz), errors }
  }

  test.each(['en_US', 'de_DE', 'x', '', 'English please'])('"%s" breaks no screen', async (tag) => {
    vi.spyOn(console, 'warn').mockImplementation(() => {})
    const labels = { language: tag }
    const message = `labels.language is "${tag}". Expected a BCP 47 tag such as "en" or "pt-BR".`
    expect(await resultOf(kitchen, { labels })).toEqual({
      screen: 'result',
      errors: [`JSON: ${message}`]
    })
    expect(await resultOf({ ...kitchen, labels }, {})).toEqual({
      screen: 'result',
      errors: [`bank: ${message}`]
    })
    expect(await resultOf({ ...kitchen, language: tag }, {})).toEqual({
      screen: 'result',
      errors: [`bank: ${message.replace('labels.', '')}`]
    })
  })
})

describe.each(['es', 'de'] as const)('in %s', (lang) => {
  test(
    'every screen is translated, but for titles of English links',
    { timeout: 60_000 },
    async () => {
      const { texts, bank } = await readEverything(lang)
      expect(bank.language).toBe(lang)
      expect(texts.size).toBeGreaterThan(400)
      const { whole, parts } = englishMessages(languages[lang])
      const bankTexts = englishOf(bank)
      expect(bankTexts.length).toBeGreaterThan(500)
      const left = [...texts].filter(
        (text) =>
          whole.has(text) ||
          parts.some((part) => text.includes(part)) ||
          bankTexts.some((each) => text === each || (each.length > 25 && text.includes(each)))
      )
      expect(left).toEqual([])
      const table: Record<string, unknown> = languages[lang]
      const sameText = Object.entries(en).filter(
        ([key, text]) => typeof text === 'string' && text === table[key] && text.includes(' ')
      )
      expect(sameText).toEqual([])
      expect(untranslated(bank)).toEqual([])
    }
  )
})
