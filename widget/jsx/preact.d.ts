import type { HTMLAttributes } from 'preact'
import type { CareerPathQuiz } from '../element.ts'
import type { QuizAttributes, QuizHandlers } from '../host/attributes.ts'

// `import 'career-path-quiz/jsx/preact'` anywhere in a project types the tag in Preact.

declare module 'preact' {
  namespace JSX {
    interface IntrinsicElements {
      'career-path-quiz': Omit<HTMLAttributes<CareerPathQuiz>, keyof QuizAttributes> &
        QuizAttributes &
        QuizHandlers
    }
  }
}
