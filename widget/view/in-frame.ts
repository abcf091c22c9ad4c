/** Half a frame of a 60 Hz screen, in milliseconds. */
export const halfFrame = 8

/** Background tabs get no animation frames, so a timer runs the work this many ms late. */
const grace = 100

/**
 * Runs `work` in the animation frame nearest to `delay` milliseconds from now. Its changes are
 * painted in that frame; changes made by a timer would wait for the next one.
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
