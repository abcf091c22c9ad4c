import { progressOn } from '../../src/cli/io/progress.ts'
import type { Job } from '../../src/simulate/index.ts'

/** Time a job takes, measured in people jobs of quick mode; only for the bar. */
function costOf(job: Job): number {
  if (job.kind === 'orders') return 1.6
  const long = { quick: 1, full: 1.7, whole: 0.1 }[job.mode]
  return job.kind === 'scorings' && job.mode !== 'whole' ? long * 0.4 : long
}

/** @returns A function to call with the index of each finished job. It draws a bar. */
export function progressBar(jobs: readonly Job[]): (index: number) => void {
  const whole = jobs.reduce((sum, job) => sum + costOf(job), 0)
  const bar = progressOn(process, 'Simulating')
  let done = 0
  let finished = 0
  return (index) => {
    done += costOf(jobs[index]!)
    finished += 1
    bar.update(done / whole, `${finished} of ${jobs.length} jobs`)
    if (finished === jobs.length) bar.end()
  }
}
