import { useState } from 'preact/hooks'
import { Confirm, ConfirmRestart } from '../view/confirm.tsx'
import { useQuiz } from '../view/quiz-context.ts'

/** The last buttons: back to the answers, and two that can't be undone and therefore ask first. */
export function LastActions() {
  const { messages, go, erase } = useQuiz()
  const [asks, setAsks] = useState<'restart' | 'erase'>()
  const cancel = () => setAsks(undefined)
  if (asks === 'restart') return <ConfirmRestart onCancel={cancel} />
  if (asks === 'erase') {
    const { confirmErase, yesErase } = messages
    return <Confirm question={confirmErase} yes={yesErase} onYes={erase} onCancel={cancel} />
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
