import { CareerPathQuiz } from './element.ts'

// Two copies of the script may meet on one page: the first one stays. A server has no elements.
if (globalThis.customElements && !customElements.get('career-path-quiz')) {
  customElements.define('career-path-quiz', CareerPathQuiz)
}
