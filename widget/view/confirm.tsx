import { useQuiz } from './quiz-context.ts'

interface Props {
  question: string
  /** The button that does it. */
  yes: string
  onYes: () => void
  onCancel: () => void
}

/** Asks before something that can't be undone, in place of the buttons that lead to it. */
export function Confirm({ question, yes, onYes, onCancel }: Props) {
  const { messages } = useQuiz()
  return (
    <p class="actions confirm" role="group" aria-labelledby="confirm">
      <span id="confirm">{question}</span>
      <button
        type="button"
        class="primary"
        part="button"
        ref={(button) => button?.focus()}
        onClick={onYes}
      >
        {yes}
      </button>
      <button type="button" part="button-quiet" onClick={onCancel}>
        {messages.cancel}
      </button>
    </p>
  )
}

/** Asks before the answers are dropped. */
export function ConfirmRestart({ onCancel }: Pick<Props, 'onCancel'>) {
  const { messages, restart } = useQuiz()
  const { confirmStartOver, yesStartOver } = messages
  return (
    <Confirm question={confirmStartOver} yes={yesStartOver} onYes={restart} onCancel={onCancel} />
  )
}
