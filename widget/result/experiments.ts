import type { Bank, Experiment } from '../../src/bank/types.ts'
import type { Report } from '../../src/result/types.ts'
import type { ExperimentMarks, History } from '../../src/storage/history.ts'

/** The report's experiments: the one to test the result, then the one to prove it wrong. */
export const suggested = (bank: Bank, { experiments }: Pick<Report, 'experiments'>): Experiment[] =>
  [experiments.confirm, experiments.disprove].flatMap(
    (id) => bank.experiments?.filter((experiment) => experiment.id === id) ?? []
  )

const unmarked: ExperimentMarks = { onSheet: false, done: false, note: '' }

/** What the reader has marked on an experiment. */
export const marksOf = ({ experiments }: History, id: string): ExperimentMarks =>
  experiments.get(id) ?? unmarked

export const withMarks = (history: History, id: string, marks: ExperimentMarks): History => ({
  ...history,
  experiments: new Map(history.experiments).set(id, marks)
})

/** Experiments for the sheet: those put on it, or both while none is. */
export function onSheet(bank: Bank, report: Report, history: History): Experiment[] {
  const all = suggested(bank, report)
  const chosen = all.filter(({ id }) => marksOf(history, id).onSheet)
  return chosen.length > 0 ? chosen : all
}
