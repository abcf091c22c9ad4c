import type { Readable, Writable } from 'node:stream'

/** Where a command writes; a terminal says how wide it is. */
export type Output = Writable & { isTTY?: boolean; columns?: number; rows?: number }

/** Where a command reads; a terminal can hand over each key as it is pressed. */
export type Input = Readable & { isTTY?: boolean; setRawMode?: (raw: boolean) => unknown }

/**
 * Everything a command touches besides files, so that tests can run it in their own process. The
 * real terminal is `process`.
 */
export interface Io {
  readonly stdin: Input
  readonly stdout: Output
  readonly stderr: Output
  readonly env: Readonly<Record<string, string | undefined>>
}

/** Writes a line to standard output. */
export function print(io: Io, text: string): void {
  io.stdout.write(`${text}\n`)
}

/** Writes a line to standard error. */
export function printError(io: Io, text: string): void {
  io.stderr.write(`${text}\n`)
}

/** Writes a value as JSON to standard output. */
export function printJson(io: Io, value: unknown): void {
  print(io, JSON.stringify(value, null, 2))
}
