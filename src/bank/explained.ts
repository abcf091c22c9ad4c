/**
 * Does the work of a public function. What someone passed may fail anywhere inside, such as a getter
 * that throws: then the error is a sentence about what was passed, with the first error as its cause.
 *
 * @param what - What couldn't be read: `The bank`.
 * @param expected - What would do: `a bank such as parseBank returns`.
 * @throws TypeError that says so, or an error of our own as it is.
 */
export function explained<T>(what: string, expected: string, work: () => T): T {
  try {
    return work()
  } catch (cause) {
    if (isExplained(cause)) throw cause
    throw new TypeError(`${what} can't be read. Expected ${expected}.`, { cause })
  }
}

const isExplained = (error: unknown): boolean =>
  error instanceof Error && /\bexpected /i.test(error.message)
