import { responsesIn, type Response } from '../../src/bank/responses.ts'
import { assess } from '../../src/quiz/assess.ts'
import { ConfirmRestart, useConfirmation } from '../view/confirm.tsx'
import { useQuiz } from '../view/ui-context.ts'
import { pointOf } from '../result/triangle/geometry.ts'
import { dot } from '../result/triangle/halo.ts'
import { isSame } from '../result/is-same.ts'
import { TriangleShape } from '../result/triangle/shape.tsx'
import { lengthOf } from './length-of.ts'
import type { Messages } from '../messages/messages.ts'

/** The card that the page shows until the reader starts: what this is, and one button. */
export function Welcome() {
  const { quiz, snapshot, bank, has, hidden, messages, send, droppedText } = useQuiz()
  const { asked, ask, cancel, refOf } = useConfirmation<'restart'>()
  const session = quiz.session(snapshot)
  const answered = responsesIn(bank, 'pull', session.responses).length
  const isDone = answered > 0 && assess(bank, session).stop !== undefined
  const { least, most } = lengthOf(bank, session.mode)
  const gives = (name: 'experiments' | 'links') => has(name) && !hidden.has(name)
  const start = () => send({ type: 'quiz.start' })
  return (
    <section class="card welcome" part="card">
      <div class="split">
        <div class="words">
          <h2 part="heading" tabindex={-1}>
            {bank.title}
          </h2>
          {answered > 0 ? (
            <p class="lede kept">
              {isDone ? (
                <LastResult responses={session.responses} />
              ) : (
                messages.answeredOf({
                  answered,
                  most: Math.max(most, answered)
                })
              )}
            </p>
          ) : (
            <>
              <p class="lede">{messages.welcomeGet({ things: thingsToGet(messages, gives) })}</p>
              <p>{messages.welcomeLead({ least, most })}</p>
            </>
          )}
          {droppedText && <p class="quiet">{droppedText}</p>}
          {asked ? (
            <ConfirmRestart onCancel={cancel} />
          ) : (
            <p class="actions">
              <button type="button" class="primary" part="button" onClick={start}>
                {isDone ? messages.seeResult : answered > 0 ? messages.continue : messages.start}
              </button>
              {answered > 0 && (
                <button
                  type="button"
                  part="button-quiet"
                  ref={refOf('restart')}
                  onClick={() => ask('restart')}
                >
                  {messages.startOver}
                </button>
              )}
            </p>
          )}
          <p class="quiet">{messages.privacy}</p>
        </div>
        <TriangleShape
          bank={bank}
          drifts
          point={middle}
          halo={dot(middle)}
          label={messages.pictureLabelOpen}
        />
      </div>
    </section>
  )
}

/** Says from when the result is, if the reader has kept it. */
function LastResult({ responses }: { responses: readonly Response[] }) {
  const { history, messages } = useQuiz()
  const last = history.results.findLast((saved) => isSame(saved.responses, responses))
  if (!last) return <>{messages.resultFromLastTime}</>
  const date = new Intl.DateTimeFormat(messages.language, { month: 'long', day: 'numeric' })
  return <>{messages.resultFrom({ date: date.format(new Date(last.at)) })}</>
}

/** What a result here has: "a place on the map, an experiment or two, and …". */
const thingsToGet = (messages: Messages, gives: (name: 'experiments' | 'links') => boolean) =>
  new Intl.ListFormat(messages.language).format([
    messages.getPlace,
    ...(gives('experiments') ? [messages.getExperiments] : []),
    ...(gives('links') ? [messages.getLinks] : [])
  ])

const middle = pointOf([1 / 3, 1 / 3, 1 / 3])
