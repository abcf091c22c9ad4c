import { tell } from './events.ts'

/** Tells the page's owner what could not be taken over. */
export function tellFault(quiz: HTMLElement, where: string, error: unknown): void {
  const message = `career-path-quiz: ${where}: ${(error as Error).message} The quiz goes on without it.`
  // eslint-disable-next-line eslint/no-console -- for the page's owner, who alone can mend it
  console.error(message)
  tell(quiz, 'quiz-error', { message })
}

/**
 * Takes over what the page's owner has set, or tells of what is wrong with it.
 *
 * @param where - Where it was set: an attribute with its value, a property.
 * @param take - Told of, at once unless it waits for something, if it throws.
 */
export async function attempt(
  quiz: HTMLElement,
  where: string,
  take: () => unknown
): Promise<void> {
  try {
    await take()
  } catch (error) {
    tellFault(quiz, where, error)
  }
}
