import type { Report } from '../../src/result/types.ts'
import { useQuiz } from '../view/quiz-context.ts'
import { Closed } from './closed.tsx'
import { workOf } from './find-in-bank.ts'
import { statedChance } from './stated-chance.ts'
import { Triangle } from './triangle/triangle.tsx'

/**
 * How far the result can be relied on: the twenty dots, and figures only where they were measured.
 */
export function SureSection({ report }: { report: Report }) {
  const { bank, messages, quiz, snapshot } = useQuiz()
  const { claim, answered, skipped } = report
  const chance = statedChance(messages, claim.chance)
  const [first = '', second = ''] = claim.tracks.map((track) => workOf(bank, track))
  const { mode } = quiz.session(snapshot)
  const retest = mode === 'whole' ? undefined : bank.retest?.[mode]
  return (
    <Closed title={messages.sureTitle} name="certainty">
      <div class="see">
        <Triangle bank={bank} small dots={report.dots} label={messages.dotsLabel} />
        <p>{messages.sureDots}</p>
      </div>
      <p>{messages.sureAnswers({ answered, skipped })}</p>
      {claim.kind === 'between' && <p>{messages.sureOneOfTwo({ chance, first, second })}</p>}
      {(claim.kind === 'clear' || claim.kind === 'leaning') && (
        <p>{messages.sureChance({ chance, first })}</p>
      )}
      {retest !== undefined && (
        <p>
          {messages.sureRetest({
            share: messages.oneIn({ count: Math.round(1 / retest) })
          })}
        </p>
      )}
      <p>
        {messages.sureAgain} {messages.sureModel}
      </p>
    </Closed>
  )
}
