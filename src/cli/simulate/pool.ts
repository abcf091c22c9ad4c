import type { Bank } from '../../bank/types.ts'
import type { Job, JobResult } from '../../simulate/index.ts'
import { runJobs } from '../io/thread-pool.ts'
import { costOf } from './job-cost.ts'

/** The code of a thread: beside this file as a source, and in `dist/cli` under a name of its own. */
const workerFile = import.meta.url.endsWith('.ts') ? './worker.ts' : './simulate-worker.js'

/**
 * Does the jobs of a simulation on one thread per core.
 *
 * @param onDone - Called after each job with the share of the work that is done, 0 to 1.
 * @returns The results in the order of the jobs.
 */
export const runSimulationJobs = (
  bank: Bank,
  jobs: readonly Job[],
  onDone?: (done: number) => void
): Promise<JobResult[]> =>
  runJobs({
    worker: new URL(workerFile, import.meta.url),
    workerData: { bank },
    jobs,
    costOf,
    onDone
  })
