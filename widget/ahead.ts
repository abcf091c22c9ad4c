/** Milliseconds that a part may take without a frame coming late. */
const least = 5

/** Safari has no idle time to speak of. */
const whenIdle = (work: (deadline?: IdleDeadline) => void) =>
  'requestIdleCallback' in globalThis ? requestIdleCallback(work) : setTimeout(work, 30)

/** Does work in parts, as many as there is time for when the page has nothing better to do. */
export function inIdleTime(parts: Generator<void>, isWanted: () => boolean): void {
  const go = (deadline?: IdleDeadline) => {
    do if (!isWanted() || parts.next().done) return
    while ((deadline?.timeRemaining() ?? 0) > least)
    whenIdle(go)
  }
  whenIdle(go)
}
