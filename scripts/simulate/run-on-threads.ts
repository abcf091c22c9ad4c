import type { Bank } from '../../src/bank/types.ts'
import type { Job, JobResult } from '../../src/simulate/index.ts'
import { runJobs } from '../pool.ts'

const worker = new URL('worker.ts', import.meta.url)

/** Does the jobs of a simulation on one thread per core, and returns their results in order. */
export const runOnThreads = (
  bank: Bank,
  jobs: readonly Job[],
  onDone?: (index: number) => void
): Promise<JobResult[]> => runJobs(worker, { bank }, jobs, onDone)
