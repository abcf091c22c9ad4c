import { useQuiz } from '../view/ui-context.ts'
import { Bars } from './bars.tsx'
import { isKnown } from './is-known.ts'
import { pictureLabel } from './picture-label.ts'
import { pointAndHalo } from './point-and-halo.ts'
import type { Summary } from './shared-summary.ts'
import { statedShares } from './shares.ts'
import { capitalized } from './triangle/regions-of-bank.ts'
import { Triangle } from './triangle/triangle.tsx'

/** The picture of what a link discloses, and the shares if it discloses them. */
export function SummaryPicture({ summary }: { summary: Summary }) {
  const { bank, messages } = useQuiz()
  const { place, mean, report } = summary
  return (
    <div class="see">
      <Triangle
        bank={bank}
        named={place}
        {...pointAndHalo(summary, report?.region80.points)}
        label={
          mean
            ? pictureLabel(messages, bank, { place, mean })
            : (place?.name ?? messages.pictureLabelOpen)
        }
      />
      {report && isKnown(summary) ? <Bars report={report} /> : mean && <Percentages mean={mean} />}
    </div>
  )
}

/** The shares alone, without the ranges that a link doesn't hold. */
function Percentages({ mean }: { mean: Record<string, number> }) {
  const { bank, messages } = useQuiz()
  return (
    <ul class="bars" aria-label={messages.sharesTitle}>
      {statedShares(bank, mean).map(({ track, work, percent }) => (
        <li key={track} part="bar">
          <span class="work">{capitalized(work)}</span>{' '}
          <span class="percent">{messages.percent({ percent })}</span>
          <span class="scale" aria-hidden="true">
            <span class="range alone" style={{ insetInlineStart: 0, width: `${percent}%` }} />
          </span>
        </li>
      ))}
    </ul>
  )
}
