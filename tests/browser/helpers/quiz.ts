import { afterEach } from 'vitest'
import { page, userEvent } from 'vitest/browser'
// oxlint-disable-next-line import/no-unassigned-import -- to define the element is all it does
import '../../../widget/embed.ts'
import { bank } from '../../../questions/index.ts'
import type { Response } from '../../../src/index.ts'
import type { Track } from '../../../src/bank/track.ts'
import type { CareerPathQuiz } from '../../../widget/element.ts'

afterEach(() => {
  document.body.replaceChildren()
  document.head.querySelectorAll('[data-test]').forEach((style) => style.remove())
  localStorage.clear()
  sessionStorage.clear()
  scrollTo(0, 0)
})

/** A quiz in the page. It keeps nothing on the device unless `store` says so. */
export function mount(attributes: Record<string, string> = {}): CareerPathQuiz {
  const quiz = document.createElement('career-path-quiz')
  for (const [name, value] of Object.entries({ store: 'none', ...attributes })) {
    quiz.setAttribute(name, value)
  }
  document.body.append(quiz)
  return quiz
}

/** A quiz that shows its first question. */
export async function mountStarted(attributes: Record<string, string> = {}) {
  const quiz = mount(attributes)
  await button('Begin').click()
  return quiz
}

/** A quiz that shows its result: fourteen answers, as many as a quick one asks, for one track. */
export function mountFinished(track: Track): CareerPathQuiz {
  const quiz = mount()
  quiz.responses = answersFor(track, 14)
  quiz.start()
  return quiz
}

/** A quiz that shows the result of these responses. */
export function mountResult(responses: Response[], attributes?: Record<string, string>) {
  const quiz = mount(attributes)
  quiz.responses = responses
  quiz.start()
  return quiz
}

/** The option of each item that speaks loudest for a track. */
export const answersFor = (track: Track, answers: number): Response[] =>
  bank.items.slice(0, answers).map(({ id, options }) => ({
    item: id,
    option: options.toSorted((a, b) => b.weights[track] - a.weights[track])[0]!.id
  }))

export const heading = () => page.getByRole('heading', { level: 2 })
export const button = (name: string) => page.getByRole('button', { name, exact: true })
export const option = (position: number) => page.getByRole('radio').nth(position)
export const press = (keys: string) => userEvent.keyboard(keys)

/** What has the focus, inside the quiz or out of it. */
export const focused = () => {
  const { activeElement } = document
  return activeElement?.shadowRoot?.activeElement ?? activeElement
}

/** The text of a CSS rule set, put into the page for the length of a test. */
export function pageStyle(css: string): void {
  const style = document.createElement('style')
  style.dataset.test = ''
  style.textContent = css
  document.head.append(style)
}
