import { LinkMaker } from '../keep/link.tsx'
import { Take } from '../keep/take.tsx'
import { Time } from '../keep/time.tsx'
import type { Scene } from '../scene.ts'
import { Changes } from './changes.tsx'
import { Evidence } from './evidence.tsx'
import { Links } from './links.tsx'
import { Mix } from './mix.tsx'
import { Roles } from './roles.tsx'
import { Trials } from './trials.tsx'

/** The result. It shows what `report` says, and says no more. */
export function Result(scene: Scene) {
  const { words, sitting, send, follow } = scene
  const { snapshot, report: result } = sitting
  const { bank, responses } = snapshot.context
  const more = { type: 'quiz.continue', section: 'pull' } as const
  return (
    <section class="card" part="card">
      <p class="sheet quiet">{words.dated(bank.title, new Date())}</p>
      <header>
        <h2 part="claim" class="claim" tabindex={-1}>
          {words.claim(result.claim)}
        </h2>
      </header>
      <p class="chance">{words.chance(result.claim, result.answered)}</p>
      {result.consistency.mixed && <p class="chance">{words.mixed}</p>}
      {sitting.hasty && <p class="chance">{words.hasty}</p>}
      <Mix words={words} bank={bank} result={result} />
      {result.answered > 0 && (
        <>
          <Evidence words={words} bank={bank} result={result} />
          <Changes words={words} bank={bank} counterfactual={result.counterfactual} />
          <Roles words={words} bank={bank} archetypes={result.archetypes} />
          <Trials {...scene} />
          <Links words={words} bank={bank} links={result.links} follow={follow} />
          <Take {...scene} />
          <LinkMaker {...scene} />
          <Time {...scene} />
        </>
      )}
      <p class="notice" part="notice">
        {result.notice} {words.again(result.claim)}
      </p>
      <p class="actions">
        {snapshot.can(more) && (
          <button type="button" class="primary" part="button" onClick={() => send(more)}>
            {words.more}
          </button>
        )}
        {responses.length > 0 && (
          <button type="button" part="button-quiet" onClick={() => send({ type: 'item.back' })}>
            {words.backFromResult}
          </button>
        )}
        <button type="button" part="button-quiet" onClick={() => send({ type: 'quiz.restart' })}>
          {words.restart}
        </button>
        <button type="button" part="button-quiet" onClick={scene.keep.erase}>
          {words.erase}
        </button>
      </p>
    </section>
  )
}
