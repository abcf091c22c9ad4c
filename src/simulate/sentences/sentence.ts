import type { Report } from '../../result/report.ts'
import type { Track } from '../../bank/track.ts'
import type { Person } from '../person.ts'

/** What is true of one simulated person, against which a sentence is held. */
export interface Truth {
  readonly person: Person
  /** The track with the person's largest true share. */
  readonly top: Track
  /** The top track of a second sitting of the same person. */
  readonly topAgain: Track
}

/**
 * `sentence`: says something of the reader. `filling`: one filling of a sentence with a gap, such as
 * the name of a place; how often it is shown depends on how many fillings there are, so that is
 * held for the sentence alone. `heading`: stands over quotations and says nothing by itself.
 */
export type SentenceKind = 'sentence' | 'filling' | 'heading'

/** A sentence that only some results show. */
export interface Sentence {
  readonly id: string
  readonly kind: SentenceKind
  /** What it says, for people who read the table. */
  readonly says: string
  /** What has to hold of a simulated person for it to be true of them. */
  readonly trueOf: string
  shown(report: Report): boolean
  holds(truth: Truth, report: Report): boolean
}
