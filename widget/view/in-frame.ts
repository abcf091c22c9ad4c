/** Half a frame of a 60 Hz screen, in milliseconds. */
export const halfFrame = 8

/** Background tabs get no animation frames: there, a timer does it this many milliseconds later. */
const grace = 100

/**
 * Runs something in the frame that is nearest to `delay` milliseconds from now. What it changes is
 * painted in that frame; what a timer changes waits for the next one.
 *
 * @returns A function that cancels it.
 */
export function inFrameAfter(delay: number, work: () => void): () => void {
  const earliest = performance.now() + delay - halfFrame
  let frame = requestAnimationFrame(onFrame)
  const fallback = setTimeout(run, delay + grace)

  function onFrame(): void {
    if (performance.now() < earliest) frame = requestAnimationFrame(onFrame)
    else run()
  }

  function run(): void {
    cancel()
    work()
  }

  function cancel(): void {
    cancelAnimationFrame(frame)
    clearTimeout(fallback)
  }

  return cancel
}
