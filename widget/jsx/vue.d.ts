import type { DefineComponent } from 'vue'
import type { QuizAttributes, QuizVueHandlers } from '../host/attributes.ts'

// `import 'career-path-quiz/jsx/vue'` anywhere in a project types the tag in Vue's templates.

declare module 'vue' {
  interface GlobalComponents {
    'career-path-quiz': DefineComponent<QuizAttributes & QuizVueHandlers>
  }
}
