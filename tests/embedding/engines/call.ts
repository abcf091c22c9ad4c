/**
 * The source of a function that takes and returns JSON, for engines whose protocol serializes values
 * in its own way.
 */
export const jsonCall = (code: (...args: never[]) => unknown): string => `async (args) => {
  const value = await (${String(code)})(...JSON.parse(args))
  // Some of the pages have given arrays a toJSON of their own.
  const { toJSON } = Array.prototype
  delete Array.prototype.toJSON
  try {
    return JSON.stringify({ value })
  } finally {
    if (toJSON) Array.prototype.toJSON = toJSON
  }
}`
