/** The message of anything that was thrown. */
export const messageOf = (error: unknown): string =>
  error instanceof Error ? error.message : String(error)

/** Writes a problem that only the page owner can fix to the console. */
export function warnOwner(message: string): void {
  // eslint-disable-next-line eslint/no-console -- meant for the page owner
  console.warn(`career-path-quiz: ${message}`)
}
