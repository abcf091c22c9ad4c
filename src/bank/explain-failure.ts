/**
 * Runs the body of a public function. A bad argument may fail anywhere inside, for example in a
 * getter that throws. The caller then gets an error about the argument, with the original error as
 * its cause.
 *
 * @param what - The argument that couldn't be read: `The bank`.
 * @param expected - What was expected instead: `a bank such as parseBank returns`.
 * @throws TypeError about the argument. Our own errors pass through unchanged.
 */
export function explainFailure<T>(what: string, expected: string, work: () => T): T {
  try {
    return work()
  } catch (cause) {
    if (isExplained(cause)) throw cause
    throw new TypeError(`${what} can't be read. Expected ${expected}.`, { cause })
  }
}

const isExplained = (error: unknown): boolean =>
  error instanceof Error && /\bexpected /i.test(error.message)
