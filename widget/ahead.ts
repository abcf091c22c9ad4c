/** Safari has no idle time to speak of. */
const whenIdle = (work: () => void) =>
  'requestIdleCallback' in globalThis ? requestIdleCallback(work) : setTimeout(work, 30)

/** Does work in parts, each when the page has nothing better to do. */
export function inIdleTime(parts: Generator<void>, isWanted: () => boolean): void {
  const go = () => {
    if (isWanted() && !parts.next().done) whenIdle(go)
  }
  whenIdle(go)
}
