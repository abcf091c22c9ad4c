import { responsesIn, type Response } from '../../src/bank/responses.ts'
import { compareResponses } from '../../src/result/compare.ts'
import { useQuiz } from '../view/ui-context.ts'
import { optionText, stemOf } from './find-in-bank.ts'
import { shownFirst, useMore } from './use-more.ts'

interface Props {
  mine: readonly Response[]
  theirs: readonly Response[]
  /** The person or the day of the other result. */
  name: string
}

/** Item by item, what two results agree and differ on; only what counts for the result. */
export function Differences({ mine, theirs, name }: Props) {
  const { bank, messages } = useQuiz()
  const { all, list, showAll, shownOf } = useMore()
  const { same, different, single } = compareResponses(
    responsesIn(bank, 'pull', mine),
    responsesIn(bank, 'pull', theirs)
  )
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
      <ul ref={different.length > shownFirst ? list : null} class="differences">
        {shownOf(different).map(({ item, first, second }) => (
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
      <ul ref={different.length > shownFirst ? null : list} class="quotes">
        {shownOf(same).map((item) => (
          <li key={item}>
            {mineOf(item)}
            <small>{stemOf(bank, item)}</small>
          </li>
        ))}
      </ul>
      {!all && more > 0 && (
        <button type="button" part="button-quiet" onClick={showAll}>
          {messages.moreAnswers({ count: more })}
        </button>
      )}
      {single > 0 && <p class="quiet">{messages.onlyOne({ count: single })}</p>}
    </>
  )
}
