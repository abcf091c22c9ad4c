import type { DetailedHTMLProps, HTMLAttributes } from 'react'
import type { CareerPathQuiz } from '../element.ts'
import type { QuizAttributes, QuizHandlers } from '../host/attributes.ts'

// `import 'career-path-quiz/jsx/react'` anywhere in a project types the tag in React 19.

declare module 'react' {
  namespace JSX {
    interface IntrinsicElements {
      'career-path-quiz': DetailedHTMLProps<HTMLAttributes<CareerPathQuiz>, CareerPathQuiz> &
        QuizAttributes &
        QuizHandlers
    }
  }
}
