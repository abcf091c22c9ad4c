import { expect } from 'vitest'
import type { TestPage } from '../embedding/test-page.ts'
import { Reader } from '../embedding/reader.ts'
import { smallBank } from '../embedding/small-bank.ts'
import { recipe } from '../helpers/recipe.ts'
import { openFirst, takeOtherRequests } from './site.ts'
import type { QuizAttributes } from '../../widget/host/attributes.ts'
import { esQuiz } from '../../widget/messages/es/quiz.ts'

/** Every attribute, each with a value other than the default. */
const attributes = {
  mode: 'full',
  src: '/small.json',
  links: '/links.json',
  store: 'session',
  theme: 'dark',
  lang: 'es',
  hide: 'share save'
} satisfies Required<QuizAttributes>

/** The same as text: `mode="full" src="/small.json" …`. */
export const everyAttribute = Object.entries(attributes)
  .map(([name, value]) => `${name}="${value}"`)
  .join(' ')

/** What docs/embed.md puts inside the tag: JSON, and HTML of the owner's own. */
const inner = (heading: string) =>
  /<\/a>\. ?(<(script|span)[^]*<\/\2>)<\/career-path-quiz>/.exec(recipe(heading, 0))![1]!
export const ownJson = inner('Your own questions, links and words')
export const ownSlot = inner('Your own HTML around it')

/** A tag or a call of a recipe, with every attribute in place of its `mode="full"`. */
export function withEveryAttribute(code: string): string {
  if (!code.includes('mode="full"')) throw new Error(`There is no mode="full" in ${code}`)
  return code.replace('mode="full"', everyAttribute)
}

/** The two lines, with every attribute and everything inside that owners can put there. */
export const withEverySetting = (lines: string): string =>
  lines
    .replace('<career-path-quiz', `$& ${everyAttribute}`)
    .replace('</career-path-quiz>', `${ownJson}${ownSlot}$&`)

/** How a quiz sits between what is above and below it. Lengths are in CSS px. */
interface Fit {
  /** By how much the page scrolls sideways. */
  overflow: number
  /** By how much the card sticks out of the box around it. */
  sticksOut: number
  above: number
  below: number
  /** Size of the quiz's text, relative to that of the page around it. */
  textSize: number
}

const within = (low: number, high: number): unknown => ({
  asymmetricMatch: (value: number) => value >= low && value <= high,
  toString: () => `between ${low} and ${high}`
})

/** A quiz that has the page's text size, space on both sides and stays in its column. */
const fits = {
  overflow: 0,
  sticksOut: 0,
  above: within(8, 64),
  below: within(8, 64),
  textSize: within(0.8, 1.25)
}

/** What a visit finds on a site whose recipe works. */
export const works = {
  answered: 5,
  moves: [],
  messages: [],
  otherRequests: ['/autoload.js', '/autoload-embed.js', '/autoload-result-part.js'],
  wide: fits,
  narrow: fits
}

/** What shows that everything in the tag has arrived. */
export const settingsArrive: Record<string, unknown> = {
  attributes: expect.objectContaining(attributes),
  heading: 'Staff or manager?',
  button: 'Off we go',
  colorScheme: 'dark',
  // Of the first question: the interface speaks the language of the attribute.
  buttons: expect.arrayContaining([esQuiz.skip]),
  links: ['Another post'],
  stored: { local: 0, session: 1 },
  after: "I coach engineers at this point. Let's talk.",
  messages: []
}

/** A reader who tries the quiz on a site that is built from a recipe. */
export class Door {
  readonly #page: TestPage

  constructor(page: TestPage) {
    this.#page = page
  }

