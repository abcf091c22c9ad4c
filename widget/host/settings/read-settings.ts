import type { Bank } from '../../../src/bank/types.ts'
import { labelsOf, type Label } from '../../messages/label.ts'
import { checkBank, checkLinks } from './check-bank.ts'
import { fetchJson, parseJson } from './fetch-json.ts'
import { settingScripts } from './has-settings.ts'
import { knownLabels } from './known-labels.ts'

export { checkBank }

/** What the page owner has set. */
export interface Settings {
  bank: Bank
  /** Texts in place of the interface's own, by key. */
  labels: Record<string, Label>
  /** Whether the page owner's bank can't be used. No other takes its place. */
  isUnavailable: boolean
}

/**
 * Reads the attributes `src` and `links` and the child JSON. Each problem is reported; only a bank
 * that can't be used stops the quiz.
 */
export async function readSettings(
  quiz: Element,
  defaultBank: Bank,
  report: (where: string, error: unknown) => void
): Promise<Settings> {
  let bank = defaultBank
  const labels: Record<string, string> = {}
  let isUnavailable = false
  const tryTo = async (where: string, work: () => unknown) => {
    try {
      await work()
      return true
    } catch (error) {
      report(where, error)
      return false
    }
  }
  const warnAbout = (where: string) => (message: string) => report(where, message)
  const useLinks = (value: unknown, where: string) => {
    bank = { ...bank, links: withLinks(bank, value, warnAbout(where)) }
  }

  const src = quiz.getAttribute('src')
  if (src !== null) {
    const where = `src="${src}"`
    isUnavailable = !(await tryTo(where, async () => {
      bank = checkBank(await fetchJson(quiz, src), warnAbout(where))
    }))
  }
  Object.assign(labels, bank.labels)
  const links = quiz.getAttribute('links')
  if (links !== null) {
    const where = `links="${links}"`
    await tryTo(where, async () => useLinks(await fetchJson(quiz, links), where))
  }
  for (const script of quiz.querySelectorAll(settingScripts)) {
    await tryTo('JSON', () => {
      const given = parseJson(script.textContent) as Record<string, unknown>
      for (const [name, value] of Object.entries(given)) {
        if (name === 'links') useLinks(value, 'JSON')
        else if (name === 'title' && typeof value === 'string' && value) {
          bank = { ...bank, title: value }
        } else if (name === 'labels' && typeof value === 'object') {
          Object.assign(labels, knownLabels(value as object, warnAbout('JSON')))
        } else report('JSON', `"${name}" can't be used. Expected title (text), links or labels.`)
      }
    })
  }
  return { bank, labels: labelsOf(labels), isUnavailable }
}

/** A list replaces the bank's links. `{ "add": [...] }` comes before them. */
function withLinks(bank: Bank, value: unknown, warn: (message: string) => void) {
  if (Array.isArray(value)) return checkLinks(value, warn)
  const added = checkLinks((value as { add?: unknown } | null)?.add, warn)
  const name = ({ id, url }: { id?: string | undefined; url: string }) => id ?? url
  const names = new Set(added.map(name))
  return [...added, ...(bank.links ?? []).filter((link) => !names.has(name(link)))]
}
