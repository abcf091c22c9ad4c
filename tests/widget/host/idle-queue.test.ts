import { afterEach, beforeEach, expect, test, vi } from 'vitest'
import { whenIdle } from '../../../widget/host/idle-queue.ts'

// Node has no requestIdleCallback, like Safari.
beforeEach(() => {
  vi.useFakeTimers()
})
afterEach(() => {
  vi.useRealTimers()
})

/** A task that notes its name and takes some milliseconds. */
const task =
  (done: string[], name: string, milliseconds = 0) =>
  () => {
    done.push(name)
    vi.setSystemTime(Date.now() + milliseconds)
    vi.advanceTimersByTime(milliseconds)
  }

test('tasks run in order, and none synchronously', () => {
  const done: string[] = []
  whenIdle(task(done, 'a'), task(done, 'b'))
  whenIdle(task(done, 'c'))
  expect(done).toEqual([])
  vi.runAllTimers()
  expect(done).toEqual(['a', 'b', 'c'])
})

test('dropped tasks don’t run, and others do', () => {
  const done: string[] = []
  const drop = whenIdle(task(done, 'a'))
  whenIdle(task(done, 'b'))
  drop()
  drop()
  vi.runAllTimers()
  expect(done).toEqual(['b'])
})

test('the same function can wait twice and is dropped once', () => {
  const done: string[] = []
  const twice = task(done, 'a')
  const drop = whenIdle(twice)
  whenIdle(twice)
  drop()
  vi.runAllTimers()
  expect(done).toEqual(['a'])
})

test('long work gives the page time between tasks', () => {
  const done: string[] = []
  whenIdle(task(done, 'a', 8), task(done, 'b', 8), task(done, 'c'))
  vi.advanceTimersToNextTimer()
  expect(done).toEqual(['a'])
  vi.advanceTimersToNextTimer()
  expect(done).toEqual(['a', 'b'])
  vi.runAllTimers()
  expect(done).toEqual(['a', 'b', 'c'])
})

test('a task that throws doesn’t stop the next one', () => {
  const done: string[] = []
  whenIdle(
    () => {
      throw new Error('failed')
    },
    task(done, 'b')
  )
  expect(() => vi.advanceTimersToNextTimer()).toThrow('failed')
  vi.runAllTimers()
  expect(done).toEqual(['b'])
})
