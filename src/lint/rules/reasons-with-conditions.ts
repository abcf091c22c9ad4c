import type { Condition } from '../../bank/types.ts'
import type { Fault, Rule } from '../finding.ts'

/** A link's reason says for whom it is true. */
export const reasonsWithConditions: Rule = {
  id: 'reasons-with-conditions',
  why: 'A reason without a condition is shown to everyone, and "because you …" is then untrue for most of them.',
  find(bank) {
    return (bank.links ?? []).flatMap(({ reasons = [] }, index): Fault[] =>
      reasons.flatMap(({ when }, at) =>
        isEmpty(when)
          ? [
              {
                severity: 'warn',
                path: `links[${index}].reasons[${at}]`,
                message:
                  'The reason has no condition. Expected "when" with at least one of "place", "first", "claim", "answers".',
                fix: 'Name the place or the answers that make it true, or put it into "asks", which is shown to everyone.'
              }
            ]
          : []
      )
    )
  }
}

const isEmpty = (when: Condition | undefined) =>
  !when || Object.values(when).every((value) => value === undefined)
