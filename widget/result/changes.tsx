import type { Bank } from '../../src/bank/schema.ts'
import type { Report } from '../../src/report.ts'
import { itemsById } from '../../src/response.ts'
import type { Words } from '../words/words.ts'
import { Section } from './section.tsx'

/** So many changes are listed; that there are more is said in a line. */
const listed = 3

interface Props {
  words: Words
  bank: Bank
  counterfactual: Report['counterfactual']
}

/** What would have put another track first. */
export function Changes({ words, bank, counterfactual: { single, pair } }: Props) {
  const changes = pair ?? single
  const text = (item: string, option: string) =>
    itemsById(bank)
      .get(item)!
      .item.options.find(({ id }) => id === option)!.text
  return (
    <Section title={words.change}>
      <p>
        {pair
          ? words.changePair
          : single.length
            ? words.changeSingle(single.length)
            : words.changeNone}
      </p>
      <ul>
        {changes.slice(0, listed).map(({ item, from, to }) => (
          <li key={item + to}>
            {words.instead(text(item, to), text(item, from))}
            <small>{itemsById(bank).get(item)!.item.stem}</small>
          </li>
        ))}
      </ul>
      {changes.length > listed && <p class="quiet">{words.moreChanges(changes.length - listed)}</p>}
    </Section>
  )
}
