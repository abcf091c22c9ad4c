import { useRef, useState } from 'preact/hooks'
import type { Section } from '../../src/bank/responses.ts'
import { fewestAnswers } from '../../src/model/place.ts'
import type { Messages } from '../messages/messages.ts'
import { isOurs } from '../view/keys.ts'
import { useQuiz } from '../view/ui-context.ts'
import { ProgressBar } from './progress-bar.tsx'
import { useTap } from './use-tap.ts'

/**
 * One item. A tap answers at once, and so does a digit key; arrow keys only choose, and Enter or
 * Next answers with what is chosen.
 */
export function Question() {
  const { quiz, snapshot, messages, send, undoneAnswers, answer } = useQuiz()
  const item = quiz.item(snapshot)!
  const before = undoneAnswers.get(item.id)
  const [chosen, setChosen] = useState(before)
  const [reminders, setReminders] = useState(0)
  const { taken, take } = useTap((position) => {
    answer(item.id, item.options[position]!.id, position)
  })
  /** Whether the pointer is down, so that the click that follows doesn't come from a key. */
  const isPressed = useRef(false)
  const { responses } = quiz.session(snapshot)
  const progress = quiz.progress(snapshot)
  const canFinish = item.section !== 'pull' || progress.asked >= fewestAnswers(quiz.bank)

  const next = () => {
    const position = item.options.findIndex(({ id }) => id === chosen)
    if (position < 0) setReminders(reminders + 1)
    else take(position)
  }
  const onKeyDown = (event: KeyboardEvent) => {
    isPressed.current = false
    if (!isOurs(event) || event.repeat) return
    const isButton = (event.target as Element).localName === 'button'
    const position = Number(event.key) - 1
    if (item.options[position]) take(position)
    else if (event.key === 'Enter' && !isButton) next()
    else return
    event.preventDefault()
  }
  const onClick = (event: MouseEvent, position: number) => {
    if (!isPressed.current) return
    event.preventDefault()
    // The second click of a double click wasn't meant for the question that follows.
    if (event.detail < 2) take(position)
  }
  return (
    <section class="card question" part="card" onKeyDown={onKeyDown}>
      <ProgressBar name={sectionName(messages, item.section)} />
      <h2 id="stem" part="heading" tabindex={-1}>
        {item.stem}
      </h2>
      <fieldset
        part="options"
        aria-labelledby="stem"
        onPointerDown={() => {
          isPressed.current = true
        }}
      >
        {item.options.map(({ id, text }, position) => (
          <label
            key={id}
            part="option"
            class={position === taken ? 'taken' : ''}
            onClick={(event) => onClick(event, position)}
          >
            <input
              type="radio"
              name="option"
              value={id}
              checked={taken === undefined ? id === chosen : position === taken}
              onChange={() => setChosen(id)}
            />
            <span>{text}</span>
            <kbd aria-hidden="true">{position + 1}</kbd>
          </label>
        ))}
      </fieldset>
      <p class="actions quiet-row">
        {/* Needed only where a tap hasn't answered: after arrow keys or Back. */}
        {chosen !== undefined && (
          <button type="button" class="primary" part="button" onClick={next}>
            {messages.next}
          </button>
        )}
        {responses.length > 0 && (
          <button type="button" part="button-quiet" onClick={() => send({ type: 'item.back' })}>
            {messages.back}
          </button>
        )}
        <button
          type="button"
          part="button-quiet"
          onClick={() => send({ type: 'item.skip', item: item.id })}
        >
          {messages.skip}
        </button>
        {canFinish && (
          <button type="button" part="button-quiet" onClick={() => send({ type: 'quiz.finish' })}>
            {messages.seeResultNow}
          </button>
        )}
      </p>
      <p class="quiet" role="status">
        {reminders > 0 && <span key={reminders}>{messages.chooseFirst}</span>}
      </p>
      {progress.asked === 0 && (
        <p class="keys quiet">{messages.keys({ options: item.options.length })}</p>
      )}
    </section>
  )
}

/** The scored items need no name: they are the quiz. */
const sectionName = (messages: Messages, section: Section): string | undefined =>
  ({
    pull: undefined,
    now: messages.sectionNow,
    followUps: messages.sectionFollowUps,
    day: messages.sectionDay,
    readiness: messages.sectionReadiness,
    leadership: messages.sectionLeadership,
    situation: messages.sectionSituation
  })[section]
