import type { CareerPathQuiz } from '../../widget/element.ts'
import { hashPrefix } from '../../widget/host/hash-prefix.ts'

// What the page does around its quiz.

const quiz = document.querySelector<CareerPathQuiz>(
  '.take career-path-quiz, .alone career-path-quiz'
)
const more = document.querySelector<HTMLElement>('#about-place')

interface PlacePage {
  words: string
  path: string
}

/** A shared result is a result, too. */
const isInUse = () =>
  (quiz?.state ?? 'welcome') !== 'welcome' || location.hash.startsWith(hashPrefix)

// The page's own words make room for a question or a result. By then the quiz has scrolled to its
// heading, so the page scrolls along.
const makeRoom = () => {
  const topOf = () => quiz?.getBoundingClientRect().top ?? 0
  const before = topOf()
  document.body.classList.toggle('busy', isInUse())
  scrollBy({ top: topOf() - before, behavior: 'instant' })
}

for (const name of ['quiz-ready', 'quiz-start', 'quiz-result', 'quiz-restart']) {
  quiz?.addEventListener(name, makeRoom)
}

quiz?.addEventListener('quiz-result', ({ detail }) => {
  if (!more) return
  const pages = JSON.parse(more.dataset['places']!) as Record<string, PlacePage>
  const page = pages[detail.place ?? '']
  more.hidden = !page
  if (!page) return
  const link = more.querySelector('a')!
  link.href = page.path
  link.textContent = page.words
})
