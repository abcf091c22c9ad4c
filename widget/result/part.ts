import { h, render } from 'preact'
import { loadHistory, saveHistory } from '../../src/history.ts'
import { readResult } from '../../src/transfer.ts'
import { openedBy } from '../keep/opened-by.ts'
import { Opened } from '../keep/opened.tsx'
import type { Scene } from '../scene.ts'
import { wordsFor } from '../words/tables.ts'
import { reportOf } from './report-of.ts'
import { Result } from './result.tsx'

let isRehearsed = false

/**
 * Draws the result so far, once, where nobody sees it: the first drawing in a page compiles the code
 * and loads the browser's calendar, and both take longer than to draw.
 */
function rehearse(scene: Scene): void {
  if (!isRehearsed) render(h(Result, scene), document.createElement('div'))
  isRehearsed = true
}

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
  rehearse
}
export type ResultPart = typeof resultPart
