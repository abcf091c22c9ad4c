import { useQuiz } from './quiz-context.ts'

/** Says calmly that something could not be loaded. Without a quiz the tag's own words stay too. */
export function ErrorScreen() {
  const { messages, screen, snapshot, send } = useQuiz()
  const hasAnswers = snapshot.value === 'finished'
  return (
    <section class="card" part="card">
      {!hasAnswers && (
        <p>
          <slot />
        </p>
      )}
      <h2 part="heading" tabindex={-1}>
        {hasAnswers ? messages.errorTitle : messages.unavailable}
      </h2>
      {hasAnswers && <p>{messages.errorLead}</p>}
      <p class="actions">
        <button
          type="button"
          class="primary"
          part="button"
          onClick={() => screen.name === 'error' && screen.retry()}
        >
          {messages.tryAgain}
        </button>
        {hasAnswers && (
          <button type="button" part="button-quiet" onClick={() => send({ type: 'item.back' })}>
            {messages.back}
          </button>
        )}
      </p>
    </section>
  )
}
