import { shape } from 'virtual:bank-shape'
import type { Bank, Link } from '../../../src/bank/schema.ts'
import { sectionItems, sections } from '../../../src/bank/responses.ts'
import { attempt } from '../report-error.ts'
import { en } from '../../messages/en.ts'
import type { Words } from '../../messages/words.ts'
import { check } from './check.ts'
import { settingScripts } from './is-set.ts'
import { parseJson, read } from './read.ts'

/** What a quiz asks, and the words that its owner puts in place of the interface's own. */
export interface Settings {
  bank: Bank
  labels: Partial<Words>
}

/** Any object. */
const object = { _: '' }

/** @throws Error that says where the first fault is, and what was expected there. */
export function checkBank(given: unknown): Bank {
  check(given, shape, '', '')
  const bank = given as Bank
  // Answers go by these ids.
  const items = sections.flatMap((section) => sectionItems(bank, section))
  for (const list of [items, ...items.map(({ options }) => options)]) expectNoTwins(list)
  return bank
}

function expectNoTwins(list: readonly { id: string }[]): void {
  const ids = new Set<string>()
  for (const { id } of list) {
    if (ids.has(id)) throw new Error(`The id "${id}" is used twice. Expected another one.`)
    ids.add(id)
  }
}

/**
 * Reads what the page's owner has set: attributes `src` and `links`, and a script of JSON inside.
 * The owner is told of each thing that could not be taken over; the rest holds.
 */
export async function settingsOf(quiz: HTMLElement, shipped: Bank): Promise<Settings> {
  let bank = shipped
  let own: Partial<Words> = {}
  // A list stands in place of the bank's own links; one that is called "add", beside them.
  const link = (links: unknown) => {
    const isWhole = Array.isArray(links)
    const named = isWhole ? links : (links as { add?: unknown } | null)?.add
    const added = (named ?? links) as readonly Link[]
    check(added, shape['links'] as never, 'links', 'links')
    const others = isWhole ? [] : bank.links.filter(({ id }) => !added.some((a) => a.id === id))
    bank = { ...bank, links: [...added, ...others] }
  }
  const fixed = Object.keys(en).filter((key) => typeof en[key as keyof Words] === 'string')
  const src = quiz.getAttribute('src')
  if (src !== null) {
    await attempt(quiz, `src="${src}"`, async () => {
      bank = checkBank(await read(quiz, src))
    })
  }
  const links = quiz.getAttribute('links')
  if (links !== null) {
    await attempt(quiz, `links="${links}"`, async () => link(await read(quiz, links)))
  }
  for (const script of quiz.querySelectorAll(settingScripts)) {
    await attempt(quiz, 'script', () => {
      const given = parseJson(script.textContent)
      check(given, object, '', '')
      const { title, links: ownLinks, labels = {}, ...others } = given as Record<string, unknown>
      const [unknown] = Object.keys(others)
      if (unknown) throw new Error(`${unknown} is unknown. Expected title|links|labels.`)
      if (title !== undefined) {
        check(title, 0, 'title', 'title')
        bank = { ...bank, title: title as string }
      }
      if (ownLinks !== undefined) link(ownLinks)
      check(labels, object, 'labels', '')
      for (const [key, text] of Object.entries(labels as object)) {
        if (!fixed.includes(key)) {
          throw new Error(`labels.${key} is unknown. Expected ${fixed.join('|')}.`)
        }
        check(text, 0, `labels.${key}`, 'title')
        own = { ...own, [key]: text as string }
      }
    })
  }
  return { bank, labels: own }
}
