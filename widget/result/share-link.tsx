import { Component } from 'preact'
import {
  answersText,
  readText,
  shareLevels,
  summaryText,
  type ShareLevel
} from '../../src/share/codec.ts'
import { reportOf } from '../view/report-of.ts'
import { Section } from './section.tsx'
import type { Scene } from '../view/props.ts'
import { copy } from '../host/copy.ts'
import { linkTo } from '../host/result-from-url.ts'
import { ShownClaim, ShownMore } from './shared-summary.tsx'

/** A link that shows the result to somebody, and before it is copied exactly what it tells. */
export class LinkMaker extends Component<Scene, { level: ShareLevel }> {
  override state: { level: ShareLevel } = { level: 'claim' }

  override render() {
    const { words, sitting, keep } = this.props
    const { level } = this.state
    const { bank, responses } = sitting.snapshot.context
    const text =
      level === 'answers' ? answersText(responses, bank) : summaryText(reportOf(sitting), level)
    const read = readText(text)
    const link = linkTo(text)
    return (
      <Section title={words.tell}>
        <p>{words.tellIntro}</p>
        <fieldset aria-label={words.tell}>
          {shareLevels.map((each) => (
            <label key={each}>
              <input
                type="radio"
                name="level"
                checked={each === level}
                onChange={() => this.setState({ level: each })}
              />
              <span>{words.level[each]}</span>
            </label>
          ))}
        </fieldset>
        <h4>{words.preview}</h4>
        {read.ok && (
          <article>
            <ShownClaim words={words} bank={bank} shared={read.shared} />
            <ShownMore words={words} bank={bank} shared={read.shared} />
          </article>
        )}
        <label class="field">
          <span>{words.link}</span>
          <input readOnly value={link} onFocus={(event) => event.currentTarget.select()} />
        </label>
        <p class="actions">
          <button
            type="button"
            class="primary"
            part="button"
            onClick={() => void copy(link, words).then(keep.say)}
          >
            {words.copyLink}
          </button>
        </p>
      </Section>
    )
  }
}
