import type { Experiment } from '../../src/bank/types.ts'
import { longestNote } from '../../src/storage/history.ts'
import type { Report } from '../../src/result/types.ts'
import { saveFile } from '../host/save-file.ts'
import { useQuiz } from '../view/ui-context.ts'
import { calendarFile } from './calendar.ts'
import { marksOf, suggested, withMarks } from './experiments.ts'

/** Two small things to try before deciding: one to test the result, one to prove it wrong. */
export function ExperimentsSection({ report }: { report: Report }) {
  const { bank, messages } = useQuiz()
  const experiments = suggested(bank, report)
  if (experiments.length === 0) return null
  return (
    <section class="experiments" part="section">
      <h3>{experiments.length === 1 ? messages.experimentsTitleOne : messages.experimentsTitle}</h3>
      <div class="pair">
        {experiments.map((experiment) => (
          <ExperimentCard
            key={experiment.id}
            experiment={experiment}
            isOpen={report.claim.kind === 'open'}
          />
        ))}
      </div>
    </section>
  )
}

function ExperimentCard({ experiment, isOpen }: { experiment: Experiment; isOpen: boolean }) {
  const { messages, history, saveHistory } = useQuiz()
  const { id, aim, title, text, days, question, talk } = experiment
  const marks = marksOf(history, id)
  const mark = (change: Partial<typeof marks>) =>
    saveHistory(withMarks(history, id, { ...marks, ...change }))
  return (
    <article part="experiment">
      <p class="aim">
        {/* While it's open, there is nothing to prove wrong. */}
        {!isOpen && `${aim === 'confirm' ? messages.toTest : messages.toProveWrong} \u00b7 `}
        {messages.days({ days })}
      </p>
      <h4>{title}</h4>
      <p>{text}</p>
      <details class="after">
        <summary>{messages.planIt}</summary>
        <p>
          <b>{messages.writeDown}</b> {question}
        </p>
        <p>
          <b>{messages.thenAsk}</b> {talk}
        </p>
        <p class="marks">
          <button
            type="button"
            part="button-quiet"
            aria-pressed={marks.onSheet}
            onClick={() => mark({ onSheet: !marks.onSheet })}
          >
            {messages.putOnSheet}
          </button>
          <button
            type="button"
            part="button-quiet"
            onClick={() =>
              saveFile(
                `${id}.ics`,
                new Blob([calendarFile(messages, [experiment], new Date(), location.href)], {
                  type: 'text/calendar'
                })
              )
            }
          >
            {messages.addToCalendar}
          </button>
        </p>
      </details>
      {marks.onSheet && (
        <div class="noticed">
          <label>
            <input
              type="checkbox"
              checked={marks.done}
              onChange={(event) => mark({ done: event.currentTarget.checked })}
            />
            <span>{messages.done}</span>
          </label>
          <label class="field">
            <span>{messages.note}</span>
            <input
              value={marks.note}
              maxLength={longestNote}
              onInput={(event) => mark({ note: event.currentTarget.value })}
            />
          </label>
        </div>
      )}
    </article>
  )
}
