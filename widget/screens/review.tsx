import { isAnswer, itemsById } from '../../src/bank/responses.ts'
import { Section } from '../result/section.tsx'
import type { Scene } from '../view/props.ts'

/** Every answer so far, each to be changed in place. */
export function Review({ words, sitting, send, review }: Scene) {
  const { bank, responses } = sitting.snapshot.context
  return (
    <section class="card" part="card">
      <header>
        <h2 part="heading" tabindex={-1}>
          {words.answers}
        </h2>
      </header>
      <p>{words.answersIntro}</p>
      {responses.map((response) => {
        const { stem, options } = itemsById(bank).get(response.item)!.item
        const chosen = options.find(({ id }) => isAnswer(response) && id === response.option)
        const said = chosen?.text ?? words.skipped
        const title = (
          <>
            <small>{stem}</small> <span key={said}>{said}</span>
          </>
        )
        return (
          <Section key={response.item} title={title}>
            <fieldset aria-label={stem}>
              {options.map((option) => (
                <label key={option.id} part="option">
                  <input
                    type="radio"
                    name={response.item}
                    checked={option === chosen}
                    onChange={() =>
                      send({ type: 'item.change', item: response.item, option: option.id })
                    }
                  />
                  <span>{option.text}</span>
                </label>
              ))}
            </fieldset>
          </Section>
        )
      })}
      <p class="actions">
        <button type="button" class="primary" part="button" onClick={() => review(false)}>
          {words.reviewed}
        </button>
      </p>
    </section>
  )
}
