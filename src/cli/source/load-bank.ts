import type { Bank } from '../../bank/types.ts'
import { SourceError } from '../errors.ts'
import type { Io } from '../io/io.ts'
import { expectSyntax } from './expect-syntax.ts'
import { readSource } from './read-source.ts'
import type { Source } from './source.ts'
import { pathParts } from '../../bank/path.ts'

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
  return checkedBank(source.name, source.value, (path) => {
    const { line, column } = source.locate(pathParts(path))
    return `${line}:${column}  `
  })
}

/**
 * A value that a file holds or stands for, checked to be a bank.
 *
 * @param placeOf - Where in the file a path is, to be shown before it.
 * @param lead - How the error begins.
 * @throws SourceError that names the first faults.
 */
export async function checkedBank(
  name: string,
  value: unknown,
  placeOf: (path: string) => string = () => '',
  lead = 'It holds no bank.'
): Promise<Bank> {
  const { BankError, parseBank } = await import('../../bank/parse.ts')
  try {
    return parseBank(value)
  } catch (error) {
    if (!(error instanceof BankError)) throw error
    const lines = error.issues
      .slice(0, shownFaults)
      .map(({ path, message }) => `  ${placeOf(path)}${path}: ${message}`)
    const more = error.issues.length - shownFaults
    throw new SourceError(
      name,
      [lead, ...lines, ...(more > 0 ? [`  and ${more} more; "lint" shows them all.`] : [])].join(
        '\n'
      )
    )
  }
}
