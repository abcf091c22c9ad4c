import { beforeEach, expect, test } from 'vitest'
import { bank } from '../../questions/index.ts'
import { assess, encodeShare, type Response } from '../../src/index.ts'
import { en } from '../../widget/messages/en.ts'
import type { Host } from './host.ts'
import { Reader } from './reader.ts'
import { openTestPage } from './test-page.ts'

const page = openTestPage()
const post: Host = { name: 'a post to reload', styles: 'plain' }
let reader: Reader

type Quiz = HTMLElement & { responses: Response[]; start: () => void }

beforeEach(async () => {
  await page.goTo(post)
  reader = new Reader(page.engine)
  await reader.waitUntilShown()
})

/** What the quiz shows and what it knows. */
const shown = () =>
  page.engine.run(() => {
    const quiz = document.querySelector<Quiz>('career-path-quiz')!
    const root = quiz.shadowRoot!
    const texts = (selector: string) =>
      [...root.querySelectorAll(selector)].map(({ textContent }) => textContent)
    return {
      name: root.querySelector<HTMLElement>('.root')!.dataset['screen']!,
      heading: texts('h2').join(),
      options: texts('[part=option]'),
      progress: texts('#progress').join(),
      responses: quiz.responses
    }
  })

async function reload(fragment = ''): Promise<void> {
  // Another fragment alone would not load the page again.
  if (fragment) await page.engine.goto('about:blank')
  await page.engine.goto(page.servers.address(post) + fragment)
  await reader.waitUntilShown()
}

/** Reloads, and presses the main button of the card that the quiz then shows. */
async function comeBack(): Promise<void> {
  await reload()
  expect(await shown()).toMatchObject({ name: 'welcome' })
  await page.engine.run(() => {
    document
      .querySelector('career-path-quiz')!
      .shadowRoot!.querySelector<HTMLElement>('.primary')!
      .click()
  })
  await reader.waitFor(async () => (await shown()).heading !== '')
}

/** Presses a key or clicks a button, and waits for the next screen. */
async function goOn(act: () => Promise<void>) {
  // Not the options: a chosen one shows for a moment before the next screen.
  const stepOf = ({ name, heading, progress }: typeof screen) => [name, heading, progress].join()
  let screen = await shown()
  const before = stepOf(screen)
  await act()
  await reader.waitFor(async () => {
    screen = await shown()
    return screen.heading !== '' && stepOf(screen) !== before
  })
  return screen
}

/** The key of the answer that leads most to managing. Of other questions, the first one's. */
function leadingKey({ heading, options }: Awaited<ReturnType<typeof shown>>): string {
  const item = bank.items.find(({ stem }) => stem === heading)
  const [lead] = item?.options.toSorted((a, b) => b.weights.manager - a.weights.manager) ?? []
  const at = options.findIndex((text) => lead && text.includes(lead.text))
  return String(Math.max(at, 0) + 1)
}

const answer = (key: string) => goOn(() => page.engine.press(key))
const click = (name: string) => goOn(() => reader.click('button', name))

/** Responses of someone who leads, so that every extra is offered. */
function answers(): Response[] {
  const responses: Response[] = []
  for (let item; (item = assess(bank, { responses }).item);) {
    const option = item.options.find(({ id }) => id === 'manager') ?? item.options[0]
    responses.push({ item: item.id, option: option.id })
  }
  return responses
}

/** Shows the result of these answers. */
async function showResult(): Promise<void> {
  await page.engine.run((responses) => {
    const quiz = document.querySelector<Quiz>('career-path-quiz')!
    quiz.responses = responses
    quiz.start()
  }, answers())
  await reader.waitFor(async () => (await reader.place()).name === 'result')
}

test('after a reload at any step the reader finds the same question', async () => {
  const seen = new Set<string>()
  await click(en.start)
  await comeBack()
  expect((await shown()).name).toBe('now')
  await click(en.skipAll)
  for (let step = 0, screen = await shown(); screen.name !== 'result'; step++) {
    await comeBack()
    expect(await shown()).toEqual(screen)
    seen.add(screen.name)
    // Every other way to go on: a skipped question, and one to which the reader goes back.
    if (step === 2) screen = await click(en.skip)
    else if (step === 4) screen = await click(en.back)
    // Whatever is asked, these answers lead to a place, and so to three days to choose from.
    else screen = await answer(leadingKey(screen))
  }
  expect([...seen]).toEqual(['question', 'days'])
  const { heading, responses } = await shown()
  await comeBack()
  expect(await shown()).toMatchObject({ name: 'result', heading, responses })
  expect(await page.messages()).toEqual([])
})

test.each([
  ['situation', bank.situation!.length],
  ['readiness', bank.readiness!.items.length],
  ['leadership', bank.leadership!.items.length]
])('after a reload amid the questions on %s the reader finds the same one', async (_, count) => {
  await showResult()
  await reader.click('disclosure', en.situationTitle)
  await click(en.questionsLeft({ count }))
  const screen = await answer('1')
  await comeBack()
  expect(await shown()).toEqual(screen)
  expect(screen.responses).toHaveLength(answers().length + 1)
})

test('a result that is only tried out is gone after a reload, one’s own is not', async () => {
  await showResult()
  const { responses } = await shown()
  await reader.click('disclosure', en.whatIfTitle)
  await click(en.tryOut)
  await comeBack()
  expect(await shown()).toMatchObject({ name: 'result', responses })
  await reader.click('disclosure', en.whatIfTitle)
  await click(en.tryOut)
  await click(en.keepAnswers({ count: 1 }))
  const changed = await shown()
  expect(changed.responses).not.toEqual(responses)
  await comeBack()
  expect(await shown()).toEqual(changed)
})

test('an answer changed in the review stays changed after a reload', async () => {
  await showResult()
  await click(en.answers)
  await page.engine.run(() => {
    const root = document.querySelector('career-path-quiz')!.shadowRoot!
    root.querySelector<HTMLElement>('input:not(:checked)')!.click()
  })
  const { name, responses } = await shown()
  expect(name).toBe('review')
  expect(responses).not.toEqual(answers())
  await comeBack()
  expect(await shown()).toMatchObject({ name: 'result', responses })
})

test('the result of a link is shown again, and one’s own answers wait behind it', async () => {
  await click(en.start)
  await click(en.skipAll)
  const own = await answer('1')
  const fragment = `#cpq=${encodeShare(answers(), 'answers', bank)}`
  await reload(fragment)
  const shared = await shown()
  expect(shared.name).toBe('shared')
  await reload(fragment)
  expect(await shown()).toEqual(shared)
  expect(await click(en.toMyResult)).toEqual(own)
})
