import type { Link } from '../../bank/types.ts'
import { pathOf, type PathPart } from '../../bank/path.ts'
import type { Edit, Source } from '../source/source.ts'
import { slugOf, uniqueSlug } from '../source/slug.ts'
import type { FileFinding } from './file-finding.ts'
import { linksIn } from './link-list.ts'

/** A fault that a machine can correct without changing what the bank says. */
interface Tidy extends Edit {
  rule: 'no-outer-spaces' | 'link-ids'
  message: string
}

const whys = {
  'no-outer-spaces': 'Spaces around a text show as odd gaps and make equal texts unequal.',
  'link-ids':
    'Without an id a link is known by its address, so saved results lose it when the address changes.'
} as const

/** The mechanical faults of a file, as findings. */
export function tidyFindings(source: Source): FileFinding[] {
  return tidies(source.value).map(({ rule, path, message }) => ({
    rule,
    severity: 'warn',
    path: pathOf(rule === 'link-ids' ? path.slice(0, -1) : path),
    message,
    why: whys[rule],
    fix: 'Run lint with --fix.',
    explained: false,
    fixable: true,
    range: source.locate(path)
  }))
}

/** The text of a file with its mechanical faults corrected, and how many those were. */
export async function fixSource(source: Source): Promise<{ text: string; count: number }> {
  if (source.faults.length > 0) return { text: source.text, count: 0 }
  const edits = tidies(source.value)
  return { text: edits.length > 0 ? await source.edit(edits) : source.text, count: edits.length }
}

function tidies(value: unknown): Tidy[] {
  const found: Tidy[] = []
  visitSpaced(value, [], (path, text) => {
    const trimmed = text.trim()
    if (trimmed === '') return
    const message = 'The text begins or ends with spaces. Expected none.'
    found.push({ rule: 'no-outer-spaces', path, value: trimmed, message })
  })
  return [...found, ...linksWithoutId(value)]
}

/** Every text of a value that begins or ends with spaces. */
function visitSpaced(
  value: unknown,
  path: PathPart[],
  visit: (path: readonly PathPart[], text: string) => void
): void {
  if (typeof value === 'string') {
    if (value.trim() !== value) visit([...path], value)
    return
  }
  if (typeof value !== 'object' || value === null) return
  const keys = Array.isArray(value) ? value.keys() : Object.keys(value)
  for (const key of keys) {
    path.push(key)
    visitSpaced((value as Record<PathPart, unknown>)[key], path, visit)
    path.pop()
  }
}

function* linksWithoutId(value: unknown): Generator<Tidy> {
  const { links, path } = linksIn(value) ?? { links: [], path: [] }
  const taken = new Set(links.map((link) => (link as Partial<Link> | null)?.id))
  for (const [index, link] of (links as (Partial<Link> | null)[]).entries()) {
    if (!link || link.id !== undefined || typeof link.title !== 'string') continue
    const id = uniqueSlug(slugOf(link.title) || 'link', taken)
    taken.add(id)
    const message = 'The link has no id. Expected one.'
    yield { rule: 'link-ids', path: [...path, index, 'id'], value: id, message }
  }
}
