import type { RefObject } from 'preact'
import { useLayoutEffect, useRef } from 'preact/hooks'

/**
 * Keeps the height of the tallest question so far, so that the page below doesn't move from one
 * question to the next.
 *
 * @param isQuestion - Any other screen has its own height and starts over.
 * @param trigger - Measures again whenever this changes.
 */
export function useSteadyHeight(
  root: RefObject<HTMLElement | null>,
  isQuestion: boolean,
  trigger: unknown
): void {
  /** The width at which the height was measured, 0 if there is none. */
  const width = useRef(0)
  useLayoutEffect(() => {
    const { style, offsetWidth } = root.current!
    // At the same width the old minimum takes part in the measurement: one layout is enough.
    if (!isQuestion || offsetWidth !== width.current) style.minHeight = ''
    width.current = isQuestion ? offsetWidth : 0
    if (isQuestion) style.minHeight = `${root.current!.offsetHeight}px`
  }, [trigger])
}
