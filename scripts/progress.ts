const width = 30

/**
 * Draws a bar with the time left on standard error, or a line for each tenth without a terminal.
 *
 * @param costs - How long each job takes compared with the others.
 * @returns A function to call with the index of each finished job.
 */
export function progressBar(costs: readonly number[]): (index: number) => void {
  const whole = costs.reduce((sum, cost) => sum + cost, 0)
  const start = performance.now()
  let done = 0
  let tenths = 0
  let finished = 0
  return (index) => {
    done += costs[index]!
    finished += 1
    const part = done / whole
    const left = ((performance.now() - start) / part) * (1 - part)
    const text = `${Math.round(part * 100)}%  ${clock(left)} left  ${finished} of ${costs.length} jobs`
    if (process.stderr.isTTY) {
      const filled = Math.round(part * width)
      const bar = '█'.repeat(filled) + '░'.repeat(width - filled)
      process.stderr.write(`\r${bar} ${text}   ${finished === costs.length ? '\n' : ''}`)
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
