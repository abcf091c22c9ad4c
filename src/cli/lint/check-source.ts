import { lintStepwise } from '../../lint/lint-bank.ts'
import { parseLinks } from '../../bank/parse.ts'
import type { Bank } from '../../bank/types.ts'
import { limits } from '../source/limits.ts'
import { pathOf, pathParts } from '../source/path.ts'
import type { Source } from '../source/source.ts'
import { withinTime } from '../source/time-limit.ts'
import { exampleOf } from './example.ts'
import type { FileFinding } from './file-finding.ts'
import { tidyFindings } from './tidy.ts'

const syntaxWhy = 'Different programs read a file with broken syntax differently.'

/** True for a list of links, as the attribute `links` takes it: an array, or `{ "add": [...] }`. */
export function isLinkList({ value }: Pick<Source, 'value'>): boolean {
  return Array.isArray(value) || listAdded(value) !== undefined
}

/** The list in `{ "add": [...] }`. */
function listAdded(value: unknown): unknown[] | undefined {
  const { add, items } = (value ?? {}) as { add?: unknown; items?: unknown }
  return Array.isArray(add) && items === undefined ? add : undefined
}

/** All findings of a list of links. */
export function checkLinkList(source: Source, bank: Bank): FileFinding[] {
  const syntax = syntaxFindings(source)
  if (syntax.length > 0) return syntax
  const added = listAdded(source.value)
  return parseLinks(added ?? source.value, bank).issues.map(({ path, message }): FileFinding => {
    const parts = [...(added ? ['add'] : []), ...pathParts(path)]
    return {
      rule: 'link-structure',
      severity: 'error',
      path: pathOf(parts),
      message,
      why: 'A link that breaks the format, or names what the bank doesn’t have, is left out.',
      fix: 'Change the value at this path to what was expected; --bank names the bank it is for.',
      explained: false,
      fixable: false,
      range: source.locate(parts)
    }
  })
}

/**
 * All findings of a bank file, from the top to the bottom.
 *
 * @param update - Called with the share of the work that is done, 0 to 1.
 * @throws SourceError if checking takes too long.
 */
export function checkSource(
  source: Source,
  update: (done: number) => void = () => {}
): FileFinding[] {
  const syntax = syntaxFindings(source)
  // Keys given twice leave a value, but not the one the author sees.
  if (syntax.length > 0) return syntax
  const findings = withinTime(source.name, limits.work, () => lintStepwise(source.value, update))
  // The other rules run only on a bank that could be read.
  const isReadable = findings.some(({ rule }) => rule !== 'item-structure')
  const examples = isReadable ? exampleOf(source.value as Bank) : () => undefined
  const inBank = findings.map((finding): FileFinding => {
    const parts = pathParts(finding.path)
    return {
      ...finding,
      path: pathOf(parts),
      fixable: false,
      range: source.locate(parts),
      example: examples(finding)
    }
  })
  return [...inBank, ...tidyFindings(source)].sort(
    (a, b) => a.range.line - b.range.line || a.range.column - b.range.column
  )
}

const syntaxFindings = (source: Source): FileFinding[] =>
  source.faults.map(({ message, range }) => ({
    rule: 'file-syntax',
    severity: 'error' as const,
    path: '',
    message,
    why: syntaxWhy,
    fix: 'Correct it here. The other rules run once the file can be read.',
    explained: false,
    fixable: false,
    range
  }))
