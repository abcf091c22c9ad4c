import type { CareerPathQuiz } from '../../widget/element.ts'

// What the page does around its quiz.

const quiz = document.querySelector<CareerPathQuiz>(
  '.take career-path-quiz, .alone career-path-quiz'
)
const more = document.querySelector<HTMLElement>('#about-place')

interface PlacePage {
  words: string
  path: string
}

// The page's own words make room while the quiz is being taken, so that a question owns the screen.
const makeRoom = () =>
  document.body.classList.toggle('busy', (quiz?.state ?? 'welcome') !== 'welcome')

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
