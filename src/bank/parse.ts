import type { z } from 'zod'
import type { BankIssue } from './bank-issue.ts'
import { oneOf, quoted } from './error-text.ts'
import { explainFailure } from './explain-failure.ts'
import { deepFreeze } from './freeze.ts'
import { pathOf } from './path.ts'
import { linkReferenceIssues, referenceIssues } from './references.ts'
import { isRecord } from './references/entries.ts'
import { schemaKeys } from './schema-keys.ts'
import { Bank, Link } from './schema.ts'
import type { Bank as BankOf, Link as LinkOf } from './types.ts'

/**
 * Faults quote what was found. Without zod's compiled parsers, which pay off only after about three
 * banks: a page or program reads one.
 */
const parseOptions = { reportInput: true, jitless: true }

/** How many issues the error's own message spells out. */
const shown = 5

/** An error that lists every fault of a bank file. */
export class BankError extends Error {
  /** Every fault, each with its path and what was expected there. */
  readonly issues: readonly BankIssue[]

  constructor(issues: readonly BankIssue[]) {
    const lines = issues
      .slice(0, shown)
      .map(({ path, message }) => `  ${path || '(file)'}: ${message}`)
    const more = issues.length > shown ? [`  and ${issues.length - shown} more`] : []
    const count = issues.length === 1 ? 'one fault' : `${issues.length} faults`
    super([`The bank has ${count}:`, ...lines, ...more].join('\n'))
    this.name = 'BankError'
    this.issues = issues
  }
}

/**
 * Checks that a value is a bank and returns it, frozen.
 *
 * @param input - What a bank file holds, after `JSON.parse`. It stays as it is.
 * @returns A copy that can't be changed.
 * @throws BankError with all faults at once, each with its path.
 * @example
 * const bank = parseBank(JSON.parse(await readFile('bank.json', 'utf8')))
 */
export function parseBank(input: unknown): BankOf
/**
 * Checks that a value is a bank with these tracks, so that TypeScript knows their ids.
 *
 * @param input - What a bank file holds, after `JSON.parse`. It stays as it is.
 * @param tracks - The ids of its tracks, in any order.
 * @returns A copy that can't be changed.
 * @throws BankError with all faults at once, each with its path; also if it has other tracks.
 * @example
 * const text = await readFile('bank.json', 'utf8')
 * const bank = parseBank(JSON.parse(text), ['analyst', 'engineer', 'scientist'])
 * bank.tracks[0].id // typed as one of the three
 */
export function parseBank<const T extends string>(
  input: unknown,
  tracks: readonly [T, T, T]
): BankOf<T>
export function parseBank(input: unknown, tracks?: readonly string[]): BankOf {
  const bank = explainFailure('The bank', 'what a bank file holds, after JSON.parse', () =>
    parsed(input)
  )
  if (tracks !== undefined) {
    explainFailure('The list of track ids', 'three texts', () => expectTrackIds(bank, tracks))
  }
  return bank
}

function expectTrackIds({ tracks }: BankOf, wanted: readonly string[]): void {
  const ids = tracks.map(({ id }) => id)
  if (ids.every((id) => wanted.includes(id))) return
  const message = `Found the ids ${quoted(ids)}. Expected ${quoted(wanted)}.`
  throw new BankError([{ path: 'tracks', message }])
}

function parsed(input: unknown): BankOf {
  const result = Bank.safeParse(input, parseOptions)
  const shape = result.success
    ? []
    : issuesOf(result.error).flatMap((issue) => describe(issue, Bank))
  const references = isRecord(input) ? referenceIssues(input) : []
  const issues = [...shape, ...unreported(references, shape)]
  if (!result.success || issues.length) throw new BankError(issues)
  return deepFreeze(result.data)
}

/** The usable links of a list, and the faults of the others. */
export interface ParsedLinks {
  links: LinkOf[]
  issues: BankIssue[]
}

/**
 * Checks a list of links that is loaded apart from its bank. A broken link drops only itself.
 *
 * @param input - What a file of links holds, after `JSON.parse`.
 * @param bank - The bank they are for. They may only name its tracks, items and options.
 * @example
 * const { links, issues } = parseLinks(await response.json(), bank)
 */
