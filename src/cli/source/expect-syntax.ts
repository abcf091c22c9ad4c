import { SourceError } from '../errors.ts'
import type { Source } from './source.ts'

/**
 * Checks that a file has no syntax faults.
 *
 * @throws SourceError with line and column of the first fault.
 */
export function expectSyntax({ name, faults }: Pick<Source, 'name' | 'faults'>): void {
  const [fault] = faults
  if (!fault) return
  const { line, column } = fault.range
  throw new SourceError(name, `${line}:${column}: ${fault.message}`)
}
