import { expect, test } from 'vitest'
import { bank as shipped } from '../../questions/index.ts'
import type { Bank, Response } from '../../src/index.ts'
import type { CareerPathQuiz } from '../../widget/element.ts'
import { anyPeople, takeQuiz } from '../helpers/people.ts'
import { all, pageStyle, waitFor } from './helpers/quiz.ts'

const bank: Bank = shipped

/** Answers of 240 people to everything before the result, with a blind day if they have a place. */
const answers: Response[][] = anyPeople(bank, 240).map((person, index) => {
  const { responses, report } = takeQuiz(bank, person, index % 2 ? 'full' : 'quick')
  const situation = new Set(bank.situation!.map(({ id }) => id))
  const day = bank.days![index % bank.days!.length]!.id
  return [
    ...responses.filter(({ item }) => item !== 'day' && !situation.has(item)),
    report.place ? { item: 'day', option: day } : { item: 'day', skipped: true }
  ]
})

/** Shows their results one after another, in a quiz 320 px wide. */
async function look(lang: string, at: (quiz: CareerPathQuiz) => void): Promise<void> {
  pageStyle('career-path-quiz { width: 320px }')
  // The shipped bank is the default, in each language.
  const quiz = document.createElement('career-path-quiz')
  quiz.setAttribute('store', 'none')
  quiz.lang = lang
  document.body.append(quiz)
  await waitFor(() => quiz.shadowRoot?.querySelector('h2'))
  for (const responses of answers) {
    quiz.restart()
    await waitFor(() => !quiz.shadowRoot!.querySelector('.notice'))
    quiz.responses = responses
    quiz.start()
    await waitFor(() => quiz.shadowRoot!.querySelector('.notice'))
    at(quiz)
  }
  quiz.remove()
}

/** Number of words visible before a section is opened. */
function wordsOf(quiz: CareerPathQuiz): number {
  all(quiz, '.card .unseen').forEach((each) => {
    each.style.display = 'none'
  })
  return all(quiz, '.card')[0]!
    .innerText.split(/\s+/)
    .filter((word) => /\w/.test(word)).length
}

/** German and Spanish need more words to say the same. */
test.each([
  ['en', 350],
  ['de', 365],
  ['es', 375]
])('no result in %s has more than %i words before a section is opened', async (lang, most) => {
  const counts: number[] = []
  await look(lang, (quiz) => counts.push(wordsOf(quiz)))
  expect(counts).toHaveLength(answers.length)
  expect(Math.max(...counts)).toBeLessThanOrEqual(most)
})

const rectsOf = (element: Element): DOMRect[] => {
  const range = document.createRange()
  range.selectNodeContents(element)
  return [...range.getClientRects()]
}

const overlap = (one: DOMRect, other: DOMRect) =>
  one.left < other.right &&
  other.left < one.right &&
  one.top < other.bottom &&
  other.top < one.bottom

test('the word beside the point covers no name', async () => {
  let points = 0
  let tags = 0
  const covered = new Set<string>()
  await look('en', (quiz) => {
    points += all(quiz, '.see .point').length
    for (const tag of all(quiz, '.see .tag')) {
      tags++
      const box = tag.getBoundingClientRect()
      for (const name of all(quiz, '.see .cell-name')) {
        if (rectsOf(name).some((rect) => overlap(rect, box))) covered.add(name.textContent)
      }
    }
  })
  expect([...covered]).toEqual([])
  // It's left out only where no side has room.
  expect(tags).toBeGreaterThan(0.9 * points)
})

test('the text alternative of the picture names the area the point lies in', async () => {
  let pairs = 0
  await look('en', (quiz) => {
    const point = all(quiz, '.see .point')[0]
    if (!point || !quiz.report!.place) return
    point.getAnimations().forEach((animation) => animation.finish())
    const svg = quiz.shadowRoot!.querySelector<SVGSVGElement>('.see svg')!
    const { left, right, top, bottom } = point.getBoundingClientRect()
    const middle = new DOMPoint((left + right) / 2, (top + bottom) / 2).matrixTransform(
      svg.getScreenCTM()!.inverse()
    )
    const cells = [...svg.querySelectorAll<SVGPathElement>('.cell')]
    const own = cells.find((cell) => cell.isPointInFill(middle))!
    const beside = svg.querySelector('.cell.beside')
    if (beside) pairs++
    expect(['own', 'beside'].some((kind) => own.classList.contains(kind))).toBe(true)
    const { place } = quiz.report!
    const name = own === beside ? place!.alternative!.name : place!.name
    expect(svg.getAttribute('aria-label')).toContain(`The point is in the area “${name},”`)
  })
  expect(pairs).toBeGreaterThan(10)
})
