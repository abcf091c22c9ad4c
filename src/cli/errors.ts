/** Thrown for wrong arguments. The message says what was expected. */
export class UsageError extends Error {
  override name = 'UsageError'
}

/** A file, folder or address that can't be used. */
export class SourceError extends Error {
  override name = 'SourceError'
  /** As the user wrote it. */
  readonly source: string

  constructor(source: string, message: string) {
    super(message)
    this.source = source
  }
}

/** True for errors of the operating system: `ENOENT` and the like. */
export const hasCode = (error: unknown): error is Error & { code: string } =>
  error instanceof Error && 'code' in error && typeof error.code === 'string'
