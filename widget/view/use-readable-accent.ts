import type { RefObject } from 'preact'
import { useEffect, useRef } from 'preact/hooks'
import { warnOwner } from '../host/report-error.ts'
import { lowContrast } from './contrast.ts'

/**
 * Falls back to the text color if the page's accent has too little contrast, and warns its owner
 * once.
 *
 * @param trigger - Checks again whenever this changes.
 */
export function useReadableAccent(root: RefObject<HTMLElement | null>, trigger: unknown): void {
  const hasWarned = useRef(false)
  useEffect(() => {
    const contrast = root.current?.isConnected ? lowContrast(root.current) : undefined
    if (contrast === undefined || hasWarned.current) return
    hasWarned.current = true
    warnOwner(
      `--cpq-accent has a contrast of ${contrast.toFixed(1)} to the card. ` +
        'Expected at least 4.5, so the text color is used instead.'
    )
  }, [trigger])
}
