import { equivalents, type Equivalent } from './equivalents.ts'

interface Position {
  line: number
  column: number
}

/** The parts of Stryker's report that count. */
export interface StrykerReport {
  files: Record<
    string,
    {
      source: string
      mutants: readonly {
        status: string
        location: { start: Position; end: Position }
        replacement?: string
      }[]
    }
  >
}

/** How many mutants of one folder the tests noticed. */
export interface FolderFigures {
  /** Within `src`. */
  folder: string
  /** Changes that could be run. */
  mutants: number
  /** A test failed. */
  killed: number
  /** The tests never ended, which is noticed too. */
  timedOut: number
  survived: number
  /** No test runs the changed code. */
  noCoverage: number
  /** Those of `survived` that have no observable effect, with the reason. */
  explained: Equivalent[]
  /** `killed` and `timedOut` in percent of `mutants`, rounded down to one decimal. */
  score: number
  /** Date of the run, such as `2026-11-29`. */
  date: string
}

/**
 * Counts the mutants of a folder.
 *
 * @param report - What Stryker found, of this folder alone.
 * @throws Error if Stryker didn't finish.
 */
export function summarize(folder: string, report: StrykerReport, date: string): FolderFigures {
  const statuses = Object.values(report.files).flatMap(({ mutants }) =>
    mutants.map(({ status }) => status)
  )
  const count = (wanted: string) => statuses.filter((status) => status === wanted).length
  if (count('Pending')) throw new Error(`Expected a finished run of "${folder}".`)
  const killed = count('Killed')
  const timedOut = count('Timeout')
  const survived = count('Survived')
  const noCoverage = count('NoCoverage')
  const mutants = killed + timedOut + survived + noCoverage
  const score = Math.floor(((killed + timedOut) / mutants) * 1000) / 10
  const unexplained = survivorsOf(report)
  // Each entry explains one mutant, because a line may have several that look alike.
  const explained = equivalents.filter(({ file, code, change }) => {
    const at = unexplained.findIndex(
      (one) => file === one.file && code === one.code && change === one.change
    )
    if (at >= 0) unexplained.splice(at, 1)
    return at >= 0
  })
  return { folder, mutants, killed, timedOut, survived, noCoverage, explained, score, date }
}

/** What survived: the line of code, and what a part of it was replaced with. */
function survivorsOf({ files }: StrykerReport): Omit<Equivalent, 'reason'>[] {
  return Object.entries(files).flatMap(([file, { source, mutants }]) => {
    const lines = source.split('\n')
    return mutants
      .filter(({ status }) => status === 'Survived')
      .map(({ location: { start, end }, replacement = '' }) => {
        const line = lines[start.line - 1]!
        const original =
          start.line === end.line ? line.slice(start.column - 1, end.column - 1) : '…'
        return { file, code: line.trim(), change: `${original} → ${replacement}` }
      })
  })
}
