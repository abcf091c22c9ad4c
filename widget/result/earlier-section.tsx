import type { Response } from '../../src/bank/responses.ts'
import type { Report } from '../../src/result/types.ts'
import { useQuiz } from '../view/ui-context.ts'
import { Differences } from './differences.tsx'
import type { EarlierResult } from './earlier-results.ts'
import { headline } from './headline.ts'
import { Triangle } from './triangle/triangle.tsx'
import { MixComparison } from './mix-comparison.tsx'

interface Props {
  report: Report
  responses: readonly Response[]
  /** At least one, the oldest first. */
  earlier: readonly EarlierResult[]
  /** Shows what was answered otherwise than the last time. */
  differs: boolean
}

/** The way from each earlier result to the next and to this one. */
export function EarlierSection({ report, responses, earlier, differs }: Props) {
  const { bank, messages } = useQuiz()
  const day = new Intl.DateTimeFormat(messages.language, { dateStyle: 'medium' })
  const last = earlier.at(-1)!
  const lastDay = day.format(new Date(last.at))
  const month = new Intl.DateTimeFormat(messages.language, { month: 'short', year: 'numeric' })
  return (
    <>
      <h4>{messages.earlierTitle}</h4>
      <div class="see">
        <Triangle
          bank={bank}
          small
          mean={report.mean}
          tag={messages.now}
          path={earlier.map((saved, index) => ({
            label: String(index + 1),
            shares: saved.report.mean
          }))}
          label={messages.earlierTitle}
        />
        <MixComparison
          mine={{ name: messages.now, mean: report.mean }}
          theirs={{ name: month.format(new Date(last.at)), mean: last.report.mean }}
        />
      </div>
      <ol class="people earlier">
        {earlier.map((saved) => (
          <li key={saved.at}>
            <b>{day.format(new Date(saved.at))}</b> {saved.report.place?.name}
            <small>{headline(messages, bank, saved.report)}</small>
          </li>
        ))}
      </ol>
      <p class="quiet">{messages.earlierLead}</p>
      {differs && <Differences mine={responses} theirs={last.responses} name={lastDay} />}
    </>
  )
}
