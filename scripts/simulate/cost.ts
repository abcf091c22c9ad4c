import type { Job } from '../../src/simulate/index.ts'

/** Time a job takes, measured in people jobs of quick mode; only for the bar. */
export function costOf(job: Job): number {
  if (job.kind === 'orders') return 1.6
  const long = { quick: 1, full: 1.7, whole: 0.1 }[job.mode]
  return job.kind === 'scorings' && job.mode !== 'whole' ? long * 0.4 : long
}
