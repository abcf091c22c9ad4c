import { loadHistory, saveHistory } from '../../src/history.ts'
import { readResult } from '../../src/transfer.ts'
import { openedBy } from '../keep/opened-by.ts'
import { Opened } from '../keep/opened.tsx'
import { wordsFor } from '../words/tables.ts'
import type { Words } from '../words/words.ts'
import { reportOf } from './report-of.ts'
import { Result } from './result.tsx'

/** The first date that a page writes loads the browser's calendar, which takes a while. */
const loadCalendar = (words: Words) => void words.dated('', new Date())

/** Everything that is first needed when there is a result. */
export const resultPart = {
  Result,
  Opened,
  reportOf,
  openedBy,
  loadHistory,
  saveHistory,
  readResult,
  wordsFor,
  loadCalendar
}
export type ResultPart = typeof resultPart
