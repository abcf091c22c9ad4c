import { regions } from './schema.ts'

/** One fault of a bank file. */
export interface BankIssue {
  /** Where: `items[3].options[0].weights.ic`. Empty for the file as a whole. */
  path: string
  /** What was wrong and what was expected. */
  message: string
}

/** How many options each format has. */
const optionCounts = new Map<unknown, number>([
  ['triad', 3],
  ['quad', 4],
  ['tradeoff', 5]
])

type Entry = { path: string; value: Record<string, unknown> }

/** The objects in a list that may be anything at all. */
function entriesAt(path: string, list: unknown): Entry[] {
  if (!Array.isArray(list)) return []
  return list
    .map((value: unknown, index) => ({ path: `${path}[${index}]`, value }))
    .filter((entry): entry is Entry => typeof entry.value === 'object' && entry.value !== null)
}

/**
 * Faults that lie between the parts of a bank file and that a schema alone can't see: ids given
 * twice, regions without a role, formats that don't match their options. Reads a file that may be
 * faulty in any other way too, so that one look gathers everything.
 */
export function referenceIssues(file: Record<string, unknown>): BankIssue[] {
  const pull = entriesAt('items', file['items'])
  const leadership = entriesAt('leadership', file['leadership'])
  const readiness = file['readiness'] as { items?: unknown; options?: unknown } | null | undefined
  const asked = [
    ...pull,
    ...entriesAt('readiness.items', readiness?.items),
    ...leadership,
    ...entriesAt('context', file['context'])
  ]
  return [
    ...repeats(asked, 'id', 'Item ids are shared by all sections'),
    ...asked.flatMap(({ path, value }) =>
      repeats(entriesAt(`${path}.options`, value['options']), 'id', 'Option ids are per item')
    ),
    ...repeats(
      entriesAt('readiness.options', readiness?.options),
      'id',
      'Answer ids are used once'
    ),
    ...leadership.flatMap(({ path, value }) =>
      repeats(
        entriesAt(`${path}.options`, value['options']),
        'ability',
        'Each ability has one option'
      )
    ),
    ...repeats(entriesAt('roles', file['roles']), 'region', 'Each region has one role'),
    ...repeats(entriesAt('trials', file['trials']), 'id', 'Trial ids are used once'),
    ...repeats(entriesAt('links', file['links']), 'id', 'Link ids are used once'),
    ...pull.flatMap(({ path, value }) => [...optionCount(path, value), ...grounds(path, value)]),
    ...missingRegions(file['roles'])
  ]
}

/** Later entries whose value under a key has been used by an earlier one. */
function repeats(entries: readonly Entry[], key: string, rule: string): BankIssue[] {
  const first = new Map<unknown, string>()
  return entries.flatMap(({ path, value }) => {
    const id = value[key]
    if (typeof id !== 'string') return []
    const earlier = first.get(id)
    if (earlier === undefined) {
      first.set(id, path)
      return []
    }
    const message = `"${id}" is used already, at ${earlier}. ${rule}: expected another one.`
    return [{ path: `${path}.${key}`, message }]
  })
}

function optionCount(path: string, { format, options }: Entry['value']): BankIssue[] {
  const expected = optionCounts.get(format)
  if (expected === undefined || !Array.isArray(options) || options.length === expected) return []
  const message = `A ${String(format)} has ${options.length} options. Expected ${expected}.`
  return [{ path: `${path}.options`, message }]
}

function grounds(path: string, { themes, extension }: Entry['value']): BankIssue[] {
  if (!Array.isArray(themes) || themes.length > 0 || extension === true) return []
  const message = 'The item names no theme. Expected at least one, or "extension": true.'
  return [{ path: `${path}.themes`, message }]
}

function missingRegions(roles: unknown): BankIssue[] {
  if (!Array.isArray(roles)) return []
  const described = new Set(entriesAt('roles', roles).map(({ value }) => value['region']))
  return regions
    .filter((region) => !described.has(region))
    .map((region) => ({ path: 'roles', message: `No role describes "${region}". Expected one.` }))
}
