import type { CareerPathQuiz } from './element.ts'
import type { QuizEventDetails } from './host/events.ts'

// Loads the element when a quiz comes near the window, is touched, or has its `start` called.
// Until then the page has only this file, and shows the tag's own words.

const name = 'career-path-quiz'

/** All quizzes of the page, also those that are added later. */
const quizzes: HTMLCollectionOf<CareerPathQuiz> = document.getElementsByTagName(name)

let loading: Promise<unknown> | undefined

/**
 * Loads the element once. After a failure the next touch tries again, except in Firefox, which
 * remembers a failed `import()` until the page is reloaded.
 */
const load = () => {
  loading ??= import('./embed.ts').catch((error: unknown) => {
    loading = undefined
    const message = `${name}: ${String(error)}`
    // eslint-disable-next-line eslint/no-console -- meant for the page owner
    console.error(message)
    const detail: QuizEventDetails['quiz-error'] = { message }
    const init = { bubbles: true, composed: true, detail }
    for (const quiz of quizzes) quiz.dispatchEvent(new CustomEvent('quiz-error', init))
  })
}

const near = new IntersectionObserver(
  (entries) => entries.some(({ isIntersecting }) => isIntersecting) && load(),
  // One window height ahead.
  { rootMargin: '100%' }
)

const watch = () => {
  for (const quiz of quizzes) {
    if (Object.hasOwn(quiz, 'start')) continue
    near.observe(quiz)
    quiz.addEventListener('pointerenter', load)
    quiz.addEventListener('focusin', load)
    // Stands in until the element is defined, and then gives way to the method of the class.
    void defined.then(() => Reflect.deleteProperty(quiz, 'start'))
    quiz.start = () => {
      load()
      void defined.then(() => quiz.start())
    }
  }
}

const added = new MutationObserver(watch)

const defined = customElements.whenDefined(name)
void defined.then(() => {
  near.disconnect()
  return added.disconnect()
})

if (!customElements.get(name)) {
  added.observe(document, { childList: true, subtree: true })
  watch()
}
