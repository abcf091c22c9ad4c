/** Milliseconds that a part may take without a frame coming late. */
const least = 5

/** A busy machine may have no idle time for many seconds; so many milliseconds are waited for it. */
const timeout = 200

/** Safari has no idle time to speak of. */
const whenIdle = (work: (deadline?: IdleDeadline) => void) =>
  'requestIdleCallback' in globalThis
    ? requestIdleCallback(work, { timeout })
    : setTimeout(work, 30)

/**
 * Does work in parts, as many as there is time for when the page has nothing better to do. A press
 * that comes in the middle waits for the next moment, so even a long idle time is used in short ones.
 */
export function inIdleTime(parts: Generator<void>, isWanted: () => boolean): void {
  const go = (deadline?: IdleDeadline) => {
    const end = performance.now() + 2 * least
    const left = () =>
      Math.min(
        end - performance.now(),
        deadline?.didTimeout === false ? deadline.timeRemaining() : Infinity
      )
    do if (!isWanted() || parts.next().done) return
    while (left() > least)
    whenIdle(go)
  }
  whenIdle(go)
}
