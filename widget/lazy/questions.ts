import { QuizController } from '../controller.ts'
import { mark } from '../keep/mark.ts'
import { isSet } from '../host/settings/is-set.ts'
import { complete, fetchOwner, parts, quizzes } from './parts.ts'
import { tellLost } from './tell-lost.ts'

/** A quiz that has its questions. */
export interface Running {
  quiz: QuizController
  /** Has it take over what the element holds for it. */
  takeOver: () => Promise<void>
}

/** Starts the quiz of an element. What only a result needs is fetched while the reader answers. */
export async function run(host: HTMLElement): Promise<Running> {
  const fetchResult = () =>
    complete().then(
      (lost) => lost && tellLost(host, 'texts', lost),
      (error: unknown) => tellLost(host, 'result', error)
    )
  const ownsBank = () => Object.hasOwn(host, 'bank')
  // What is set can name links and words of the result, and a link of the page holds one.
  if (isSet(host) || location.hash.startsWith(mark)) await fetchResult()
  if (ownsBank()) await fetchOwner(host)
  const quiz = new QuizController(host, parts)
  quizzes.set(host, quiz)
  host.addEventListener('quiz-start', () => void fetchResult())
  if (host.isConnected) quiz.connect()
  return {
    quiz,
    takeOver: async () => {
      if (ownsBank()) await fetchOwner(host)
      quiz.takeOver('bank')
      quiz.takeOver('responses')
    }
  }
}
