import type { Summary } from './shared-summary.ts'

/** Whether a result says anything: it names a place or at least the tracks that may come first. */
export const isKnown = ({ place, claim }: Pick<Summary, 'place' | 'claim'>): boolean =>
  place !== null || claim.kind !== 'open'
