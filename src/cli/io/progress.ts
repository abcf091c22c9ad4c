import type { Io } from './io.ts'

const width = 30

/** Without a terminal, the longest time in milliseconds between a tenth and the next line. */
const longestSilence = 30_000

/** Minutes and seconds: 125,000 ms is "2:05". */
export function clock(milliseconds: number): string {
  const seconds = Math.max(0, Math.round(milliseconds / 1000))
  return `${Math.floor(seconds / 60)}:${String(seconds % 60).padStart(2, '0')}`
}

/** Reports the progress of a long job. */
export interface ProgressReporter {
  /** @param done - Finished share, 0 to 1. */
  update: (done: number) => void
  /** Removes the bar. */
  end: () => void
}

/**
 * Shows a bar with the time left on standard error; without a terminal, a line for each tenth and
 * at least every half minute. Nothing is shown in the first half second, so short jobs stay quiet.
 */
export function progressOn({ stderr }: Io, what: string): ProgressReporter {
  const start = performance.now()
  let tenths = 0
  let lastLine = start
  let drawn = false
  return {
    update(done) {
      const now = performance.now()
      const spent = now - start
      if (spent < 500 || done <= 0) return
      const left = clock((spent / done) * (1 - done))
      const text = `${what} ${Math.round(done * 100)}%  ${left} left`
      if (stderr.isTTY) {
        const filled = Math.round(done * width)
        stderr.write(`\r\u001b[K${'█'.repeat(filled)}${'░'.repeat(width - filled)} ${text}`)
        drawn = true
      } else if (Math.floor(done * 10) > tenths || now - lastLine >= longestSilence) {
        lastLine = now
        tenths = Math.floor(done * 10)
        stderr.write(`${text}\n`)
      }
    },
    end() {
      if (drawn) stderr.write('\r\u001b[K')
    }
  }
}
