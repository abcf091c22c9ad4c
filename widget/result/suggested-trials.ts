import type { Bank, Trial } from '../../src/bank/schema.ts'
import type { History, Tried } from '../../src/storage/history.ts'
import type { Report } from '../../src/result/report.ts'

/** A trial that the report suggests, with what the reader has marked on it. */
export interface SuggestedTrial {
  aim: 'confirm' | 'disprove'
  trial: Trial
  tried: Tried
}

const unmarked: Tried = { along: true, done: false, note: '' }

/** The trials of a report in the order they are shown. */
export const trialsOf = (bank: Bank, { trials }: Report, { tried }: History): SuggestedTrial[] =>
  (['confirm', 'disprove'] as const).flatMap((aim) => {
    const trial = bank.trials.find(({ id }) => id === trials[aim])
    return trial ? [{ aim, trial, tried: tried.get(trial.id) ?? unmarked }] : []
  })
