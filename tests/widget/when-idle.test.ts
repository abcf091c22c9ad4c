import { afterEach, expect, test, vi } from 'vitest'
import { inIdleTime } from '../../widget/host/when-idle.ts'

afterEach(() => vi.unstubAllGlobals())

/** Idle times of so many milliseconds, one after the other, each part taking ten of them. */
function worked(idleTimes: readonly number[], isWanted: (done: number) => boolean): number[] {
  const waiting: IdleRequestCallback[] = []
  vi.stubGlobal('requestIdleCallback', (work: IdleRequestCallback) => waiting.push(work))
  let left = 0
  let done = 0
  function* parts() {
    for (;;) {
      left -= 10
      done++
      yield
    }
  }
  inIdleTime(parts(), () => isWanted(done))
  return idleTimes.map((time) => {
    left = time
    waiting.shift()?.({ didTimeout: false, timeRemaining: () => Math.max(0, left) })
    return done
  })
}

test('an idle time is used as long as there is enough of it, and the next one goes on', () => {
  expect(worked([50, 24, 1], () => true)).toEqual([5, 7, 8])
})

test.each([
  ['where no idle time comes, parts are done for five milliseconds at a time', true, 0],
  ['of a long idle time no more is used, so that a press need not wait', false, 50]
])('%s', (_, didTimeout, timeRemaining) => {
  let now = 0
  vi.stubGlobal('performance', { now: () => now })
  const waiting: IdleRequestCallback[] = []
  vi.stubGlobal('requestIdleCallback', (work: IdleRequestCallback) => waiting.push(work))
  let done = 0
  function* parts() {
    for (;;) {
      now += 2
      done++
      yield
    }
  }
  inIdleTime(parts(), () => true)
  waiting.shift()?.({ didTimeout, timeRemaining: () => timeRemaining })
  expect(done).toBe(3)
  waiting.shift()?.({ didTimeout, timeRemaining: () => timeRemaining })
  expect(done).toBe(6)
})

test('what nobody wants any more is not gone on with', () => {
  expect(worked([50, 50], (done) => done < 3)).toEqual([3, 3])
})
