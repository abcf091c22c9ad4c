import type { RefObject } from 'preact'
import { useEffect, useRef } from 'preact/hooks'
import { warnOwner } from '../host/report-error.ts'
import { accentProblem } from './contrast.ts'

/**
 * Falls back to the text color if the page's accent is no color or has too little contrast, and
 * warns its owner once.
 *
 * @param trigger - Checks again whenever this changes.
 */
export function useReadableAccent(root: RefObject<HTMLElement | null>, trigger: unknown): void {
  const hasWarned = useRef(false)
  useEffect(() => {
    const problem = root.current?.isConnected && accentProblem(root.current)
    if (!problem || hasWarned.current) return
    hasWarned.current = true
    warnOwner(`--cpq-accent ${problem}, so the text color is used instead.`)
  }, [trigger])
}
