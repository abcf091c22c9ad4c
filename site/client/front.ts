// The page's own words make room while the quiz is being taken, so that a question owns the screen.
const isBusy = () =>
  document
    .querySelector('.take career-path-quiz, .alone career-path-quiz')
    ?.matches(':not(:defined)') === false &&
  (document.querySelector('career-path-quiz')?.state ?? 'welcome') !== 'welcome'

const update = () => document.body.classList.toggle('busy', isBusy())

for (const name of ['quiz-ready', 'quiz-start', 'quiz-answer', 'quiz-result', 'quiz-restart']) {
  document.addEventListener(name, update)
}
