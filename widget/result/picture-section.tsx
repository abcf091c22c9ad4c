import type { Report } from '../../src/result/types.ts'
import { useQuiz } from '../view/quiz-context.ts'
import { Bars } from './bars.tsx'
import { placesOf } from './earlier-results.ts'
import { pictureLabel } from './picture-label.ts'
import { Triangle } from './triangle/triangle.tsx'

/** The triangle with the reader's point, and the three shares beside it. */
export function PictureSection({ report }: { report: Report }) {
  const { bank, messages, history, quiz, snapshot } = useQuiz()
  const isKnown = report.place !== null || report.claim.kind !== 'open'
  const earlier = placesOf(quiz, history, quiz.session(snapshot).responses)
  return (
    <div class="see" part="section">
      <Triangle
        bank={bank}
        explains
        path={earlier.slice(-3).map(({ report: { mean } }, index, all) => ({
          label: String(all.length - index),
          shares: mean
        }))}
        {...(isKnown && {
          mean: report.mean,
          points: report.region80.points,
          region: report.place?.region
        })}
        label={pictureLabel(messages, bank, report)}
      />
      {isKnown && <Bars report={report} />}
    </div>
  )
}
