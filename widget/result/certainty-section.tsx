import type { Report } from '../../src/result/types.ts'
import { useQuiz } from '../view/ui-context.ts'
import { Disclosure } from './disclosure.tsx'
import { workOf } from './find-in-bank.ts'
import { statedChance } from './stated-chance.ts'
import { Triangle } from './triangle/triangle.tsx'

/**
 * How far the result can be relied on: the twenty dots, and figures only where they were measured.
 */
export function CertaintySection({ report }: { report: Report }) {
  const { bank, messages, quiz, snapshot } = useQuiz()
  const { claim, answered, skipped, consistency } = report
  const chance = statedChance(messages, claim.chance)
  const [first = '', second = ''] = claim.tracks.map((track) => workOf(bank, track))
  const { mode } = quiz.session(snapshot)
  const retest = mode === 'whole' ? undefined : bank.retest?.[mode]
  return (
    <Disclosure title={messages.certaintyTitle} name="certainty">
      <div class="see">
        <Triangle bank={bank} small dots={report.dots} label={messages.dotsLabel} />
        <p>{messages.certaintyDots}</p>
      </div>
      <p>{messages.certaintyAnswers({ answered, skipped })}</p>
      {claim.kind === 'between' && <p>{messages.certaintyOneOfTwo({ chance, first, second })}</p>}
      {(claim.kind === 'clear' || claim.kind === 'leaning') && (
        <p>{messages.certaintyChance({ chance, first })}</p>
      )}
      {consistency.mixed && <p>{messages.mixed}</p>}
      {retest !== undefined && (
        <p>
          {messages.certaintyRetest({
            share: messages.oneIn({ count: Math.round(1 / retest) })
          })}
        </p>
      )}
      <p>
        {messages.certaintyAgain} {messages.certaintyModel}
      </p>
    </Disclosure>
  )
}
