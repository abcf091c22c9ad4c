import type { Bank } from '../../src/bank/schema.ts'
import type { Report } from '../../src/result/report.ts'
import type { Words } from '../messages/words.ts'
import { stemOf } from '../view/bank-text.ts'
import { Section } from './section.tsx'

interface Props {
  words: Words
  bank: Bank
  result: Report
}

/** The answers that weighed most, for and against, as the reader gave them. */
export function Evidence({ words, bank, result: { claim, evidence } }: Props) {
  const quotes = (title: string, entries: Report['evidence']['for']) =>
    entries.length > 0 && (
      <>
        <h4 key={title}>{title}</h4>
        <ul part="evidence">
          {entries.map(({ item, text }) => (
            <li key={item}>
              {text}
              <small>{stemOf(bank, item)}</small>
            </li>
          ))}
        </ul>
      </>
    )
  return (
    <Section title={words.why} open printed>
      {quotes(words.speaksFor(claim, evidence.for.length), evidence.for)}
      {quotes(words.speaksAgainst(claim, evidence.against.length), evidence.against)}
    </Section>
  )
}
