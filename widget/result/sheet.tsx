import { placeEntry } from '../../src/bank/region.ts'
import type { Report } from '../../src/result/types.ts'
import { useQuiz } from '../view/ui-context.ts'
import { onSheet, marksOf } from './experiments.ts'
import { certainty, headline } from './headline.ts'
import { isKnown } from './is-known.ts'
import { pictureLabel } from './picture-label.ts'
import { pointAndHalo } from './point-and-halo.ts'
import { statedShares } from './shares.ts'
import { Triangle } from './triangle/triangle.tsx'

/** One page for a one-on-one, in the order in which two people would talk about it. */
export function Sheet({ report, now }: { report: Report; now: Date }) {
  const { bank, messages, history } = useQuiz()
  const { place, mean, region80, patterns, evidence, roles, questions, answered } = report
  const date = new Intl.DateTimeFormat(messages.language, { dateStyle: 'long' }).format(now)
  const list = new Intl.ListFormat(messages.language)
  const showsPoint = isKnown(report)
  const shares = statedShares(bank, mean).map(({ percent, work }) =>
    messages.shareOf({ percent, work })
  )
  const cost = placeEntry(bank, place?.region)?.cost
  const experiments = onSheet(bank, report, history)
  const [against] = evidence.against
  return (
    <article class="sheet" part="sheet">
      <p class="eyebrow">{messages.sheetEyebrow({ title: bank.title, date })}</p>
      <div class="top">
        <div>
          {place && <p class="name">{place.name}</p>}
          <h2>{headline(messages, bank, report)}</h2>
          {place?.meaning && <p>{place.meaning}</p>}
          <p>
            {showsPoint && messages.sheetShares({ list: list.format(shares) })}{' '}
            {certainty(messages, bank, report)}{' '}
            {place?.alternative && messages.alternative({ place: place.alternative.name })}
          </p>
        </div>
        <Triangle
          bank={bank}
          named={place}
          {...pointAndHalo(report, region80.points)}
          label={pictureLabel(messages, bank, report)}
        />
      </div>
      {patterns.length > 0 && (
        <section>
          <h3>{messages.sheetWhy}</h3>
          <p>
            {patterns.map(({ text }) => text).join(' ')}
            {against && ` ${messages.named({ name: messages.doesNotFit, text: against.text })}`}
          </p>
        </section>
      )}
      {experiments.length > 0 && (
        <section>
          <h3>{messages.sheetTry}</h3>
          <div class="pair">
            {experiments.map(({ id, title, text, days, question, talk }) => {
              const { done, note } = marksOf(history, id)
              return (
                <div key={id}>
                  <h4>
                    {title}{' '}
                    <span class="quiet">{done ? messages.done : messages.days({ days })}</span>
                  </h4>
                  <p>{text}</p>
                  <p class="quiet">
                    {messages.writeDown} {question} {messages.thenAsk} {talk}
                  </p>
                  {note && <p>{messages.named({ name: messages.note, text: note })}</p>}
                </div>
              )
            })}
          </div>
        </section>
      )}
      {questions.length > 0 && (
        <section>
          <h3>{questions.length === 3 ? messages.sheetAsk : messages.sheetAskFew}</h3>
          <ol>
            {questions.map((question) => (
              <li key={question}>{question}</li>
            ))}
          </ol>
        </section>
      )}
      {roles.length > 0 && (
        <section>
          <h3>{messages.sheetRoles}</h3>
          <p>
            {list.format(roles.slice(0, 4).map(({ name }) => name))}.{' '}
            {cost && messages.sheetCost({ cost })}
          </p>
        </section>
      )}
      <p class="quiet notice">{messages.notice({ answered })}</p>
    </article>
  )
}
