import { expectOneOf, showValue, typeOf } from './error-text.ts'
import { oncePer } from './once-per.ts'
import type { AnyOption, Bank } from './types.ts'

/** A response that chose an option. */
export type Answer = {
  /** Id of the item. */
  item: string
  /** Id of the option. */
  option: string
}

/** What the reader did with one item: chose an option, or skipped it. */
export type Response =
  | Answer
  | {
      /** Id of the item. */
      item: string
      /** The reader moved on without an answer. */
      skipped: true
    }

/** The parts of a quiz. Only `pull` moves the result. */
export type Section =
  'now' | 'pull' | 'followUps' | 'day' | 'readiness' | 'leadership' | 'situation'

/** The sections in the order they are asked. The first four make the flow, the rest are extras. */
export const sections = [
  'now',
  'pull',
  'followUps',
  'day',
  'readiness',
  'leadership',
  'situation'
] as const satisfies readonly Section[]

/** The sections a session goes through by itself. */
export const flowSections: readonly Section[] = ['now', 'pull', 'followUps', 'day']

/** Id of the one item of the section `day`. No other item may have it. */
export const dayItem = 'day'

/** What the items of all sections have in common. */
export interface AnyItem {
  /** Unique over all sections of the bank. */
  readonly id: string
  /** The question; empty for the blind days. */
  readonly stem: string
  /** What the reader can answer. */
  readonly options: readonly AnyOption[]
  /** Ids of the themes the item rests on. */
  readonly themes?: readonly string[] | undefined
}

/** An item and the section it belongs to. */
export interface PlacedItem {
  readonly section: Section
  readonly item: AnyItem
}

/**
 * The items of one section in the order of the file, each with its own options. The section `day`
 * has one item, whose options are all days of the bank; a session shows three of them.
 *
 * @returns An empty list if the bank doesn't have the section.
 */
export function sectionItems(bank: Bank, section: Section): readonly AnyItem[] {
  if (section === 'pull') return bank.items
  if (section === 'leadership') return bank.leadership?.items ?? []
  if (section === 'readiness') {
    const { options = [], items = [] } = bank.readiness ?? {}
    return items.map((item) => ({ ...item, options }))
  }
  if (section === 'day') {
    const options = bank.days?.map(({ id, text }) => ({ id, text }))
    return options?.length ? [{ id: dayItem, stem: '', options }] : []
  }
  return bank[section] ?? []
}

/** Every item of a bank by its id. Computed once per bank: a bank is never changed in place. */
export const itemsById = /* @__PURE__ */ oncePer(
  (bank: Bank): ReadonlyMap<string, PlacedItem> =>
    new Map(
      sections.flatMap((section) =>
        sectionItems(bank, section).map((item) => [item.id, { section, item }] as const)
      )
    )
)

/**
 * An item of any section, and the section it belongs to.
 *
 * @throws RangeError if the bank has no item with this id.
 */
export function itemOf(bank: Bank, id: string): PlacedItem {
  const placed = itemsById(bank).get(id)
  if (!placed) {
    throw new RangeError(
      `Bank "${bank.id}" ${bank.version} has no item ${showValue(id)}. ` +
        'Expected an item of this bank and version.'
    )
  }
  return placed
}

/** The shape of a response, for error messages. */
const form = '{ item, option } or { item, skipped: true }'

/** Whether a value, such as one from a file, has the shape of a response. */
export function isResponse(value: unknown): value is Response {
  const { item, option, skipped } = (value ?? {}) as Partial<Record<string, unknown>>
  return typeof item === 'string' && (typeof option === 'string' || skipped === true)
}

/** Whether a response chose an option. */
export function isAnswer(response: Response): response is Answer {
  return typeof (response as Partial<Answer>).option === 'string'
}

/** Chosen option by item id; a skipped item has none. */
export const chosenOptions = (responses: readonly Response[]): ReadonlyMap<string, string> =>
  new Map(responses.filter(isAnswer).map(({ item, option }) => [item, option]))

/**
 * Checks responses against their bank.
 *
 * @throws TypeError if they aren't a list.
 * @throws RangeError if a response is malformed, names an item or option that the bank doesn't
 *   have, or answers an item a second time. The message says which, and what was expected.
 */
export function checkResponses(bank: Bank, responses: readonly Response[]): void {
  if (!Array.isArray(responses)) {
    throw new TypeError(`Responses are ${typeOf(responses)}. Expected a list of ${form}.`)
  }
  const seen = new Set<string>()
  for (const [index, response] of responses.entries()) {
    if (!isResponse(response)) {
      throw new RangeError(`Entry ${index} isn't a response. Expected ${form}.`)
    }
    const { item } = itemOf(bank, response.item)
    if (seen.has(response.item)) {
      throw new RangeError(`Item "${response.item}" is answered twice. Expected one response each.`)
    }
    seen.add(response.item)
    if (isAnswer(response)) {
      const ids = item.options.map(({ id }) => id)
      expectOneOf(`Item "${response.item}" has no option`, response.option, ids)
    }
  }
}

/** Ids of an unchecked bank can contain anything; these characters would break the format. */
const unsafe = /[\s=%]/

const escapeId = (id: string) => (unsafe.test(id) ? encodeURIComponent(id) : id)

/**
 * Responses as one short line: `item=option` for an answer and `item` for a skip, separated by
 * spaces. That is a third of the size of JSON, so snapshots stay small.
 */
export function writeResponses(responses: readonly Response[]): string {
  return responses
    .map((response) =>
      isAnswer(response)
        ? `${escapeId(response.item)}=${escapeId(response.option)}`
        : escapeId(response.item)
    )
    .join(' ')
}

/** Unescapes an id. A damaged escape stays, so that `checkResponses` rejects the id. */
function unescapeId(text: string): string {
  try {
    return decodeURIComponent(text)
  } catch {
    return text
  }
}

/** Reads what `writeResponses` wrote. Whether it fits a bank is for `checkResponses` to say. */
export function readResponses(text: string): Response[] {
  if (!text) return []
  return text.split(' ').map((entry) => {
    const at = entry.indexOf('=')
    const [item, option] = at < 0 ? [entry] : [entry.slice(0, at), entry.slice(at + 1)]
    return option === undefined
      ? { item: unescapeId(item), skipped: true }
      : { item: unescapeId(item), option: unescapeId(option) }
  })
}

/** The responses to one section's items, in the order given. */
export function responsesIn(
  bank: Bank,
  section: Section,
  responses: readonly Response[]
): readonly Response[] {
  const index = itemsById(bank)
  return responses.filter(({ item }) => index.get(item)?.section === section)
}

/**
 * Filters responses that may belong to another version of a bank. Keeps those to items and options
 * that this version has, one per item.
 */
export function knownResponses(bank: Bank, responses: readonly Response[]): Response[] {
  const index = itemsById(bank)
  const seen = new Set<string>()
  return responses.filter((response) => {
    const options = index.get(response.item)?.item.options
    if (!options || seen.has(response.item)) return false
    seen.add(response.item)
    return !isAnswer(response) || options.some(({ id }) => id === response.option)
  })
}
