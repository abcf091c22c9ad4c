import type { HTMLAttributes } from 'svelte/elements'
import type { CareerPathQuiz } from '../element.ts'
import type { QuizAttributes, QuizHandlers } from '../host/attributes.ts'

// `import 'career-path-quiz/jsx/svelte'` anywhere in a project types the tag in Svelte 5.

declare module 'svelte/elements' {
  interface SvelteHTMLElements {
    'career-path-quiz': Omit<HTMLAttributes<CareerPathQuiz>, keyof QuizAttributes> &
      QuizAttributes &
      QuizHandlers
  }
}
