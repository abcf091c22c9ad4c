import { readFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import type { Plugin } from 'vite'
import type { Json } from '../widget/from-columns.ts'
import { toColumns } from './to-columns.ts'

/** Members that only authors and checks read. */
const authorsOnly = /^(\$schema|ratings|note|extension)$/

/** Members that are needed only once there is a result. */
const resultOnly =
  /^(evidence|themes|tallies|patterns|whatIf|followUps|days|readiness|leadership|situation|places|experiments|oneOnOne|links|retest)$/

/**
 * Splits a tree into the members that `isLater` names and the rest. `mergeBank` puts them together.
 */
export function split(tree: Json, isLater: (name: string) => boolean): { now: Json; later: Json } {
  if (Array.isArray(tree)) {
    const parts = tree.map((entry) => split(entry, isLater))
    const later = parts.map((part) => part.later)
    return {
      now: parts.map(({ now }) => now),
      later: later.some((part) => part !== null) ? later : null
    }
  }
  if (typeof tree !== 'object' || tree === null) return { now: tree, later: null }
  const now: Record<string, Json> = {}
  const later: Record<string, Json> = {}
  for (const [name, value] of Object.entries(tree)) {
    if (isLater(name)) {
      later[name] = value
      continue
    }
    const parts = split(value, isLater)
    now[name] = parts.now
    if (parts.later !== null) later[name] = parts.later
  }
  return { now, later: Object.keys(later).length > 0 ? later : null }
}

/** Sections whose themes the quiz never reads. It ranks links by the themes of other sections. */
const themesUnread = /^(experiments|readiness|leadership)$/

const withoutThemes = (section: Json) =>
  JSON.parse(JSON.stringify(section), (name, value: Json) =>
    name === 'themes' ? undefined : value
  ) as Json

/** A bank file without members for authors and checks. */
const readersBank = (json: string): Json =>
  JSON.parse(json, (name, value: Json) => {
    if (authorsOnly.test(name)) return undefined
    return themesUnread.test(name) ? withoutThemes(value) : value
  }) as Json

/** The shipped bank without members for authors, in two parts. */
export function splitBank(json: string): { questions: Json; result: Record<string, Json> } {
  const { now, later } = split(readersBank(json), (name) => resultOnly.test(name))
  return { questions: now, result: (later ?? {}) as Record<string, Json> }
}

const reader = JSON.stringify(fileURLToPath(new URL('../widget/from-columns.ts', import.meta.url)))

/** A module that exports a value, written in columns. */
const moduleOf = (name: string, value: Json) =>
  `import { fromColumns } from ${reader}
  export const ${name} = /* @__PURE__ */ fromColumns(${JSON.stringify(toColumns(value))})
  `

const fileOf = (language?: string) =>
  fileURLToPath(new URL(`../questions/bank${language ? `.${language}` : ''}.json`, import.meta.url))

/**
 * Serves the shipped bank as two modules, so that asking doesn't wait for the result's texts, and
 * each translation as one.
 */
export function shippedBank(): Plugin {
  return {
    name: 'shipped-bank',
    resolveId: {
      filter: { id: /^virtual:shipped-bank\// },
      handler: (source) => `\0${source}`
    },
    load: {
      filter: { id: /^\0virtual:shipped-bank\// },
      handler(id) {
        const [, language] = /\/([a-z]{2})$/.exec(id) ?? []
        const file = fileOf(language)
        this.addWatchFile(file)
        const json = readFileSync(file, 'utf8')
        if (language) return moduleOf('bank', readersBank(json))
        const { questions, result } = splitBank(json)
        if (!id.endsWith('questions')) return moduleOf('resultContent', result)
        return `${moduleOf('questions', questions)}
          export const later = ${JSON.stringify(Object.keys(result))}`
      }
    }
  }
}
