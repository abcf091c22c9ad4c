import { useLayoutEffect, useRef } from 'preact/hooks'
import { useQuiz } from './ui-context.ts'

/**
 * Says calmly that something could not be loaded or shown. Without a quiz the tag's own words stay.
 *
 * @param retry - What "Try again" does; by default the screen's. Without either, the button reloads
 *   the page.
 */
export function ErrorScreen({ retry }: { retry?: () => void } = {}) {
  const { messages, screen, snapshot, send } = useQuiz()
  const heading = useRef<HTMLHeadingElement>(null)
  // If it replaces a screen that failed, nothing else moves the focus here.
  useLayoutEffect(() => {
    if (retry) heading.current?.focus()
  }, [])
  const again = retry ?? (screen.name === 'error' ? screen.retry : undefined)
  const hasAnswers = snapshot.value === 'finished'
  return (
    <section class="card" part="card">
      {!hasAnswers && (
        <p class="own-words">
          <slot />
        </p>
      )}
      <h2 ref={heading} part="heading" tabindex={-1}>
        {hasAnswers ? messages.errorTitle : messages.unavailable}
      </h2>
      {hasAnswers && <p>{messages.errorLead}</p>}
      <p class="actions">
        <button
          type="button"
          class="primary"
          part="button"
          onClick={again ?? (() => location.reload())}
        >
          {again ? messages.tryAgain : messages.reload}
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
