import type { Bank } from '../../bank/types.ts'
import { SourceError } from '../errors.ts'
import type { Io } from '../io/io.ts'
import { expectSyntax } from './expect-syntax.ts'
import { readSource } from './read-source.ts'
import type { Source } from './source.ts'
import { pathParts } from './path.ts'

/** Faults that are spelled out; `lint` shows all. */
const shownFaults = 3

/**
 * The bank of a file, or the shipped one.
 *
 * @throws SourceError with line and column if the file holds no bank.
 */
export async function loadBank(io: Io, file: string | undefined): Promise<Bank> {
  if (file === undefined) return (await import('../../../questions/index.ts')).bank
  return bankOf(await readSource(io, file))
}

/** The bank of a file that has been read. */
export async function bankOf(source: Source): Promise<Bank> {
  expectSyntax(source)
  const { BankError, parseBank } = await import('../../bank/parse.ts')
  try {
    return parseBank(source.value)
  } catch (error) {
    if (!(error instanceof BankError)) throw error
    const lines = error.issues.slice(0, shownFaults).map(({ path, message }) => {
      const { line, column } = source.locate(pathParts(path))
      return `  ${line}:${column}  ${path}: ${message}`
    })
    const more = error.issues.length - shownFaults
    throw new SourceError(
      source.name,
      [
        'It holds no bank.',
        ...lines,
        ...(more > 0 ? [`  and ${more} more; "lint" shows them all.`] : [])
      ].join('\n')
    )
  }
}
