import type { TrackIndex } from '../../bank/track.ts'
import type { Report } from '../../result/types.ts'
import type { Person } from '../person.ts'

/** What is true of one simulated person. */
export interface Truth {
  readonly person: Person
  /** The track with the person's largest true share. */
  readonly top: TrackIndex
  /** The track the answers put first, and the one a second session puts first. */
  readonly first: TrackIndex
  readonly firstAgain: TrackIndex
}

/**
 * `sentence`: says something about the reader. `filling`: one of many sentences of a kind, such as
 * an experiment. How often a filling is shown depends on how many there are, so it may be rare.
 * `fact`: repeats what the reader chose; it is measured, but the rule doesn't apply.
 */
export type SentenceKind = 'sentence' | 'filling' | 'fact'

/** A sentence that only some results show. */
export interface Sentence {
  readonly id: string
  readonly kind: SentenceKind
  /** What it says, for the reader of the table. */
  readonly says: string
  /** What makes it true of a simulated person. */
  readonly trueOf: string
  shown(report: Report): boolean
  /** Whether a result could show it or its opposite. If absent, every result could. */
  among?(report: Report): boolean
  holds(truth: Truth, report: Report): boolean
}
