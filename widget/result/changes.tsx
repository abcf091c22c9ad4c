import type { Bank } from '../../src/bank/schema.ts'
import type { Report } from '../../src/result/report.ts'
import type { Change } from '../../src/result/counterfactual.ts'
import type { Words } from '../messages/words.ts'
import { stemOf, textOf } from '../view/bank-text.ts'
import { Section } from './section.tsx'

/** So many changes are listed; a line opens the others. */
const listed = 3

/** Says one answer in place of another. */
export const swap =
  (words: Words, bank: Bank) =>
  ({ item, from, to }: Change): string =>
    words.instead(textOf(bank, item, to), textOf(bank, item, from))

interface Props {
  words: Words
  bank: Bank
  counterfactual: Report['counterfactual']
  /** Shows what the result would be, until the reader puts it back or keeps it. */
  tryOut: (changes: readonly Change[], button: HTMLElement) => void
}

/** What would have put another track first. */
export function Changes({ words, bank, counterfactual: { single, pair }, tryOut }: Props) {
  const changes = pair ?? single
  const said = swap(words, bank)
  const button = (tried: readonly Change[]) => (
    <button
      type="button"
      part="button-quiet"
      aria-describedby={tried.map(({ item, to }) => item + to).join(' ')}
      onClick={(event) => tryOut(tried, event.currentTarget)}
    >
      {words.tryOut}
    </button>
  )
  const list = (some: readonly Change[]) => (
    <ul>
      {some.map((change) => {
        const { item, to } = change
        return (
          <li key={item + to}>
            <span id={item + to}>{said(change)}</span>
            <small>{stemOf(bank, item)}</small>
            {!pair && button([change])}
          </li>
        )
      })}
    </ul>
  )
  return (
    <Section title={words.change}>
      <p key={changes.length}>
        {pair
          ? words.changePair
          : single.length
            ? words.changeSingle(single.length)
            : words.changeNone}
      </p>
      {changes.length > 0 && list(changes.slice(0, listed))}
      {pair && button(pair)}
      {changes.length > listed && (
        <details>
          <summary key={changes.length}>{words.moreChanges(changes.length - listed)}</summary>
          {list(changes.slice(listed))}
        </details>
      )}
    </Section>
  )
}
