import { placeEntry, sameRegion } from '../../src/bank/region.ts'
import type { Bank, Region } from '../../src/bank/types.ts'
import type { DayResult, Report } from '../../src/result/types.ts'
import type { Messages } from '../messages/messages.ts'
import { useQuiz } from '../view/ui-context.ts'
import { certainty, headline } from './headline.ts'

/**
 * Where the reader is: a name, a headline, what it means and how sure this is.
 *
 * @param more - Asks the questions that may settle it, if there are any.
 */
export function PlaceSection({
  report,
  more
}: {
  report: Report
  more?: (() => void) | undefined
}) {
  const { quiz, snapshot, bank, messages } = useQuiz()
  const { place, claim, now, day } = report
  const title = headline(messages, bank, report)
  const sure = certainty(messages, bank, report)
  const dayLine = day && dayText(messages, bank, day, place?.alternative?.region)
  const stay = placeEntry(bank, place?.region)?.stay
  return (
    <>
      <header>
        <p class={place ? 'eyebrow place-name' : 'eyebrow'}>
          <span key={place?.name}>{place?.name ?? messages.resultEyebrow}</span>
        </p>
        <h2 key={title} part="headline" tabindex={-1}>
          {title}
        </h2>
      </header>
      {place?.meaning && (
        <p key={place.meaning} class="lede">
          {place.meaning}
        </p>
      )}
      {!place && claim.kind !== 'open' && <p class="lede">{messages.noPlace}</p>}
      <p key={sure} class="sure">
        {sure}
      </p>
      {place?.alternative && (
        <p class="added">{messages.alternative({ place: place.alternative.name })}</p>
      )}
      {dayLine && <p class="added">{dayLine}</p>}
      {more && (
        <p class="added">
          <span>{messages.mightSettle}</span>{' '}
          <button type="button" part="button-quiet" onClick={more}>
            {messages.answerMore}
          </button>
        </p>
      )}
      {now?.staying &&
        (stay ? (
          <details class="added">
            <summary>{messages.staying}</summary>
            <p>{stay}</p>
          </details>
        ) : (
          <p class="added">{messages.staying}</p>
        ))}
      {quiz.session(snapshot).lowEffort && <p class="added">{messages.lowEffort}</p>}
    </>
  )
}

/** Whether the day the reader would swap for fits the place, its alternative, or another one. */
function dayText(
  messages: Messages,
  bank: Bank,
  { agrees, region }: DayResult,
  alternative: Region | undefined
): string | undefined {
  if (agrees) return messages.dayAgrees
  if (alternative && sameRegion(region, alternative)) return messages.dayElsewhere
  const place = placeEntry(bank, region)?.name
  return place && messages.dayDiffers({ place })
}
