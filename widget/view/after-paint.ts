/** Background tabs get no animation frames, so fall back to a timer after this many milliseconds. */
const timeout = 500

/** Runs something once the next frame is painted. */
export const afterPaint = (work: () => void): void => {
  const fallback = setTimeout(work, timeout)
  requestAnimationFrame(() => {
    clearTimeout(fallback)
    setTimeout(work)
  })
}
