import { lintStepwise } from '../../lint/lint-bank.ts'
import { parseLinks } from '../../bank/parse.ts'
import type { Bank } from '../../bank/types.ts'
import { limits } from '../source/limits.ts'
import { pathOf, pathParts } from '../../bank/path.ts'
import type { Source } from '../source/source.ts'
import { withinTime } from '../source/time-limit.ts'
import { exampleOf } from './example.ts'
import type { FileFinding } from './file-finding.ts'
import type { LinkList } from './link-list.ts'
import { tidyFindings } from './tidy.ts'

const syntaxWhy = 'Different programs read a file with broken syntax differently.'

/** All findings of a list of links, from the top to the bottom. */
export function checkLinkList(source: Source, list: LinkList, bank: Bank): FileFinding[] {
  const syntax = syntaxFindings(source)
  if (syntax.length > 0) return syntax
  const faults = parseLinks(list.links, bank).issues.map(({ path, message }): FileFinding => {
    const parts = [...list.path, ...pathParts(path)]
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
  return [...faults, ...tidyFindings(source)].sort(byPlace)
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
      fixable: false,
      range: source.locate(parts),
      example: examples(finding)
    }
  })
  return [...inBank, ...tidyFindings(source)].sort(byPlace)
}

const byPlace = ({ range: a }: FileFinding, { range: b }: FileFinding) =>
  a.line - b.line || a.column - b.column

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
