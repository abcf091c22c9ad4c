import { useState } from 'preact/hooks'
import { useQuiz } from '../view/ui-context.ts'

/** Where the reader is today: all of it on one screen, one tap each, to be skipped as a whole. */
export function Now() {
  const { quiz, snapshot, messages, undoneAnswers, send } = useQuiz()
  const items = quiz.items(snapshot)
  // Going back to this screen undoes only the last of its answers.
  const given = new Map(
    quiz
      .session(snapshot)
      .responses.flatMap((response) =>
        'option' in response ? [[response.item, response.option]] : []
      )
  )
  const [chosen, setChosen] = useState<Record<string, string>>(() =>
    Object.fromEntries(
      items.flatMap(({ id }) => {
        const option = given.get(id) ?? undoneAnswers.get(id)
        return option ? [[id, option]] : []
      })
    )
  )
  const goOn = () => {
    // Sends all answers together, because the section ends with the last one.
    for (const [item, option] of Object.entries(chosen)) {
      const type = given.has(item) ? 'item.change' : 'item.answer'
      if (given.get(item) !== option) send({ type, item, option })
    }
    if (Object.keys(chosen).length < items.length) send({ type: 'quiz.continue' })
  }
  return (
    <section class="card now" part="card">
      <h2 part="heading" tabindex={-1}>
        {messages.nowTitle}
      </h2>
      <p class="quiet">{messages.nowLead}</p>
      {items.map(({ id, stem, options }) => (
        <fieldset key={id} class="chips" part="options">
          <legend>{stem}</legend>
          {options.map((option) => (
            <label key={option.id} class="chip" part="option">
              <input
                type="radio"
                name={id}
                value={option.id}
                checked={chosen[id] === option.id}
                onChange={() => setChosen({ ...chosen, [id]: option.id })}
              />
              <span>{option.text}</span>
            </label>
          ))}
        </fieldset>
      ))}
      <p class="actions">
        <button type="button" class="primary" part="button" onClick={goOn}>
          {messages.continue}
        </button>
        <button type="button" part="button-quiet" onClick={() => send({ type: 'quiz.continue' })}>
          {messages.skipAll}
        </button>
      </p>
    </section>
  )
}
