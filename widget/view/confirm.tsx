import { useState } from 'preact/hooks'
import { useQuiz } from './ui-context.ts'

/** A `ref` that moves the focus to its element as soon as that is in the page. */
const focusOnMount = (element: HTMLElement | null) => element?.focus()

/** Which step waits for a confirmation, and whose button gets the focus back after a cancel. */
export function useConfirmation<Step extends string>() {
  const [asked, ask] = useState<Step>()
  const [canceled, setCanceled] = useState<Step>()
  const cancel = () => {
    setCanceled(asked)
    ask(undefined)
  }
  /** The `ref` of the button that leads to a step. */
  const refOf = (step: Step) => (canceled === step ? focusOnMount : null)
  return { asked, ask, cancel, refOf }
}

interface Props {
  question: string
  /** Label of the button that goes ahead. */
  yes: string
  onYes: () => void
  onCancel: () => void
}

/**
 * Asks for confirmation of what can't be undone. Replaces the buttons that lead there. The group
 * gets the focus, not a button: an Enter that is held down would press it.
 */
export function Confirm({ question, yes, onYes, onCancel }: Props) {
  const { messages } = useQuiz()
  return (
    <p
      ref={focusOnMount}
      class="actions confirm"
      role="group"
      aria-labelledby="confirm"
      tabindex={-1}
    >
      <span id="confirm">{question}</span>
      <button type="button" class="primary" part="button" onClick={onYes}>
        {yes}
      </button>
      <button type="button" part="button-quiet" onClick={onCancel}>
        {messages.cancel}
      </button>
    </p>
  )
}

/** Asks for confirmation before the answers are erased. */
export function ConfirmRestart({ onCancel }: Pick<Props, 'onCancel'>) {
  const { messages, restart } = useQuiz()
  const { confirmStartOver, yesStartOver } = messages
  return (
    <Confirm question={confirmStartOver} yes={yesStartOver} onYes={restart} onCancel={onCancel} />
  )
}
