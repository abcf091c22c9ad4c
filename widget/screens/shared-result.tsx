import { SummaryPicture } from '../result/shared-summary-view.tsx'
import { certainty, headline } from '../result/headline.ts'
import { summaryOf } from '../result/shared-summary.ts'
import { optionText, stemOf } from '../result/find-in-bank.ts'
import { Disclosure } from '../result/disclosure.tsx'
import { lengthOf } from './length-of.ts'
import { useQuiz } from '../view/ui-context.ts'

/** Someone else's result, from a link: their place and picture, then the way to the reader's own. */
export function SharedResultScreen() {
  const { quiz, snapshot, bank, messages, send, go, screen, droppedText } = useQuiz()
  const shared = screen.name === 'shared' ? screen.shared : undefined
  const reason = screen.name === 'shared' ? screen.reason : undefined
  const hasOwn = quiz.session(snapshot).responses.length > 0
  const goOn = () => {
    if (snapshot.value === 'welcome') send({ type: 'quiz.start' })
    else go({ name: 'result' })
  }
  const button = (
    <p class="actions">
      <button type="button" class="primary" part="button" onClick={goOn}>
        {hasOwn ? messages.toMyResult : shared ? messages.takeAndCompare : messages.start}
      </button>
    </p>
  )
  if (!shared) {
    return (
      <section class="card" part="card">
        <h2 part="heading" tabindex={-1}>
          {reason === 'newer' ? messages.newerLinkTitle : messages.badLinkTitle}
        </h2>
        <p>{reason === 'newer' ? messages.newer : messages.badLink}</p>
        {button}
      </section>
    )
  }
  const summary = summaryOf(bank, shared)
  return (
    <section class="card shared" part="card">
      <p class="eyebrow">
        {messages.sharedEyebrow}
        {summary.place && (
          <>
            {' '}
            <b>{summary.place.name}</b>
          </>
        )}
      </p>
      <h2 part="headline" tabindex={-1}>
        {headline(messages, bank, summary)}
      </h2>
      <p class="sure">{certainty(messages, bank, summary)}</p>
      {summary.place?.alternative && (
        <p class="added">{messages.alternative({ place: summary.place.alternative.name })}</p>
      )}
      <SummaryPicture summary={summary} />
      {summary.isOther && <p class="quiet">{messages.otherVersion}</p>}
      {hasOwn && droppedText && <p class="quiet">{droppedText}</p>}
      {button}
      {!hasOwn && (
        <p class="quiet">
          {messages.welcomeLead(lengthOf(bank, quiz.session(snapshot).mode))} {messages.privacy}
        </p>
      )}
      {summary.responses && summary.responses.length > 0 && (
        <Disclosure title={messages.theirAnswers({ count: summary.answered })}>
          <ul class="quotes">
            {summary.responses.map((response) =>
              'option' in response ? (
                <li key={response.item}>
                  {optionText(bank, response.item, response.option)}
                  <small>{stemOf(bank, response.item)}</small>
                </li>
              ) : null
            )}
          </ul>
        </Disclosure>
      )}
    </section>
  )
}
