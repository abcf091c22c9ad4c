import type { Bank } from '../../src/bank/types.ts'
import type { Response } from '../../src/bank/responses.ts'
import { report } from '../../src/result/report.ts'
import type { Report } from '../../src/result/types.ts'
import type { History, SavedResult } from '../../src/storage/history.ts'
import { isSame } from './is-same.ts'

/** An earlier result with its report. */
export interface EarlierResult extends SavedResult {
  report: Report
}

const reports = new WeakMap<readonly Response[], Report>()

/** The report of saved or shared responses, made once. */
export function reportOf(bank: Bank, responses: readonly Response[]): Report {
  const known = reports.get(responses) ?? report(bank, { responses })
  reports.set(responses, known)
  return known
}

/** Saved results other than the current one, the oldest first. */
export const earlierResults = (
  { bank }: { bank: Bank },
  { results }: History,
  present: readonly Response[]
): EarlierResult[] =>
  results
    .filter(({ responses }) => !isSame(responses, present))
    .map((saved) => ({ ...saved, report: reportOf(bank, saved.responses) }))
