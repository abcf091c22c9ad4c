import { Component } from 'preact'
import type { Bank } from '../../src/bank/schema.ts'
import { compareResponses } from '../../src/result/compare.ts'
import { report, type Report } from '../../src/result/report.ts'
import { itemsById, knownResponses, type Response } from '../../src/bank/responses.ts'
import { answersText } from '../../src/share/codec.ts'
import { reportOf } from '../view/report-of.ts'
import { Section } from './section.tsx'
import type { Scene } from '../view/props.ts'
import { Plot } from './triangle/plot.tsx'

/** Another result than the one shown. */
interface Other {
  name: string
  responses: readonly Response[]
}

const results = new WeakMap<readonly Response[], Report>()

/** The result of what was kept, worked out once: this is drawn with every letter of a note. */
function resultOf(bank: Bank, responses: readonly Response[]): Report {
  const result = results.get(responses) ?? report(bank, responses)
  results.set(responses, result)
  return result
}

/** Results of other days and of other people, next to this one. */
export class Time extends Component<Scene, { chosen: number }> {
  override state = { chosen: 0 }

  override render() {
    const { words, sitting, keep } = this.props
    const { bank, responses } = sitting.snapshot.context
    const { history, opened } = keep
    const day = new Intl.DateTimeFormat(words.language, { dateStyle: 'medium', timeStyle: 'short' })
    const self = answersText(responses)
    const isThis = (other: { responses: readonly Response[] }) =>
      answersText(other.responses) === self
    const kept = history.results.some(isThis)
    const earlier = history.results
      .filter((other) => !isThis(other))
      .map(({ at, responses: given }) => ({ name: day.format(new Date(at)), responses: given }))
    const others: Other[] = earlier.toReversed()
    if (opened?.ok && opened.shared.level === 'answers') {
      others.unshift({
        name: words.opened,
        responses: knownResponses(bank, opened.shared.responses)
      })
    }
    const other = others[this.state.chosen]
    const toggle = () =>
      keep.remember({
        ...history,
        results: kept
          ? history.results.filter((one) => !isThis(one))
          : [...history.results, { at: new Date().toISOString(), responses }]
      })
    const way = earlier.length
      ? [
          ...earlier.map((one) => ({ ...one, result: resultOf(bank, one.responses) })),
          { name: words.now, result: reportOf(sitting) }
        ]
      : []
    return (
      <Section title={words.time}>
        <p>{words.timeIntro}</p>
        <label>
          <input type="checkbox" checked={kept} onChange={toggle} />
          <span>{words.keepThis}</span>
        </label>
        {way.length > 0 && (
          <>
            <Plot corner={words.corner} mixes={way.map((one) => one.result.mean)} />
            <ol>
              {way.map((one) => (
                <li key={one.name}>
                  {words.claim(one.result.claim)}
                  <small>{one.name}</small>
                </li>
              ))}
            </ol>
          </>
        )}
        {other && (
          <>
            <label class="field">
              <span>{words.compareWith}</span>
              <select
                onChange={(event) => this.setState({ chosen: event.currentTarget.selectedIndex })}
              >
                {others.map(({ name }) => (
                  <option key={name}>{name}</option>
                ))}
              </select>
            </label>
            <Differences {...this.props} other={other} />
            <p class="quiet">{words.differs}</p>
          </>
        )}
      </Section>
    )
  }
}

/** Item by item, what was answered differently. */
function Differences({ words, sitting, other }: Scene & { other: Other }) {
  const { bank, responses } = sitting.snapshot.context
  const { same, different, single } = compareResponses(responses, other.responses)
  return (
    <>
      <p>{words.agree(same.length, same.length + different.length)}</p>
      <ul>
        {different.map(({ item, first, second }) => {
          const { stem, options } = itemsById(bank).get(item)!.item
          const said = (name: string, option: string) => (
            <div>
              <dt>{name}</dt>
              <dd>{options.find(({ id }) => id === option)!.text}</dd>
            </div>
          )
          return (
            <li key={item}>
              {stem}
              <dl class="pair">
                {said(words.now, first)}
                {said(other.name, second)}
              </dl>
            </li>
          )
        })}
      </ul>
      {single > 0 && <p class="quiet">{words.single(single)}</p>}
    </>
  )
}
