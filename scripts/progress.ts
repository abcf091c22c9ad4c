import { progressOn } from '../src/cli/io/progress.ts'

/**
 * Draws a bar with the time left on standard error.
 *
 * @param what - What is done, such as "Simulating".
 * @param costs - How long each job takes compared with the others.
 * @returns A function to call with the index of each finished job.
 */
export function progressBar(what: string, costs: readonly number[]): (index: number) => void {
  const whole = costs.reduce((sum, cost) => sum + cost, 0)
  const bar = progressOn(process, what)
  let done = 0
  let finished = 0
  return (index) => {
    done += costs[index]!
    finished += 1
    bar.update(done / whole, `${finished} of ${costs.length} jobs`)
    if (finished === costs.length) bar.end()
  }
}
