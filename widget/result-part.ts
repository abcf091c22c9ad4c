import { resultContent } from 'virtual:shipped-bank/result'
import { memoizedReport } from '../src/result/report.ts'
import { loadHistory, saveHistory } from '../src/storage/history.ts'
import { readResult } from '../src/storage/result-file.ts'
import { droppedResponses } from '../src/storage/saved-responses.ts'
import { resultFromUrl } from './host/result-from-url.ts'
import { enResult } from './messages/en/result.ts'
import { droppedText } from './result/dropped-text.ts'
import { ResultScreen } from './screens/result.tsx'
import { SharedResultScreen } from './screens/shared-result.tsx'
import css from './theme/result.css?inline'
import type { Screens } from './view/quiz-view.tsx'

/** Everything first needed for a result: its screens, their styles and the bank's content. */
export const resultPart = {
  screens: {
    'result': ResultScreen,
    'what-if': ResultScreen,
    'shared': SharedResultScreen
  } satisfies Screens,
  css,
  messages: enResult,
  content: resultContent,
  report: memoizedReport,
  loadHistory,
  saveHistory,
  readResult,
  droppedResponses,
  droppedText,
  resultFromUrl
}

export type ResultPart = typeof resultPart
