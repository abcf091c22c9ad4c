import { expectOneOf } from '../bank/error-text.ts'
import { explainFailure } from '../bank/explain-failure.ts'
import { knownResponses, type Response } from '../bank/responses.ts'
import type { Bank } from '../bank/types.ts'
import { answersText, readAnswers } from '../share/answers-text.ts'
import { openText } from '../share/codec.ts'
import { historyKey } from './keys.ts'
import { store, type StorageLike } from './saved-responses.ts'

/** A result of an earlier session. */
export interface SavedResult {
  /** When it was saved, as an ISO 8601 time in UTC; no two are the same. */
  at: string
  /** What was answered and skipped. */
  responses: readonly Response[]
}

/** What the reader has marked on an experiment. */
export interface ExperimentMarks {
  /** Whether it goes on the printed sheet. */
  onSheet: boolean
  /** Whether the reader has done it. */
  done: boolean
  /** A note by the reader, one line; empty if there is none. */
  note: string
}

/** What the reader has asked the device to remember across sessions. */
export interface History {
  /** The oldest first. */
  results: readonly SavedResult[]
  /** Marks by the experiment's id. */
  experiments: ReadonlyMap<string, ExperimentMarks>
}

/** Version of the stored text. */
const format = '2'

/** At most this many results are stored: twice a year for a working life. The oldest go first. */
const maxResults = 80

/** Longer notes are cut. */
export const longestNote = 300

const emptyHistory = (): History => ({ results: [], experiments: new Map() })

/**
 * Stores the history under the bank's id as flat text, because pages have been seen to change
 * `JSON.stringify`: the format, then a line for each result and each experiment, fields separated
 * by tabs. A result is written as in a link, with its bank's version and a checksum. Of more than
 * 80 results the latest are stored.
 *
 * @returns Whether it is stored and can be read back. Storage that is full or forbidden is no
 *   error.
 * @throws RangeError if a time isn't one, or a result or experiment isn't the bank's.
 * @example
 * const at = new Date().toISOString()
 * saveHistory(localStorage, bank, { ...history, results: [...history.results, { at, responses }] })
 */
export function saveHistory(storage: StorageLike, bank: Bank, history: History): boolean {
  const expected = '{ results, experiments } of a bank such as parseBank returns'
  const lines = explainFailure('The history', expected, () => linesOf(bank, history))
  const key = historyKey(bank)
  if (lines.length) return store(storage, key, [format, ...lines].join('\n'))
  try {
    storage.removeItem(key)
    return storage.getItem(key) === null
  } catch {
    return false
  }
}

/** A line for each result and each experiment. */
function linesOf(bank: Bank, { results, experiments }: History): string[] {
  for (const { at, responses } of results) {
    if (!isTime(at)) {
      throw new RangeError(
        `A result has the time "${at}". Expected a time such as toISOString gives.`
      )
    }
    // What isn't of this bank would be left out when it is read again.
    if (!responses.length || knownResponses(bank, responses).length < responses.length) {
      throw new RangeError(
        `The result of ${at} isn't of this bank. Expected one response or more, to its items.`
      )
    }
  }
  const known = (bank.experiments ?? []).map(({ id }) => id)
  for (const id of experiments.keys()) expectOneOf('There is no experiment', id, known)
  return [
    ...results
      .slice(-maxResults)
      .map(({ at, responses }) => `r\t${at}\t${answersText(responses, bank)}`),
    ...[...experiments].map(
      ([id, { onSheet, done, note }]) =>
        `e\t${id}\t${onSheet ? 's' : ''}${done ? 'd' : ''}\t${oneLine(note)}`
    )
  ]
}

const oneLine = (note: string) => note.replace(/\s+/g, ' ').slice(0, longestNote)

/**
 * The history stored for this bank, in any version: of each result, the responses that this version
 * knows. A line that `saveHistory` wouldn't write is left out.
 *
 * @example
 * const { results } = loadHistory(localStorage, bank)
 */
export function loadHistory(storage: StorageLike, bank: Bank): History {
  try {
    const [written, ...lines] = (storage.getItem(historyKey(bank)) ?? '').split('\n')
    if (written !== format) return emptyHistory()
    const results: SavedResult[] = []
    const experiments = new Map<string, ExperimentMarks>()
    for (const line of lines) {
      const [kind, name = '', content = '', note = ''] = line.split('\t')
      if (kind === 'r') {
        const responses = savedResponses(bank, content)
        if (isTime(name) && responses.length) results.push({ at: name, responses })
      } else if (kind === 'e' && bank.experiments?.some(({ id }) => id === name)) {
        const onSheet = content.includes('s')
        experiments.set(name, { onSheet, done: content.includes('d'), note: oneLine(note) })
      }
    }
    return { results: results.sort((a, b) => Date.parse(a.at) - Date.parse(b.at)), experiments }
  } catch {
    return emptyHistory()
  }
}

const isTime = (text: string) => {
  const time = new Date(text)
  return !Number.isNaN(time.getTime()) && time.toISOString() === text
}

function savedResponses(bank: Bank, text: string): Response[] {
  const opened = openText(text)
  if (!opened.ok || opened.level !== 'answers' || opened.bank?.id !== bank.id) return []
  return knownResponses(bank, readAnswers(opened.content) ?? [])
}
