import { SourceError } from '../errors.ts'
import { limits } from './limits.ts'

export const tooDeep = (name: string): SourceError =>
  new SourceError(name, `It is nested too deeply. Expected at most ${limits.depth} levels.`)

/**
 * How deep brackets nest outside strings, which end at their quote or with their line. Safe for any
 * text.
 */
export function bracketDepth(text: string): number {
  let open = 0
  let depth = 0
  let inString = false
  for (let at = 0; at < text.length; at++) {
    const code = text.charCodeAt(at)
    if (inString) {
      if (code === 0x5c) at++
      else if (code === 0x22 || code === 0x0a) inString = false
    } else if (code === 0x22) inString = true
    else if (code === 0x7b || code === 0x5b) depth = Math.max(depth, ++open)
    else if (code === 0x7d || code === 0x5d) open--
  }
  return depth
}

/** How deep a value nests. Iterative, so that depth can't hurt it. */
export function depthOf(value: unknown): number {
  let level: unknown[] = [value]
  let depth = 0
  const seen = new Set<unknown>()
  while (level.length > 0) {
    level = level.flatMap((each) => {
      if (typeof each !== 'object' || each === null || seen.has(each)) return []
      seen.add(each)
      return Object.values(each)
    })
    if (level.length > 0) depth++
    if (depth > 10 * limits.depth) break
  }
  return depth
}
