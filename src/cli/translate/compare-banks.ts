import type { Bank, Link } from '../../bank/types.ts'
import { nameOf, textsOf } from './text-list.ts'

/** One way in which a translation departs from its bank. */
export interface Difference {
  kind: 'missing' | 'untranslated' | 'outdated' | 'unknown' | 'structure'
  path: string
  message: string
}

/** A translation file: texts by path, each with the text it translates. */
export interface Translation {
  language: string
  /** The bank it belongs to. */
  of: { id: string; version: string; language: string }
  texts: Record<string, { source: string; text: string }>
}

/** Texts that are the same in many languages: single words, names, numbers. */
const mayBeEqual = (text: string) => text.split(/\s+/).length < 3

/** What is missing, left over or outdated in a translation file. */
export function compareTranslation(bank: Bank, { texts }: Translation): Difference[] {
  const sources = textsOf(bank)
  const differences: Difference[] = []
  for (const [path, source] of sources) {
    const entry = Object.hasOwn(texts, path) ? texts[path] : undefined
    if (!entry?.text?.trim()) {
      differences.push({ kind: 'missing', path, message: `No text for "${short(source)}".` })
    } else if (entry.source !== source) {
      const message = `It translates "${short(entry.source)}". The bank now says "${short(source)}".`
      differences.push({ kind: 'outdated', path, message })
    } else if (entry.text.trim() === source && !mayBeEqual(source)) {
      differences.push({ kind: 'untranslated', path, message: `Still "${short(source)}".` })
    } else {
      const kept = new Set(placeholders(entry.text))
      const lost = placeholders(source).filter((each) => !kept.has(each))
      if (lost.length > 0) {
        const message = `The placeholder ${lost.join(', ')} is gone. Expected it in the text.`
        differences.push({ kind: 'structure', path, message })
      }
    }
  }
  for (const path of Object.keys(texts)) {
    if (!sources.has(path)) {
      differences.push({ kind: 'unknown', path, message: 'The bank has no such text.' })
    }
  }
  return differences
}

/**
 * Differences between a bank and its translation in ids, weights and texts. A translation may add
 * links in its own language.
 */
export function compareBanks(bank: Bank, other: Bank): Difference[] {
  const texts = [textsOf(bank), textsOf(other)] as const
  const sameLanguage = bank.language === other.language
  const differences = structureDifferences(bank, other)
  for (const [path, source] of texts[0]) {
    const text = texts[1].get(path)
    if (text === undefined) {
      differences.push({ kind: 'missing', path, message: `No text for "${short(source)}".` })
    } else if (text === source && !sameLanguage && !mayBeEqual(source)) {
      differences.push({ kind: 'untranslated', path, message: `Still "${short(source)}".` })
    }
  }
  const own = ownLinks(bank, other)
  for (const path of texts[1].keys()) {
    if (!texts[0].has(path) && !own.some((link) => path.startsWith(`links.${link}.`))) {
      differences.push({ kind: 'unknown', path, message: 'The bank has no such text.' })
    }
  }
  return differences
}

/** Ids of the links that a translation adds in its own language. */
function ownLinks({ links = [] }: Bank, other: Bank): string[] {
  const known = new Set(links.map(linkId))
  return (other.links ?? [])
    .filter(({ language = other.language }) => language === other.language)
    .map(linkId)
    .filter((id) => !known.has(id))
}

const linkId = ({ id, url }: Link) => id ?? url

/** Everything that isn't text must be the same: ids, weights, regions, conditions. */
function structureDifferences(bank: Bank, other: Bank): Difference[] {
  const values = [factsOf(bank), factsOf(other)] as const
  const differences: Difference[] = []
  for (const [path, value] of values[0]) {
    const found = values[1].get(path)
    if (found === value) continue
    // Reports a missing entry once, by its id.
    if (found === undefined && !path.endsWith('.id') && hasOwnId(values[0], path)) continue
    const message = `Found ${found ?? 'nothing'}. Expected ${value}.`
    differences.push({ kind: 'structure', path, message })
  }
  for (const path of values[1].keys()) {
    if (!values[0].has(path) && path.endsWith('.id')) {
      differences.push({ kind: 'structure', path, message: 'The bank has no such entry.' })
    }
  }
  return differences
}

const hasOwnId = (facts: ReadonlyMap<string, string>, path: string) => {
  const parts = path.split('.')
  return parts.some((_, length) => facts.has(`${parts.slice(0, length).join('.')}.id`))
}

/** Members that may differ between languages besides the texts. */
const free = new Set([
  '$schema',
  'language',
  'version',
  'note',
  'ratings',
  'links',
  'labels',
  'retest'
])

/** Every value that isn't text, by the same paths as the texts. */
function factsOf(bank: Bank): Map<string, string> {
  const texts = textsOf(bank)
  const facts = new Map<string, string>()
  const visit = (value: unknown, path: readonly string[]) => {
    const here = path.join('.')
    if (Array.isArray(value)) {
      for (const [index, each] of value.entries()) visit(each, [...path, nameOf(each, index)])
    } else if (typeof value === 'object' && value !== null) {
      for (const [key, each] of Object.entries(value)) {
        if (!free.has(key)) visit(each, [...path, key])
      }
    } else if (value !== undefined && !texts.has(here)) facts.set(here, JSON.stringify(value))
  }
  visit(bank, [])
  return facts
}

const placeholders = (text: string): string[] => text.match(/\{\w+\}/g) ?? []

const short = (text: string) => (text.length > 50 ? `${text.slice(0, 47)}…` : text)
