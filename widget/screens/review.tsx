import { itemOf } from '../../src/bank/responses.ts'
import { Disclosure } from '../result/disclosure.tsx'
import { useQuiz } from '../view/ui-context.ts'

/** Every answer so far, each to be changed in place. */
export function Review() {
  const { quiz, snapshot, bank, messages, send, go } = useQuiz()
  const { responses } = quiz.session(snapshot)
  return (
    <section class="card review" part="card">
      <h2 part="heading" tabindex={-1}>
        {messages.reviewTitle}
      </h2>
      <p class="quiet">{messages.reviewLead}</p>
      {responses.map((response) => {
        const item = quiz.shown(snapshot, response.item)
        if (!item) return null
        const stem = item.stem || messages.daysTitle
        const chosen = 'option' in response ? response.option : undefined
        // A changed answer may bring other blind days. The one that was chosen still counts.
        const { options } = itemOf(bank, item.id).item
        const text = options.find(({ id }) => id === chosen)?.text ?? messages.skipped
        return (
          <Disclosure
            key={item.id}
            title={
              <>
                <small>{stem}</small> <span key={text}>{text}</span>
              </>
            }
          >
            <fieldset aria-label={stem}>
              {item.options.map((option) => (
                <label key={option.id} part="option">
                  <input
                    type="radio"
                    name={item.id}
                    checked={option.id === chosen}
                    onChange={() => send({ type: 'item.change', item: item.id, option: option.id })}
                  />
                  <span>{option.text}</span>
                </label>
              ))}
            </fieldset>
          </Disclosure>
        )
      })}
      <p class="actions">
        <button type="button" class="primary" part="button" onClick={() => go({ name: 'result' })}>
          {messages.reviewDone}
        </button>
      </p>
    </section>
  )
}