  /** Opens a page, starts the quiz, answers five questions and measures the page in two widths. */
  async visit(path: string, at: string) {
    const { engine } = this.#page
    await openFirst(this.#page, path)
    const reader = new Reader(engine)
    await reader.waitUntilShown()
    const moves = await engine.run(() => probe.moves)
    await reader.startAndAnswer(5)
    const wide = await engine.run(fit)
    await engine.resize(390, 844)
    await engine.run(() => probe.nextFrame())
    const narrow = await engine.run(fit)
    await engine.resize(1024, 768)
    const questions = reader.visit.places.filter(({ name }) => name === 'question')
    return {
      answered: new Set(questions.map(({ heading }) => heading)).size - 1,
      moves,
      messages: await this.#page.messages(),
      otherRequests: takeOtherRequests(this.#page, at),
      wide,
      narrow
    }
  }

  /** Opens a page with every setting, and takes its short quiz to the result. */
  async visitWithSettings(path: string) {
    const { engine, servers } = this.#page
    const type = 'application/json; charset=utf-8'
    const link = { ...smallBank.links![0], id: 'second', title: 'Another post' }
    servers.put('/small.json', { type, body: JSON.stringify(smallBank) })
    servers.put('/links.json', { type, body: JSON.stringify([link]) })
    await openFirst(this.#page, path)
    // Another test of this file may have left answers of this tab.
    await engine.run(() => sessionStorage.clear())
    await openFirst(this.#page, path)
    const reader = new Reader(engine)
    await reader.waitUntilShown()
    const welcome = await engine.run(() => {
      const quiz = document.querySelector('career-path-quiz')!
      const root = quiz.shadowRoot!.querySelector<HTMLElement>('[part~="root"]')!
      return {
        attributes: Object.fromEntries(
          [...quiz.attributes].map(({ name, value }) => [name, value])
        ),
        heading: root.querySelector('h2')!.textContent,
        button: root.querySelector('button')!.textContent.trim(),
        colorScheme: getComputedStyle(root).colorScheme,
        links: (quiz.bank.links ?? []).map(({ title }) => title)
      }
    })
    await reader.click('button', welcome.button)
    const buttons = await engine.run(() => {
      const { shadowRoot } = document.querySelector('career-path-quiz')!
      return [...shadowRoot!.querySelectorAll('button')].map((each) => each.textContent.trim())
    })
    for (let step = 0; step < 40; step++) {
      const place = await reader.place()
      if (place.screen === 'finished') break
      await reader.click('option', 0)
      await reader.waitForChange(place)
    }
    const result = await engine.run(() => {
      const quiz = document.querySelector('career-path-quiz')!
      const keys = (storage: Storage) =>
        Object.keys(storage).filter((key) => key.startsWith('career-path-quiz')).length
      const after = quiz.querySelector<HTMLElement>('[slot="after"]')
      return {
        stored: { local: keys(localStorage), session: keys(sessionStorage) },
        after: after?.checkVisibility() ? after.innerText.trim() : undefined
      }
    })
    return { ...welcome, buttons, ...result, messages: await this.#page.messages() }
  }
}

/** Measures how the first quiz of the page fits. Runs in the page. */
function fit(): Fit {
  const quiz = document.querySelector('career-path-quiz')!
  const card = quiz.shadowRoot!.querySelector('[part~="card"]')!
  const box = card.getBoundingClientRect()
  const parent = quiz.parentElement!
  const style = getComputedStyle(parent)
  const around = parent.getBoundingClientRect()
  const left = around.left + parseFloat(style.paddingLeft)
  const right = around.right - parseFloat(style.paddingRight)

  // Blocks of text in the same column.
  const blocks = [...document.body.querySelectorAll('p, h1, h2, h3, ul, footer')]
    .filter((each) => !each.contains(quiz) && !quiz.contains(each) && each.textContent.trim())
    .map((each) => ({ each, rect: each.getBoundingClientRect() }))
    .filter(({ rect }) => rect.width > 0 && rect.left < box.right && rect.right > box.left)
  const above = blocks.filter(({ rect }) => rect.bottom <= box.top + 1).at(-1)
  const below = blocks.find(({ rect }) => rect.top >= box.bottom - 1)
  if (!above || !below) throw new Error('The quiz is not between two blocks of text.')

  const text = blocks.findLast(({ each, rect }) => each.localName === 'p' && rect.top < box.top)
  const size = (element: Element) => parseFloat(getComputedStyle(element).fontSize)
  const { scrollWidth, clientWidth } = document.documentElement
  return {
    overflow: scrollWidth - clientWidth,
    sticksOut: Math.max(0, Math.round(left - box.left), Math.round(box.right - right)),
    above: box.top - above.rect.bottom,
    below: below.rect.top - box.bottom,
    textSize: size(card) / size(text!.each)
  }
}
