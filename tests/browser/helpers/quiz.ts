import { afterEach } from 'vitest'
import { page, userEvent } from 'vitest/browser'
// oxlint-disable-next-line import/no-unassigned-import -- it only defines the element
import '../../../widget/embed.ts'
import { encodeShare, type Bank, type Response } from '../../../src/index.ts'
import type { CareerPathQuiz } from '../../../widget/element.ts'
import { bank } from './bank.ts'

afterEach(() => {
  document.body.replaceChildren()
  document.head.querySelectorAll('[data-test]').forEach((style) => style.remove())
  localStorage.clear()
  sessionStorage.clear()
  history.replaceState(null, '', location.pathname + location.search)
  scrollTo(0, 0)
})

/** A quiz in the page that stores nothing unless `store` says so; resolves when it is drawn. */
export async function mount(
  attributes: Record<string, string> = {},
  asked: Bank | undefined = bank
): Promise<CareerPathQuiz> {
  const quiz = document.createElement('career-path-quiz')
  for (const [name, value] of Object.entries({ store: 'none', ...attributes })) {
    quiz.setAttribute(name, value)
  }
  if (asked) quiz.bank = asked
  document.body.append(quiz)
  await waitFor(() => quiz.shadowRoot?.querySelector('h2'))
  return quiz
}

/** A quiz at its first scored item. */
export async function mountAsking(attributes: Record<string, string> = {}, asked: Bank = bank) {
  const quiz = await mount(attributes, asked)
  await button('Start').click()
  if (asked.now) await button('Skip this').click()
  await waitFor(() => screenOf(quiz) === 'question')
  return quiz
}

/** A quiz that shows the result of these responses. */
export async function mountResult(
  responses: readonly Response[] = answersFor('cook'),
  attributes: Record<string, string> = {},
  asked: Bank = bank
) {
  const quiz = await mount(attributes, asked)
  quiz.responses = responses
  quiz.start()
  await waitFor(() => quiz.state === 'asking' || quiz.state === 'finished')
  await finish(quiz)
  await waitFor(() => screenOf(quiz) === 'result' && quiz.shadowRoot!.querySelector('.notice'))
  return quiz
}

/** Skips the remaining screens around the scored items. */
export const finish = (quiz: CareerPathQuiz) => skipUntil(quiz, () => quiz.state !== 'asking')

/** Skips one screen after another until something is true. @throws Error if it never is. */
export async function skipUntil(quiz: CareerPathQuiz, isTrue: () => boolean): Promise<void> {
  while (!isTrue()) {
    const [before] = all(quiz, 'h2')
    const skip = all(quiz, 'button').findLast(({ textContent }) => textContent.startsWith('Skip'))
    if (!skip) throw new Error(`Can’t skip "${before?.textContent}".`)
    skip.click()
    await waitFor(() => isTrue() || all(quiz, 'h2')[0] !== before)
  }
}

/** The option of each item that speaks for a track. */
export const answersFor = (track: string, count = 14): Response[] =>
  bank.items.slice(0, count).map(({ id }) => ({ item: id, option: track }))

/** Answers that alternate between two tracks. */
export const answersBetween = (first: string, second: string, count = 14): Response[] =>
  answersFor(first, count).map(({ item }, index) => ({ item, option: index % 2 ? first : second }))

/** Puts a result into the page's address. */
export function openShared(responses: readonly Response[]): void {
  location.hash = `cpq=${encodeShare(responses, 'answers', bank)}`
}

/** Waits until something is true. @throws Error after ten seconds. */
export async function waitFor<T>(find: () => T): Promise<T> {
  const end = performance.now() + 10_000
  for (;;) {
    const found = find()
    if (found) return found
    if (performance.now() > end)
      throw new Error(`Still not true after ten seconds: ${String(find)}`)
    await new Promise((resolve) => setTimeout(resolve, 5))
  }
}

export const screenOf = (quiz: CareerPathQuiz) =>
  quiz.shadowRoot!.querySelector<HTMLElement>('.root')?.dataset['screen']

export const heading = () => page.getByRole('heading', { level: 2 })
export const button = (name: string) => page.getByRole('button', { name, exact: true })
export const option = (position: number) => page.getByRole('radio').nth(position)
export const press = (keys: string) => userEvent.keyboard(keys)
export const status = () => page.getByRole('status').last()

/** Opens a closed part of the result. */
export const openSection = (name: string) => page.getByRole('heading', { level: 3, name }).click()

/** Opens everything that is closed. */
export const openAll = (quiz: CareerPathQuiz) =>
  quiz.shadowRoot!.querySelectorAll('details').forEach((details) => {
    details.open = true
  })

/** The focused element, inside or outside the quiz. */
export const focused = () => {
  const { activeElement } = document
  return activeElement?.shadowRoot?.activeElement ?? activeElement
}

/** All elements in the quiz that match a selector. */
export const all = (quiz: CareerPathQuiz, selector: string) => [
  ...quiz.shadowRoot!.querySelectorAll<HTMLElement>(selector)
]

/** Keeps as much space for each quiz as its whole first card takes; with less it's compact. */
export const keepSpace = () => pageStyle('career-path-quiz { display: block; min-height: 720px }')

/** Adds a style sheet to the page until the test ends. */
export function pageStyle(css: string): void {
  const style = document.createElement('style')
  style.dataset['test'] = ''
  style.textContent = css
  document.head.append(style)
}
