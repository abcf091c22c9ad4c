import { Component } from 'preact'
import type { Assessment, ShownItem } from '../../src/quiz/assess.ts'
import { isAnswer, responsesIn } from '../../src/bank/responses.ts'
import { fewestAnswers } from '../../src/result/claim.ts'
import { isOurs } from '../view/keys.ts'
import type { Scene } from '../view/props.ts'

interface Props extends Scene {
  item: ShownItem
  progress: Assessment['progress']
}

interface State {
  /** Id of the option that is chosen but not yet given as the answer. */
  chosen: string | undefined
  /** How often Next was pressed before anything was chosen. */
  reminders: number
}

/**
 * One item. A pointer answers with one press, and so does a digit key; arrow keys only choose, and
 * Enter or Next answers with what is chosen.
 */
export class ItemForm extends Component<Props, State> {
  override state: State = {
    chosen: this.props.sitting.withdrawn.get(this.props.item.id),
    reminders: 0
  }

  /** A press of the pointer is under way: the click that follows is no key's doing. */
  #pressed = false

  #answer(position: number): void {
    const { item, answer } = this.props
    const option = item.options[position]
    if (option) answer(item.id, option.id, position)
  }

  #next = (): void => {
    const position = this.props.item.options.findIndex(({ id }) => id === this.state.chosen)
    if (position < 0) this.setState(({ reminders }) => ({ reminders: reminders + 1 }))
    else this.#answer(position)
  }

  #onKeyDown = (event: KeyboardEvent): void => {
    this.#pressed = false
    const { key, target, repeat } = event
    if (!isOurs(event) || repeat) return
    if (key >= '1' && key <= '9') this.#answer(Number(key) - 1)
    else if (key === 'Enter' && (target as Element).localName !== 'button') this.#next()
    else return
    event.preventDefault()
  }

  #onClick = (event: MouseEvent, position: number): void => {
    if (!this.#pressed) return
    event.preventDefault()
    // The second click of a double click was not meant for the question that has come up since.
    if (event.detail < 2) this.#answer(position)
  }

  override render() {
    const { words, item, progress, sitting, send, review } = this.props
    const { chosen, reminders } = this.state
    const { bank, responses } = sitting.snapshot.context
    const answers = responsesIn(bank, 'pull', responses).filter(isAnswer).length
    return (
      <section class="card" part="card" onKeyDown={this.#onKeyDown}>
        <p class="progress quiet" id="progress">
          {words.progress(progress.asked + 1, progress.most, item.section)}
        </p>
        <progress part="progress" value={progress.ratio} aria-labelledby="progress" />
        <header>
          <h2 id="stem" part="heading" tabindex={-1}>
            {item.stem}
          </h2>
        </header>
        <fieldset
          part="options"
          aria-labelledby="stem"
          onPointerDown={() => {
            this.#pressed = true
          }}
        >
          {item.options.map(({ id, text }, position) => (
            <label key={id} part="option" onClick={(event) => this.#onClick(event, position)}>
              <input
                type="radio"
                name="option"
                value={id}
                checked={id === chosen}
                onChange={() => this.setState({ chosen: id })}
              />
              <span>{text}</span>
              <kbd class="keys" aria-hidden="true">
                {position + 1}
              </kbd>
            </label>
          ))}
        </fieldset>
        <p class="actions">
          <button
            type="button"
            class="primary"
            part="button"
            aria-disabled={chosen === undefined}
            onClick={this.#next}
          >
            {words.next}
          </button>
          {responses.length > 0 && (
            <button type="button" part="button-quiet" onClick={() => send({ type: 'item.back' })}>
              {words.back}
            </button>
          )}
          <button
            type="button"
            part="button-quiet"
            onClick={() => send({ type: 'item.skip', item: item.id })}
          >
            {words.skip}
          </button>
          {(answers >= fewestAnswers || item.section !== 'pull') && (
            <button type="button" part="button-quiet" onClick={() => send({ type: 'quiz.finish' })}>
              {words.finish}
            </button>
          )}
          {responses.length > 0 && (
            <button type="button" part="button-quiet" onClick={() => review(true)}>
              {words.answers}
            </button>
          )}
        </p>
        <p class="quiet" role="status">
          {reminders > 0 && <span key={reminders}>{words.chooseFirst}</span>}
        </p>
        {progress.asked === 0 && (
          <p class="hint quiet">
            {words.howTo} <span class="keys">{words.keys(item.options.length)}</span>
          </p>
        )}
      </section>
    )
  }
}
