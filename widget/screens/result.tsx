import { Component } from 'preact'
import type { Report } from '../../src/result/report.ts'
import type { Change } from '../../src/result/counterfactual.ts'
import { LinkMaker } from '../result/share-link.tsx'
import { Take } from '../result/export.tsx'
import { Time } from '../result/compare.tsx'
import type { Scene } from '../view/props.ts'
import { Changes, swap } from '../result/changes.tsx'
import { Evidence } from '../result/evidence.tsx'
import { Links } from '../result/links.tsx'
import { Mix } from '../result/mix.tsx'
import { reportIf, reportOf } from '../view/report-of.ts'
import { Roles } from '../result/roles.tsx'
import { Sharpen } from '../result/sharpen.tsx'
import { Sure } from '../result/sure.tsx'
import { Trials } from '../result/trials.tsx'

interface State {
  /** Answers that are exchanged for a look, and what the report would then be. */
  tried?: { changes: readonly Change[]; result: Report } | undefined
}

/** The result. It shows what `report` says, and says no more. */
export class Result extends Component<Scene, State> {
  /** What the reader pressed to try something out, and comes back to. */
  #pressed: HTMLElement | undefined

  #tryOut = (changes: readonly Change[], button: HTMLElement) => {
    const { sitting, toHeading } = this.props
    this.#pressed = button
    this.setState({ tried: { changes, result: reportIf(sitting, changes) } }, toHeading)
  }

  #putBack = () => {
    this.setState({ tried: undefined }, () => this.#pressed?.focus())
  }

  #keepIt = () => {
    const { send, toHeading } = this.props
    for (const { item, to } of this.state.tried!.changes) {
      send({ type: 'item.change', item, option: to })
    }
    this.setState({ tried: undefined }, toHeading)
  }

  override render() {
    const scene = this.props
    const { tried } = this.state
    const { words, sitting, send, follow, isWhole } = scene
    const { snapshot } = sitting
    const report = reportOf(sitting)
    const { bank, responses } = snapshot.context
    const result = tried?.result ?? report
    const claim = words.claim(result.claim)
    const chance = words.chance(result.claim, result.answered)
    const more = { type: 'quiz.continue', section: 'pull' } as const
    return (
      <section class={tried ? 'card what-if' : 'card'} part="card">
        {isWhole && <p class="sheet quiet">{words.dated(bank.title, new Date())}</p>}
        <header>
          <h2 key={claim} part="claim" class="claim" tabindex={-1}>
            {claim}
          </h2>
        </header>
        <p key={chance} class="chance">
          {chance}
        </p>
        <div class={tried ? 'note' : ''}>
          {' '}
          <p role="status">
            {tried && <span>{words.whatIf(tried.changes.map(swap(words, bank)))}</span>}
          </p>
          {tried && (
            <p class="actions">
              <button type="button" class="primary" part="button" onClick={this.#putBack}>
                {words.putBack}
              </button>
              <button type="button" part="button-quiet" onClick={this.#keepIt}>
                {words.keepIt}
              </button>
            </p>
          )}
        </div>
        {result.consistency.mixed && <p class="chance">{words.mixed}</p>}
        {sitting.hasty && <p class="chance">{words.hasty}</p>}
        <Mix words={words} bank={bank} result={result} isWhole={isWhole} />
        {isWhole && (
          <>
            {result.answered > 0 && (
              <>
                <Evidence words={words} bank={bank} result={result} />
                <Changes
                  words={words}
                  bank={bank}
                  counterfactual={report.counterfactual}
                  tryOut={this.#tryOut}
                />
                {bank.roles.length > 0 && (
                  <Roles words={words} bank={bank} archetypes={result.archetypes} />
                )}
                <Trials {...scene} result={result} />
                {result.links.length > 0 && (
                  <Links words={words} bank={bank} result={result} follow={follow} />
                )}
                <Sharpen {...scene} result={result} />
                <Sure words={words} result={result} />
                <Take {...scene} />
                <LinkMaker {...scene} />
                <Time {...scene} />
              </>
            )}
            <p class="notice" part="notice">
              {words.notice(result.answered)} {words.again(result.claim)}
            </p>
            <p class="actions">
              {snapshot.can(more) && (
                <button type="button" class="primary" part="button" onClick={() => send(more)}>
                  {words.more}
                </button>
              )}
              {responses.length > 0 && (
                <>
                  <button type="button" part="button-quiet" onClick={() => scene.review(true)}>
                    {words.answers}
                  </button>
                  <button
                    type="button"
                    part="button-quiet"
                    onClick={() => send({ type: 'item.back' })}
                  >
                    {words.backFromResult}
                  </button>
                </>
              )}
            </p>
            <p class="actions">
              <button
                type="button"
                part="button-quiet"
                onClick={() => send({ type: 'quiz.restart' })}
              >
                {words.restart}
              </button>
              <button type="button" part="button-quiet" onClick={scene.keep.erase}>
                {words.erase}
              </button>
            </p>
          </>
        )}
      </section>
    )
  }
}
