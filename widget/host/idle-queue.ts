/** Milliseconds of work after which a frame could come late. */
const slice = 10

/** A task needs about this much; with less idle time left it waits for the next slice. */
const least = 5

/** A busy page may have no idle time for seconds, so run anyway after this many milliseconds. */
const timeout = 200

type Task = () => void

const queue: Task[] = []
let isScheduled = false

/**
 * Runs small tasks in order when the page has nothing better to do. The queue is shared by all
 * quizzes of a page.
 *
 * @returns A function that drops the tasks that haven't run yet.
 */
export function whenIdle(...tasks: readonly Task[]): () => void {
  // Wrapped, so that the same function can wait twice and be dropped once.
  const own = tasks.map(
    (task): Task =>
      () =>
        task()
  )
  queue.push(...own)
  schedule()
  return () => {
    for (const task of own) {
      const index = queue.indexOf(task)
      if (index >= 0) queue.splice(index, 1)
    }
  }
}

function schedule(): void {
  if (isScheduled || queue.length === 0) return
  isScheduled = true
  // Safari has no requestIdleCallback.
  if ('requestIdleCallback' in globalThis) requestIdleCallback(runSlice, { timeout })
  else setTimeout(runSlice, 30)
}

function runSlice(deadline?: IdleDeadline): void {
  const end = performance.now() + slice
  const timeLeft = () =>
    Math.min(
      end - performance.now(),
      deadline && !deadline.didTimeout ? deadline.timeRemaining() : slice
    )
  try {
    do queue.shift()?.()
    while (queue.length > 0 && timeLeft() > least)
  } finally {
    isScheduled = false
    schedule()
  }
}
