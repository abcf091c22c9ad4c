import { tell } from './events.ts'

/** Tells the page's owner what could not be taken over. */
export function tellFault(quiz: HTMLElement, where: string, error: unknown): void {
  const message = `career-path-quiz: ${where}: ${(error as Error).message} The quiz goes on without it.`
  // eslint-disable-next-line eslint/no-console -- for the page's owner, who alone can mend it
  console.error(message)
  tell(quiz, 'quiz-error', { message })
}
