import { CareerPathQuiz } from 'career-path-quiz/react'
import { bank } from 'career-path-quiz/questions'
import { Result } from './result.jsx'

// A server component: the quiz is drawn in the browser, and its words until then are in the HTML.
export default function Page() {
  return (
    <main>
      <CareerPathQuiz mode="quick" store="none">
        {bank.title}
      </CareerPathQuiz>
      <Result />
    </main>
  )
}
