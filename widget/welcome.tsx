import { mostAsked } from '../src/assess.ts'
import { Reopen } from './keep/reopen.tsx'
import type { Scene } from './scene.ts'

/** The compact card that stands in the page until the reader begins. */
export function Welcome(scene: Scene) {
  const { words, sitting, send, keep } = scene
  const { bank, mode, responses } = sitting.snapshot.context
  const start = () => send({ type: 'quiz.start' })
  return (
    <section class="card welcome" part="card">
      <header>
        <h2 part="heading" tabindex={-1}>
          {bank.title}
        </h2>
      </header>
      <p>
        {responses.length
          ? words.kept(responses.length)
          : words.about(mostAsked(bank, mode, 'pull'))}
      </p>
      <p class="quiet">{words.promise}</p>
      <p class="actions">
        <button type="button" class="primary" part="button" onClick={start}>
          {responses.length ? words.resume : words.start}
        </button>
        {responses.length > 0 && (
          <button
            type="button"
            part="button-quiet"
            onClick={() => {
              send({ type: 'quiz.restart' })
              start()
            }}
          >
            {words.afresh}
          </button>
        )}
        {(responses.length > 0 ||
          keep.history.results.length > 0 ||
          keep.history.tried.size > 0) && (
          <button type="button" part="button-quiet" onClick={keep.erase}>
            {words.erase}
          </button>
        )}
        <Reopen {...scene} />
      </p>
    </section>
  )
}
