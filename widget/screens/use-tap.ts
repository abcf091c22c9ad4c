import { useEffect, useRef, useState } from 'preact/hooks'
import { inFrameAfter } from '../view/in-frame.ts'

/** Long enough to see which answer was taken, in milliseconds. The bench subtracts it. */
export const pauseAfterTap = 150

/**
 * Shows which option was taken before it is given as the answer.
 *
 * @param answer - Is called with its position, a moment after the tap.
 */
export function useTap(answer: (position: number) => void, delay: number = pauseAfterTap) {
  const [taken, setTaken] = useState<number>()
  const cancel = useRef<() => void>(undefined)
  useEffect(() => () => cancel.current?.(), [])
  const take = (position: number) => {
    // A second tap within the moment is for the same question.
    if (cancel.current) return
    setTaken(position)
    cancel.current = inFrameAfter(delay, () => answer(position))
  }
  return { taken, take }
}
