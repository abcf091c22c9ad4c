import { useId } from 'preact/hooks'
import type { Report } from '../../src/result/types.ts'
import { useQuiz } from '../view/ui-context.ts'
import { statedRange, statedShares } from './shares.ts'
import { capitalized } from './triangle/regions-of-bank.ts'

/** The three shares as bars, the largest first. */
export function Bars({ report }: { report: Pick<Report, 'mean' | 'region80'> }) {
  const { bank, messages } = useQuiz()
  const title = useId()
  return (
    <div class="shares">
      <p id={title} class="quiet">
        {messages.rangesTitle}
      </p>
      <ul class="bars" aria-labelledby={title}>
        {statedShares(bank, report.mean).map(({ track, work, percent }) => {
          const range = statedRange(report.region80.shares[track]!, percent)
          return (
            <li key={track} part="bar">
              <span class="work">{capitalized(work)}</span>{' '}
              <span class="percent" key={percent}>
                {messages.percent({ percent })}
              </span>
              <span class="unseen">, {messages.likelyRange(range)}</span>
              <span class="scale" aria-hidden="true">
                <span
                  class="range"
                  style={{ insetInlineStart: `${range.low}%`, width: `${range.high - range.low}%` }}
                />
                <span class="middle" style={{ insetInlineStart: `${percent}%` }} />
              </span>
              <span class="ends quiet" aria-hidden="true" key={range.low + range.high}>
                {messages.percentRange(range)}
              </span>
            </li>
          )
        })}
      </ul>
    </div>
  )
}
