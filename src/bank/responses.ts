import type { Bank } from './schema.ts'

/** What the reader did with one item: chose an option, or skipped. */
export type Response = { item: string; option: string } | { item: string; skipped: true }

/** A response that chose an option. */
export type Answer = { item: string; option: string }

/** The parts of a quiz. Only `pull` moves the result. */
export type Section = 'pull' | 'readiness' | 'leadership' | 'context'

/** An item of any section, as far as the sections agree. */
export interface AnyItem {
  id: string
  stem: string
  options: readonly { id: string; text: string }[]
  themes: readonly string[]
}

/** Where an item stands in its bank. */
export interface Placed {
  section: Section
  item: AnyItem
}

const indexes = new WeakMap<Bank, Map<string, Placed>>()

/** The items of one section, in the order of the file, each with its own options. */
export function sectionItems(bank: Bank, section: Section): readonly AnyItem[] {
  if (section === 'pull') return bank.items
  if (section === 'leadership') return bank.leadership
  if (section === 'context') return bank.context
  const { options, items } = bank.readiness
  return items.map((item) => ({ ...item, options }))
}

/** The sections in the order they are asked. */
export const sections = ['pull', 'readiness', 'leadership', 'context'] as const

/** Every item of a bank by its id. Worked out once per bank; a bank is never changed in place. */
export function itemsById(bank: Bank): ReadonlyMap<string, Placed> {
  let index = indexes.get(bank)
  if (!index) {
    index = new Map()
    for (const section of sections) {
      for (const item of sectionItems(bank, section)) index.set(item.id, { section, item })
    }
    indexes.set(bank, index)
  }
  return index
}

/**
 * An item of any section, and where it stands.
 *
 * @throws RangeError if the bank has no item of this id.
 */
export function itemOf(bank: Bank, id: string): Placed {
  const placed = itemsById(bank).get(id)
  if (!placed) {
    throw new RangeError(
      `Bank "${bank.id}" ${bank.version} has no item "${id}". ` +
        'Expected an item of this bank and version.'
    )
  }
  return placed
}

/**
 * Holds a word against those that may stand in its place.
 *
 * @param complaint - What is wrong with any other, up to the word: `There is no mode`.
 * @throws RangeError with the complaint, the word and those expected.
 */
export function expectOneOf(complaint: string, given: string, expected: readonly string[]): void {
  if (expected.includes(given)) return
  const quoted = expected.map((word) => `"${word}"`).join(', ')
  throw new RangeError(`${complaint} "${given}". Expected one of ${quoted}.`)
}

/** The form of a response, for errors. */
const form = '{ item, option } or { item, skipped: true }'

/** True of what has the form of a response: what comes out of a file may be anything. */
export function isResponse(value: unknown): value is Response {
  const { item, option, skipped } = (value ?? {}) as Partial<Record<string, unknown>>
  return typeof item === 'string' && (typeof option === 'string' || skipped === true)
}

/**
 * Holds responses against the bank they were given to.
 *
 * @throws TypeError if they are no list.
 * @throws RangeError naming the response that has no such form, the item or option that the bank
 *   does not have, or the item that was answered twice, and what was expected instead.
 */
export function checkResponses(bank: Bank, responses: readonly Response[]): void {
  if (!Array.isArray(responses)) {
    throw new TypeError(`Responses are of type ${typeof responses}. Expected a list of ${form}.`)
  }
  const seen = new Set<string>()
  for (const [index, response] of responses.entries()) {
    if (!isResponse(response)) {
      throw new RangeError(`Response ${index} is no response. Expected ${form}.`)
    }
    const { item } = itemOf(bank, response.item)
    if (seen.has(response.item)) {
      throw new RangeError(`Item "${response.item}" is answered twice. Expected one response each.`)
    }
    seen.add(response.item)
    if ('option' in response) {
      const ids = item.options.map(({ id }) => id)
      expectOneOf(`Item "${response.item}" has no option`, response.option, ids)
    }
  }
}

/** True of a response that chose an option. */
export function isAnswer(response: Response): response is Answer {
  return 'option' in response
}

/** The responses that belong to one section, in the order given. */
export function responsesIn(
  bank: Bank,
  section: Section,
  responses: readonly Response[]
): readonly Response[] {
  const index = itemsById(bank)
  return responses.filter(({ item }) => index.get(item)?.section === section)
}

/**
 * Of responses that may have been given to another version of a bank, those that this one knows:
 * to items it has, with options they have, one for each item.
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
