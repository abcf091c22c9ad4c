import type { Response } from '../../src/bank/responses.ts'
import { compareResponses } from '../../src/result/compare.ts'
import { useQuiz } from '../view/quiz-context.ts'
import { optionText, stemOf } from './find-in-bank.ts'

interface Props {
  mine: readonly Response[]
  theirs: readonly Response[]
  /** The person or the day of the other result. */
  name: string
}

/** Item by item, what two results agree and differ on. */
export function Differences({ mine, theirs, name }: Props) {
  const { bank, messages } = useQuiz()
  const { same, different, single } = compareResponses(mine, theirs)
  const mineOf = (item: string) => {
    const response = mine.find((each) => each.item === item)
    return response && 'option' in response ? optionText(bank, item, response.option) : ''
  }
  return (
    <>
      <p>{messages.sameOf({ same: same.length, both: same.length + different.length })}</p>
      {different.length > 0 && <h4>{messages.differTitle}</h4>}
      <ul class="differences">
        {different.map(({ item, first, second }) => (
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
        {same.map((item) => (
          <li key={item}>
            {mineOf(item)}
            <small>{stemOf(bank, item)}</small>
          </li>
        ))}
      </ul>
      {single > 0 && <p class="quiet">{messages.onlyOne({ count: single })}</p>}
    </>
  )
}
