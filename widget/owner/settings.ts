import { shape } from 'virtual:bank-shape'
import type { Bank, Link } from '../../src/bank/schema.ts'
import { tellFault } from '../faults.ts'
import { en } from '../words/en.ts'
import type { Words } from '../words/words.ts'
import { check } from './check.ts'
import { read } from './read.ts'

/** What a quiz asks, and the words that its owner puts in place of the interface's own. */
export interface Settings {
  bank: Bank
  labels: Partial<Words>
}

/** Links in place of a bank's own, or beside them. */
type Links = readonly Link[] | { add: readonly Link[] }

/** @throws Error that says where the first fault is, and what was expected there. */
export function checkBank(bank: unknown): Bank {
  check(bank, shape, '', '')
  return bank as Bank
}

/**
 * Reads what the page's owner has set: attributes `src` and `links`, and a script of JSON inside.
 * The owner is told of each thing that could not be taken over; the rest holds.
 */
export async function settingsOf(quiz: HTMLElement, shipped: Bank): Promise<Settings> {
  let bank = shipped
  let own: Partial<Words> = {}
  const link = (links: Links) => {
    const added = 'add' in links ? links.add : links
    check(added, shape['links'] as never, 'links', 'links')
    const others =
      'add' in links ? bank.links.filter(({ id }) => !added.some((a) => a.id === id)) : []
    bank = { ...bank, links: [...added, ...others] }
  }
  const attempt = async (where: string, take: () => Promise<void> | void) => {
    try {
      await take()
    } catch (error) {
      tellFault(quiz, where, error)
    }
  }
  const src = quiz.getAttribute('src')
  if (src !== null) {
    await attempt(`src="${src}"`, async () => {
      bank = checkBank(await read(quiz, src))
    })
  }
  const links = quiz.getAttribute('links')
  if (links !== null) {
    await attempt(`links="${links}"`, async () => link((await read(quiz, links)) as Links))
  }
  for (const script of quiz.querySelectorAll(':scope > script[type="application/json"]')) {
    await attempt('script', () => {
      const {
        title,
        links: ownLinks,
        labels = {},
        ...others
      } = JSON.parse(script.textContent) as {
        title?: string
        links?: Links
        labels?: Record<string, string>
      }
      const [unknown] = Object.keys(others)
      if (unknown) throw new Error(`${unknown} is unknown. Expected title|links|labels.`)
      if (title !== undefined) {
        check(title, 0, 'title', 'title')
        bank = { ...bank, title }
      }
      if (ownLinks) link(ownLinks)
      for (const [key, text] of Object.entries(labels)) {
        if (typeof en[key as keyof Words] !== 'string') throw new Error(`labels.${key} is unknown.`)
        check(text, 0, `labels.${key}`, 'title')
        own = { ...own, [key]: text }
      }
    })
  }
  return { bank, labels: own }
}
