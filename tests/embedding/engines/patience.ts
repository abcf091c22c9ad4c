/** Longer than any command takes on a busy machine, in seconds; shorter than a test may take. */
const patience = 20

/**
 * What a browser answers, if it does so in time. A browser that hangs is then known by what it was
 * asked, and the test goes on to fail by itself.
 *
 * @param asked - What it was asked, for the error.
 * @throws Error if nothing has come after twenty seconds.
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
