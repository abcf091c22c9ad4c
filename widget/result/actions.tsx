import { useState } from 'preact/hooks'
import { useQuiz } from '../view/quiz-context.ts'

/** The last buttons: back to the answers, and two that can't be undone and therefore ask first. */
export function LastActions() {
  const { messages, go, restart, erase } = useQuiz()
  const [asks, setAsks] = useState<'restart' | 'erase'>()
  if (asks) {
    const isErase = asks === 'erase'
    return (
      <p class="actions confirm" role="group" aria-labelledby="confirm">
        <span id="confirm">{isErase ? messages.confirmErase : messages.confirmStartOver}</span>
        <button
          key={asks}
          type="button"
          class="primary"
          part="button"
          ref={(button) => button?.focus()}
          onClick={isErase ? erase : restart}
        >
          {isErase ? messages.yesErase : messages.yesStartOver}
        </button>
        <button type="button" part="button-quiet" onClick={() => setAsks(undefined)}>
          {messages.cancel}
        </button>
      </p>
    )
  }
  return (
    <p class="actions last">
      <button type="button" part="button-quiet" onClick={() => go({ name: 'review' })}>
        {messages.answers}
      </button>
      <button type="button" part="button-quiet" onClick={() => setAsks('restart')}>
        {messages.startOver}
      </button>
      <button type="button" part="button-quiet" onClick={() => setAsks('erase')}>
        {messages.erase}
      </button>
    </p>
  )
}
