/** Does something once the next frame has been painted: what a frame asks for comes after it. */
export const afterPaint = (work: () => void): void => {
  requestAnimationFrame(() => setTimeout(work))
}