export function parseLinks(input: unknown, bank: BankOf): ParsedLinks {
  if (!Array.isArray(input)) {
    return {
      links: [],
      issues: [{ path: '', message: `${found(input)}Expected a list of links.` }]
    }
  }
  const links: LinkOf[] = []
  const issues: BankIssue[] = []
  // A link without an id is known by its address.
  const ids = new Set<string>()
  const references = linkReferenceIssues({ ...bank }, input)
  for (const [index, given] of input.entries()) {
    const path = `[${index}]`
    const result = Link.safeParse(given, parseOptions)
    const shape = result.success
      ? []
      : issuesOf(result.error).flatMap((issue) => describe(issue, Link, [index]))
    const own = references.filter((issue) => issue.path.startsWith(path))
    const faults = [...shape, ...unreported(own, shape)]
    if (result.success) {
      const { id, url } = result.data
      const name = id ?? url
      if (ids.has(name)) {
        const at = `${path}.${id === undefined ? 'url' : 'id'}`
        faults.push({ path: at, message: `"${name}" is used already. Expected another one.` })
      }
      if (!faults.length) {
        links.push(deepFreeze(result.data))
        ids.add(name)
      }
    }
    issues.push(...faults)
  }
  return { links, issues }
}

/** References at places that the schema hasn't complained about. */
const unreported = (references: readonly BankIssue[], shape: readonly BankIssue[]) =>
  references.filter(({ path }) => !shape.some((issue) => issue.path === path))

/** Zod's issues. It also measures a text where it wants a list; one issue for each value is enough. */
function issuesOf({ issues }: z.ZodError): z.core.$ZodIssue[] {
  const mistyped = new Set(
    issues.filter(({ code }) => code === 'invalid_type').map(({ path }) => pathOf(path))
  )
  return issues.filter(({ code, path }) => code === 'invalid_type' || !mistyped.has(pathOf(path)))
}

/** Zod's type names in plain words. */
const kinds: Record<string, string> = {
  string: 'text',
  number: 'a number',
  int: 'a whole number',
  boolean: 'true or false',
  array: 'a list',
  tuple: 'a list',
  object: 'an object',
  record: 'an object'
}

/** Turns a zod issue into ours: each unknown key gets its own path. */
function describe(
  issue: z.core.$ZodIssue,
  schema: z.core.$ZodType,
  root: readonly PropertyKey[] = []
): BankIssue[] {
  const path = [...root, ...issue.path]
  if (issue.code === 'unrecognized_keys') {
    const known = schemaKeys(schema, issue.path)
    return issue.keys.map((key) => ({
      path: pathOf([...path, key]),
      message: `Unknown key "${key}". Expected ${oneOf(known)}.`
    }))
  }
  if (issue.code === 'invalid_key') {
    const [inner] = issue.issues
    return [{ path: pathOf(path), message: `As a key: ${inner?.message ?? issue.message}` }]
  }
  return [{ path: pathOf(path), message: `${found(issue.input)}${expected(issue)}` }]
}

function expected(issue: z.core.$ZodIssue): string {
  if (issue.code === 'invalid_value') {
    return `Expected one of ${issue.values.map((value) => JSON.stringify(value)).join(', ')}.`
  }
  // Zod's messages for a wrong type. Messages of our schema start with "Expected".
  if (issue.code === 'invalid_type' && !issue.message.startsWith('Expected')) {
    return `Expected ${kinds[issue.expected] ?? issue.expected}.`
  }
  return issue.message
}

/** Messages don't quote longer texts than this. */
const longestQuote = 60

/** Quotes the value that was found, unless it's too long. */
function found(value: unknown): string {
  if (value === undefined) return 'Nothing is there. '
  if (Array.isArray(value))
    return `Found ${value.length ? `a list of ${value.length}` : 'an empty list'}. `
  if (isRecord(value)) return 'Found an object. '
  const text = literal(value)
  return text.length <= longestQuote ? `Found ${text}. ` : ''
}

/** A value as JSON. No bank file holds NaN, a bigint, a symbol or a function; a caller may. */
function literal(value: unknown): string {
  if (typeof value === 'number') return String(value)
  if (typeof value === 'bigint') return `"${value}"`
  return JSON.stringify(value) ?? `a ${typeof value}`
}
