import { accessSync, constants, statSync, writeFileSync } from 'node:fs'
import { dirname } from 'node:path'
import { hasCode, SourceError } from '../errors.ts'

/** How the operating system's refusals read in plain words. */
const refusals: Readonly<Record<string, string>> = {
  ENOENT: 'The folder to write to does not exist.',
  ENOTDIR: 'The folder to write to does not exist.',
  EEXIST: 'This is a file. Expected a folder.',
  EACCES: 'You may not write here.',
  EPERM: 'You may not write here.',
  EROFS: 'You may not write here.',
  EISDIR: 'This is a folder. Expected a file.',
  ENOSPC: 'The disk is full.'
}

/**
 * Writes a file.
 *
 * @throws SourceError if it can't be written.
 */
export function writeText(name: string, text: string, options: { mode?: number } = {}): void {
  try {
    writeFileSync(name, text, options)
  } catch (error) {
    throw writeError(name, error)
  }
}

/**
 * Checks that a file can be written, before a user works on what it will hold.
 *
 * @throws SourceError if it can't.
 */
export function expectWritable(name: string): void {
  try {
    const info = statSync(name, { throwIfNoEntry: false })
    if (info?.isDirectory()) throw new SourceError(name, refusals['EISDIR']!)
    accessSync(info ? name : dirname(name), constants.W_OK)
  } catch (error) {
    throw writeError(name, error)
  }
}

/** An error of the operating system in plain words; any other as it is. */
export function writeError(name: string, error: unknown): unknown {
  if (!hasCode(error)) return error
  return new SourceError(name, refusals[error.code] ?? `It can't be written (${error.code}).`)
}
