import { useQuiz } from './ui-context.ts'

/** Stands in for a screen whose code is still loading. */
export function Loading() {
  const { messages } = useQuiz()
  return (
    <section class="card" part="card">
      <h2 part="heading" tabindex={-1}>
        {messages.loading}
      </h2>
    </section>
  )
}
