import { Reopen } from '../view/open-file.tsx'
import type { CardWords } from '../messages/words.ts'

interface Props {
  words: CardWords
  title: string
  /** How many questions there are at the most. */
  most: number
  /** How many answers of an earlier visit there are. */
  answers: number
  /** Whether the device remembers anything else. */
  hasHistory: boolean
  start: () => void
  /** What can be done with what there is. */
  restart?: () => void
  erase?: () => void
  /** Opens what a file holds. */
  reopen: (text: string) => void
}

/** The compact card that stands in the page until the reader begins. */
export function Welcome({
  words,
  title,
  most,
  answers,
  hasHistory,
  start,
  restart,
  erase,
  reopen
}: Props) {
  return (
    <section class="card welcome" part="card">
      <header>
        <h2 part="heading" tabindex={-1}>
          {title}
        </h2>
      </header>
      <p>{answers ? words.kept(answers) : words.about(most)}</p>
      <p class="quiet">{words.promise}</p>
      <p class="actions">
        <button type="button" class="primary" part="button" onClick={start}>
          {answers ? words.resume : words.start}
        </button>
        {answers > 0 && (
          <button
            type="button"
            part="button-quiet"
            onClick={() => {
              restart?.()
              start()
            }}
          >
            {words.afresh}
          </button>
        )}
        {(answers > 0 || hasHistory) && (
          <button type="button" part="button-quiet" onClick={erase}>
            {words.erase}
          </button>
        )}
        {answers === 0 && <Reopen words={words} open={reopen} />}
      </p>
    </section>
  )
}
