import { useState } from 'preact/hooks'
import { responsesIn, type Response } from '../../src/bank/responses.ts'
import { compareResponses } from '../../src/result/compare.ts'
import { useQuiz } from '../view/ui-context.ts'
import { optionText, stemOf } from './find-in-bank.ts'

interface Props {
  mine: readonly Response[]
  theirs: readonly Response[]
  /** The person or the day of the other result. */
  name: string
}

/** Items shown of each kind before the reader asks for more. */
const shownFirst = 3

/** Item by item, what two results agree and differ on; only what counts for the result. */
export function Differences({ mine, theirs, name }: Props) {
  const { bank, messages } = useQuiz()
  const [all, setAll] = useState(false)
  const { same, different, single } = compareResponses(
    responsesIn(bank, 'pull', mine),
    responsesIn(bank, 'pull', theirs)
  )
  const shown = (items: readonly unknown[]) => (all ? items.length : shownFirst)
  const more = [different, same].reduce(
    (sum, items) => sum + Math.max(0, items.length - shownFirst),
    0
  )
  const mineOf = (item: string) => {
    const response = mine.find((each) => each.item === item)
    return response && 'option' in response ? optionText(bank, item, response.option) : ''
  }
  return (
    <>
      <p>{messages.sameOf({ same: same.length, both: same.length + different.length })}</p>
      {different.length > 0 && <h4>{messages.differTitle}</h4>}
      <ul class="differences">
        {different.slice(0, shown(different)).map(({ item, first, second }) => (
          <li key={item}>
            <small>{stemOf(bank, item)}</small>
            <dl class="pair">
              <div>
                <dt>{messages.you}</dt>
                <dd>{optionText(bank, item, first)}</dd>
              </div>
              <div>
                <dt>{name}</dt>
                <dd>{optionText(bank, item, second)}</dd>
              </div>
            </dl>
          </li>
        ))}
      </ul>
      {same.length > 0 && <h4>{messages.bothTitle}</h4>}
      <ul class="quotes">
        {same.slice(0, shown(same)).map((item) => (
          <li key={item}>
            {mineOf(item)}
            <small>{stemOf(bank, item)}</small>
          </li>
        ))}
      </ul>
      {!all && more > 0 && (
        <button type="button" part="button-quiet" onClick={() => setAll(true)}>
          {messages.moreAnswers({ count: more })}
        </button>
      )}
      {single > 0 && <p class="quiet">{messages.onlyOne({ count: single })}</p>}
    </>
  )
}
