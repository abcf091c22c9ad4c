import { readAnswers } from './answers-text.ts'
import { damaged, openText, type Shared } from './codec.ts'
import { readSummary } from './summary-text.ts'

/** What a link says, or why it can't be read. */
export type Read = { ok: true; shared: Shared } | { ok: false; reason: 'damaged' | 'newer' }

/** Reads the text of a link. Refuses one that is damaged or that a later version wrote. */
export function readText(text: string): Read {
  const opened = openText(text)
  if (!opened.ok) return opened
  const { level, bank, content } = opened
  const responses = level === 'answers' ? readAnswers(content) : undefined
  const shared = responses
    ? ({ level: 'answers', bank, responses } as const)
    : readSummary(bank, content, level)
  return shared ? { ok: true, shared } : damaged
}
