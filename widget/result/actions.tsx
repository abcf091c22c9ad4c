import { Confirm, ConfirmRestart, useConfirmation } from '../view/confirm.tsx'
import { useQuiz } from '../view/ui-context.ts'

type Step = 'restart' | 'erase'

/** The last buttons: back to the answers, and two that can't be undone and therefore ask first. */
export function LastActions() {
  const { messages, go, erase } = useQuiz()
  const { asked, ask, cancel, refOf } = useConfirmation<Step>()
  const buttonOf = (step: Step, label: string) => (
    <button type="button" part="button-quiet" ref={refOf(step)} onClick={() => ask(step)}>
      {label}
    </button>
  )
  if (asked === 'restart') return <ConfirmRestart onCancel={cancel} />
  if (asked === 'erase') {
    const { confirmErase, yesErase } = messages
    return <Confirm question={confirmErase} yes={yesErase} onYes={erase} onCancel={cancel} />
  }
  return (
    <p class="actions last">
      <button type="button" part="button-quiet" onClick={() => go({ name: 'review' })}>
        {messages.answers}
      </button>
      {buttonOf('restart', messages.startOver)}
      {buttonOf('erase', messages.erase)}
    </p>
  )
}
