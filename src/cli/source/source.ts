import type { PathPart } from '../../bank/path.ts'
import type { Range } from './position.ts'

/** A syntax fault. */
export interface SyntaxFault {
  message: string
  range: Range
}

/** A change of a value; without a `value` the text stays. */
export interface Edit {
  path: readonly PathPart[]
  value: unknown
}

/** A JSON or YAML file that knows where in its text each value is. */
export interface Source {
  /** As the user wrote it; `-` for standard input. */
  name: string
  text: string
  format: 'json' | 'yaml'
  /** What the file holds; undefined if the syntax is broken. */
  value: unknown
  /** Syntax errors, and keys given twice. */
  faults: readonly SyntaxFault[]
  /** Where a path is, or its closest parent that exists. */
  locate: (path: readonly PathPart[]) => Range
  /** The text with values changed and everything else, comments included, left alone. */
  edit: (edits: readonly Edit[]) => Promise<string>
}
