/** Longer than any command takes on a busy machine, in seconds; shorter than a test may take. */
const patience = 40

/**
 * Waits for an answer of the browser, but not forever. If the browser hangs, the error says at which
 * command.
 *
 * @param asked - The command, for the error.
 * @throws Error if nothing has come after forty seconds.
 */
export async function answerTo<T>(asked: string, answer: Promise<T>): Promise<T> {
  let timer: NodeJS.Timeout | undefined
  const late = new Promise<never>((_, reject) => {
    timer = setTimeout(
      () => reject(new Error(`No answer to ${asked} after ${patience} seconds.`)),
      patience * 1000
    )
  })
  try {
    return await Promise.race([answer, late])
  } finally {
    clearTimeout(timer)
  }
}
