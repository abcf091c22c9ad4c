import type { Evidence, Report } from '../../src/result/types.ts'
import { useQuiz } from '../view/ui-context.ts'
import { Disclosure } from './disclosure.tsx'
import { stemOf } from './find-in-bank.ts'

/** What the answers have in common, the ones that counted most, and the one that doesn't fit. */
export function WhySection({ report: { patterns, evidence } }: { report: Report }) {
  const { messages } = useQuiz()
  if (patterns.length + evidence.for.length + evidence.against.length === 0) return null
  return (
    <Disclosure title={messages.whyTitle} name="why">
      {patterns.length > 0 && (
        <ul class="patterns">
          {patterns.map(({ facet, text }) => (
            <li key={facet}>{text}</li>
          ))}
        </ul>
      )}
      <Quotes title={messages.quotesTitle} quotes={evidence.for} />
      <Quotes title={messages.doesNotFit} quotes={evidence.against} />
    </Disclosure>
  )
}

function Quotes({ title, quotes }: { title: string; quotes: readonly Evidence[] }) {
  const { bank } = useQuiz()
  if (quotes.length === 0) return null
  return (
    <>
      <h4>{title}</h4>
      <ul class="quotes" part="evidence">
        {quotes.map(({ item, text }) => (
          <li key={item}>
            {text}
            <small>{stemOf(bank, item)}</small>
          </li>
        ))}
      </ul>
    </>
  )
}
