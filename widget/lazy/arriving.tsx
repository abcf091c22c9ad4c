import { Component } from 'preact'
import type { Scene } from '../view/props.ts'
import { arrivingWords } from '../words/en/arriving.ts'

interface Props extends Scene {
  /** Fetches what is missing. */
  complete: () => Promise<unknown>
}

/** Stands where a result will be, until what shows it has arrived. */
export class Arriving extends Component<Props, { isLost: boolean }> {
  override state = { isLost: false }

  // As much of Preact as the quiz has tells a component neither that it is shown nor that it is gone.
  constructor(props: Props) {
    super(props)
    void this.#wait()
  }

  #wait = async (): Promise<void> => {
    const { complete, isShown, refresh } = this.props
    const isLost = await complete().then(
      () => false,
      () => true
    )
    if (!isShown()) return
    if (isLost) this.setState({ isLost })
    else refresh()
  }

  #again = (): void => {
    this.setState({ isLost: false })
    void this.#wait()
  }

  override render() {
    const { words, send, review } = this.props
    const { isLost } = this.state
    const heading = isLost ? arrivingWords.resultMissing : arrivingWords.resultComing
    return (
      <section class="card" part="card">
        <header>
          <h2 part="heading" tabindex={-1}>
            {heading}
          </h2>
        </header>
        <p role="status">{isLost && <span>{arrivingWords.answersStay}</span>}</p>
        <p class="actions">
          {isLost && (
            <button type="button" class="primary" part="button" onClick={this.#again}>
              {arrivingWords.tryAgain}
            </button>
          )}
          <button type="button" part="button-quiet" onClick={() => review(true)}>
            {words.answers}
          </button>
          <button type="button" part="button-quiet" onClick={() => send({ type: 'item.back' })}>
            {words.back}
          </button>
        </p>
      </section>
    )
  }
}

/** Says, beside a result, that the texts that go with it are missing. */
export class Incomplete extends Component<Pick<Scene, 'keep'>> {
  constructor(props: Pick<Scene, 'keep'>) {
    super(props)
    // Not while this is being drawn.
    queueMicrotask(() => props.keep.say(arrivingWords.detailsMissing))
  }

  override render() {
    return null
  }
}
