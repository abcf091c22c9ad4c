import { tell } from './events.ts'

/** Tells the page's owner what could not be taken over. */
export function tellFault(quiz: HTMLElement, where: string, error: unknown): void {
  const message = `career-path-quiz: ${where}: ${(error as Error).message} The quiz goes on without it.`
  // eslint-disable-next-line eslint/no-console -- for the page's owner, who alone can mend it
  console.error(message)
  tell(quiz, 'quiz-error', { message })
}

/** Tells the page's owner of an accent that can't be read on the card, and how low its contrast is. */
export function tellContrast(contrast: number): void {
  // eslint-disable-next-line eslint/no-console -- for the page's owner, who alone can mend it
  console.warn(
    `career-path-quiz: --cpq-accent has a contrast of ${contrast.toFixed(1)} to the card. ` +
      'Expected 4.5; the colour of the text is taken.'
  )
}
