import { useQuiz } from './ui-context.ts'

/** A `ref` that moves the focus to its element as soon as that is in the page. */
export const focusOnMount = (element: HTMLElement | null) => element?.focus()

interface Props {
  question: string
  /** Label of the button that goes ahead. */
  yes: string
  onYes: () => void
  onCancel: () => void
}

/**
 * Asks for confirmation of what can't be undone. Replaces the buttons that lead there; after a
 * cancel, the one that led here should get the focus back.
 */
export function Confirm({ question, yes, onYes, onCancel }: Props) {
  const { messages } = useQuiz()
  return (
    <p class="actions confirm" role="group" aria-labelledby="confirm">
      <span id="confirm">{question}</span>
      <button type="button" class="primary" part="button" ref={focusOnMount} onClick={onYes}>
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
