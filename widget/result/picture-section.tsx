import type { Report } from '../../src/result/types.ts'
import { useQuiz } from '../view/ui-context.ts'
import { Bars } from './bars.tsx'
import { earlierResults } from './earlier-results.ts'
import { suggested } from './experiments.ts'
import { isKnown } from './is-known.ts'
import { pictureLabel } from './picture-label.ts'
import { pointAndHalo } from './point-and-halo.ts'
import { Triangle } from './triangle/triangle.tsx'

interface Props {
  report: Report
  /** Asks more questions; given if that's the way to a result. */
  more?: () => void
}

/** The triangle with the reader's point, and the three shares beside it; or how to get there. */
export function PictureSection({ report, more }: Props) {
  const { bank, messages, history, quiz, snapshot } = useQuiz()
  const showsPoint = isKnown(report)
  const earlier = earlierResults(quiz, history, quiz.session(snapshot).responses)
  const month = new Intl.DateTimeFormat(messages.language, { month: 'short', year: 'numeric' })
  return (
    <div class="see" part="section">
      <Triangle
        bank={bank}
        explains
        path={earlier.slice(-3).map(({ at, report: { mean } }) => ({
          tag: month.format(new Date(at)),
          shares: mean
        }))}
        {...pointAndHalo(report, report.region80.points)}
        {...(showsPoint
          ? {
              named: report.place,
              tag: messages.you,
              caption: report.place?.alternative
                ? messages.pictureCaptionTwo
                : messages.pictureCaption
            }
          : { caption: messages.pictureOpen })}
        label={pictureLabel(messages, bank, report)}
      />
      {showsPoint ? <Bars report={report} /> : more && <StillOpen report={report} more={more} />}
    </div>
  )
}

/** Offers more questions, beside a picture that shows no point yet. */
function StillOpen({ report, more }: { report: Report; more: () => void }) {
  const { bank, messages, hidden } = useQuiz()
  const hasExperiments = !hidden.has('experiments') && suggested(bank, report).length > 0
  return (
    <div class="still-open">
      <p>
        {messages.openNext} {hasExperiments && messages.openTry}
      </p>
      <p class="actions">
        <button type="button" class="primary" part="button" onClick={more}>
          {messages.openMore}
        </button>
      </p>
    </div>
  )
}
