import type { Bank } from '../bank/schema.ts'
import { knownResponses, type Response } from '../bank/responses.ts'
import type { StorageLike } from './saved-responses.ts'
import { answersText, readText } from '../share/codec.ts'
import { historyKey } from './keys.ts'

/** A result of an earlier sitting. */
export interface Earlier {
  /** When it was kept, as an ISO 8601 time in UTC: no two have the same. */
  at: string
  responses: readonly Response[]
}

/** What the reader has marked on a trial. */
export interface Tried {
  /** Whether it goes on the printed sheet. */
  along: boolean
  done: boolean
  /** One line of the reader's own; empty if there is none. */
  note: string
}

/** What the reader has asked the device to remember from sitting to sitting. */
export interface History {
  /** The oldest first. */
  results: readonly Earlier[]
  /** By the trial's id. */
  tried: ReadonlyMap<string, Tried>
}

/** Version of the stored text. */
const format = '1'

/** As many results are kept: twice a year for a working life. The oldest go first. */
const most = 80

/** A note is cut to so many characters. */
export const longestNote = 300

const emptyHistory = (): History => ({ results: [], tried: new Map() })

/**
 * Keeps the history under the bank's id, as flat text, since host pages have been seen to disturb
 * `JSON.stringify`: the format, then a line for each result and each trial, their fields parted by
 * tabs. A result is written as in a link, with its bank's version and a checksum.
 *
 * @returns Whether it was kept. Storage that is full or forbidden is no error.
 */
export function saveHistory(
  storage: StorageLike,
  bank: Bank,
  { results, tried }: History
): boolean {
  const lines = [
    ...results.slice(-most).map(({ at, responses }) => `r\t${at}\t${answersText(responses, bank)}`),
    ...[...tried].map(
      ([id, { along, done, note }]) =>
        `t\t${id}\t${along ? 'a' : ''}${done ? 'd' : ''}\t${oneLine(note)}`
    )
  ]
  try {
    if (lines.length) storage.setItem(historyKey(bank), [format, ...lines].join('\n'))
    else storage.removeItem(historyKey(bank))
    return true
  } catch {
    return false
  }
}

const oneLine = (note: string) => note.replace(/\s+/g, ' ').slice(0, longestNote)

/**
 * The history kept for this bank, whatever its version: of each result the responses that this
 * version knows. A line that is not what `saveHistory` writes is left out.
 */
export function loadHistory(storage: StorageLike, bank: Bank): History {
  try {
    const [writtenFormat, ...lines] = (storage.getItem(historyKey(bank)) ?? '').split('\n')
    if (writtenFormat !== format) return emptyHistory()
    const results: Earlier[] = []
    const tried = new Map<string, Tried>()
    for (const line of lines) {
      const [kind, name = '', content = '', note = ''] = line.split('\t')
      if (kind === 'r') {
        const responses = keptResponses(bank, content)
        if (isTime(name) && responses.length) results.push({ at: name, responses })
      } else if (kind === 't' && bank.trials.some(({ id }) => id === name)) {
        const along = content.includes('a')
        tried.set(name, { along, done: content.includes('d'), note: oneLine(note) })
      }
    }
    return { results: results.sort((a, b) => (a.at < b.at ? -1 : 1)), tried }
  } catch {
    return emptyHistory()
  }
}

const isTime = (text: string) => {
  const time = new Date(text)
  return !Number.isNaN(time.getTime()) && time.toISOString() === text
}

function keptResponses(bank: Bank, text: string): Response[] {
  const read = readText(text)
  if (!read.ok || read.shared.level !== 'answers') return []
  const { bank: name, responses } = read.shared
  return name?.id === bank.id ? knownResponses(bank, responses) : []
}
