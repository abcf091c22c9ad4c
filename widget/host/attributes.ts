import type { QuizEvents } from './events.ts'

/** The attributes whose changes are heard. */
export const observed = ['mode', 'theme', 'store', 'lang', 'src', 'links'] as const

/** The attributes of `<career-path-quiz>`, for templates that check them. */
export interface QuizAttributes {
  mode?: 'quick' | 'full'
  /** Address of a bank file, https or of the same site. */
  src?: string
  /** Address of a list of links. */
  links?: string
  store?: 'local' | 'session' | 'none'
  theme?: 'auto' | 'light' | 'dark'
  lang?: string
}

/** Its events as props of a React element: `onquiz-result`. */
export type QuizHandlers = {
  [Name in keyof QuizEvents as `on${Name}`]?: (event: QuizEvents[Name]) => void
}

/** The same for Vue's templates, where `@quiz-result` is the prop `onQuizResult`. */
export type QuizVueHandlers = {
  [
    Name in keyof QuizEvents as Name extends `quiz-${infer What}`
      ? `onQuiz${Capitalize<What>}`
      : never
  ]?: (event: QuizEvents[Name]) => void
}
