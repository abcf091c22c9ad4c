import { placeEntry } from '../../src/bank/region.ts'
import { useQuiz } from '../view/ui-context.ts'
import { isOurs } from '../view/keys.ts'
import { useTap } from './use-tap.ts'

/**
 * The name of the place shows for this long, in milliseconds. Browsers count anything that moves
 * more than 500 ms after a press as a layout shift.
 */
const revealed = 400

/** Three ordinary days without titles: which would the reader swap for? */
export function Days() {
  const { quiz, snapshot, bank, messages, send, answer } = useQuiz()
  const item = quiz.item(snapshot)!
  const { taken, take } = useTap((position) => {
    answer(item.id, item.options[position]!.id, position)
  }, revealed)
  const onKeyDown = (event: KeyboardEvent) => {
    const position = Number(event.key) - 1
    if (!isOurs(event) || !item.options[position]) return
    take(position)
    event.preventDefault()
  }
  const nameOf = (id: string) =>
    placeEntry(bank, bank.days?.find((day) => day.id === id)?.region)?.name
  return (
    <section class="card days" part="card" onKeyDown={onKeyDown}>
      <h2 id="stem" part="heading" tabindex={-1}>
        {messages.daysTitle}
      </h2>
      <p class="quiet">{messages.daysLead}</p>
      <fieldset part="options" aria-labelledby="stem">
        {item.options.map(({ id, text }, position) => (
          <button
            key={id}
            type="button"
            class={`day${position === taken ? ' taken' : ''}`}
            part="option"
            onClick={() => take(position)}
          >
            <span class="name">
              <span key={taken}>
                {position === taken
                  ? (nameOf(id) ?? messages.dayLabel({ number: position + 1 }))
                  : messages.dayLabel({ number: position + 1 })}
              </span>
            </span>
            <span>{text}</span>
          </button>
        ))}
      </fieldset>
      <p class="actions quiet-row">
        <button type="button" part="button-quiet" onClick={() => send({ type: 'item.back' })}>
          {messages.back}
        </button>
        <button
          type="button"
          part="button-quiet"
          onClick={() => send({ type: 'item.skip', item: item.id })}
        >
          {messages.skip}
        </button>
      </p>
    </section>
  )
}
