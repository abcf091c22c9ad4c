import type { Job } from '../../src/simulate/index.ts'

/** Time a job takes, measured in people jobs of quick mode; only for the bar. */
function costOf(job: Job): number {
  if (job.kind === 'orders') return 1.6
  const long = { quick: 1, full: 1.7, whole: 0.1 }[job.mode]
  return job.kind === 'scorings' && job.mode !== 'whole' ? long * 0.4 : long
}

const width = 30

/**
 * Draws a bar with the time left on standard error, or a line for each tenth without a terminal.
 *
 * @returns A function to call with the index of each finished job.
 */
export function progressBar(jobs: readonly Job[]): (index: number) => void {
  const whole = jobs.reduce((sum, job) => sum + costOf(job), 0)
  const start = performance.now()
  let done = 0
  let tenths = 0
  let finished = 0
  return (index) => {
    done += costOf(jobs[index]!)
    finished += 1
    const part = done / whole
    const left = ((performance.now() - start) / part) * (1 - part)
    const text = `${Math.round(part * 100)}%  ${clock(left)} left  ${finished} of ${jobs.length} jobs`
    if (process.stderr.isTTY) {
      const filled = Math.round(part * width)
      const bar = '█'.repeat(filled) + '░'.repeat(width - filled)
      process.stderr.write(`\r${bar} ${text}   ${finished === jobs.length ? '\n' : ''}`)
    } else if (Math.floor(part * 10) > tenths) {
      tenths = Math.floor(part * 10)
      process.stderr.write(`${text}\n`)
    }
  }
}

/** Minutes and seconds: 125,000 ms is 2:05. */
export function clock(milliseconds: number): string {
  const seconds = Math.round(milliseconds / 1000)
  return `${Math.floor(seconds / 60)}:${String(seconds % 60).padStart(2, '0')}`
}
