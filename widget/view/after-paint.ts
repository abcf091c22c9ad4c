/** A page that nobody looks at draws no frames: so many milliseconds are waited for one. */
const timeout = 500

/** Does something once the next frame has been painted: what a frame asks for comes after it. */
export const afterPaint = (work: () => void): void => {
  const late = setTimeout(work, timeout)
  requestAnimationFrame(() => {
    clearTimeout(late)
    setTimeout(work)
  })
}
