import { ErrorScreen } from '../view/error-screen.tsx'
import type { Screens } from '../view/quiz-view.tsx'
import { Days } from './days.tsx'
import { Now } from './now.tsx'
import { Question } from './question.tsx'
import { Review } from './review.tsx'
import { Welcome } from './welcome.tsx'

/** The screens that don't need the part that shows results. */
export const baseScreens: Screens = {
  welcome: Welcome,
  now: Now,
  question: Question,
  days: Days,
  review: Review,
  error: ErrorScreen
}
