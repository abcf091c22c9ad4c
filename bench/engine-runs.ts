import { execFileSync } from 'node:child_process'
import { join } from 'node:path'

/** What `engine.ts` found of one bank; times in milliseconds. */
export interface BankTimes {
  bank: string
  items: number
  patterns: number
  first: number
  next: number
  report: number
  /** Of the gain of the three best items, the part that the choice keeps: 0 to 1. */
  kept: number
  /** Bytes of the model, the bank itself left out. */
  memory: number
}

/** The engine beside others. */
export interface EngineRuns {
  banks: BankTimes[]
  /** jsCAT's next item, in milliseconds. */
  jscat: { items: number; next: number }[]
  /** Whole quick sittings per second of processor time. */
  sittings: { quiz: number; survey: number }
}

const sizes = [30, 300, 3000, 30_000]

/** Runs each in a process of its own, so that none warms up another. */
export function measureEngine(quick: boolean): EngineRuns {
  const jscatSizes = quick ? sizes.slice(0, 3) : sizes
  return {
    banks: (run('engine.ts', '--json') as { banks: BankTimes[] }).banks,
    jscat: run('engine-peers/jscat.js', JSON.stringify(jscatSizes)) as EngineRuns['jscat'],
    sittings: {
      quiz: (run('engine-peers/quiz.ts') as { perSecond: number }).perSecond,
      survey: (run('engine-peers/survey-model.js') as { perSecond: number }).perSecond
    }
  }
}

function run(file: string, ...options: string[]): unknown {
  const path = join(import.meta.dirname, file)
  return JSON.parse(
    execFileSync(process.execPath, ['--expose-gc', path, ...options], { encoding: 'utf8' })
  )
}
