import type { AnswerSwap, Report } from '../../src/result/types.ts'
import { useQuiz } from '../view/ui-context.ts'
import { Disclosure } from './disclosure.tsx'
import { optionText, stemOf } from './find-in-bank.ts'
import { shownFirst, useMore } from './use-more.ts'

/** What would put another track first: by facet in words, then single answers to try out. */
export function WhatIfSection({ report: { counterfactual, claim } }: { report: Report }) {
  const { messages, go } = useQuiz()
  const { all, list, showAll, shownOf } = useMore()
  const { facets, single, pair, firm } = counterfactual
  if (claim.kind === 'open' && single.length === 0) return null
  const tryOut = (swaps: readonly AnswerSwap[]) => go({ name: 'what-if', swaps })
  return (
    <Disclosure title={messages.whatIfTitle} name="what-if">
      {facets.length > 0 && (
        <ul class="patterns">
          {facets.map(({ facet, text }) => (
            <li key={facet}>{text}</li>
          ))}
        </ul>
      )}
      <p>
        {pair
          ? messages.whatIfPair
          : firm
            ? messages.whatIfFirm
            : messages.whatIfSingle({ count: single.length })}
      </p>
      {pair ? (
        <ul class="swaps">
          <Swap swaps={pair} tryOut={tryOut} />
        </ul>
      ) : (
        single.length > 0 && (
          <ul ref={list} class="swaps">
            {shownOf(single).map((swap) => (
              <Swap key={swap.item + swap.to} swaps={[swap]} tryOut={tryOut} />
            ))}
          </ul>
        )
      )}
      {!all && !pair && single.length > shownFirst && (
        <button type="button" part="button-quiet" onClick={showAll}>
          {messages.moreSwaps({ count: single.length - shownFirst })}
        </button>
      )}
    </Disclosure>
  )
}

function Swap(props: {
  swaps: readonly AnswerSwap[]
  tryOut: (swaps: readonly AnswerSwap[]) => void
}) {
  const { bank, messages } = useQuiz()
  const ids = props.swaps.map(({ item, to }) => `swap-${item}-${to}`)
  return (
    <li>
      {props.swaps.map((swap, index) => (
        <div key={swap.item}>
          <small>{stemOf(bank, swap.item)}</small>
          <dl class="pair" id={ids[index]}>
            <div>
              <dt>{messages.youSaid}</dt>
              <dd>{optionText(bank, swap.item, swap.from)}</dd>
            </div>
            <div>
              <dt>{messages.insteadOf}</dt>
              <dd>{optionText(bank, swap.item, swap.to)}</dd>
            </div>
          </dl>
        </div>
      ))}
      <button
        type="button"
        part="button-quiet"
        aria-describedby={ids.join(' ')}
        onClick={() => props.tryOut(props.swaps)}
      >
        {messages.tryOut}
      </button>
    </li>
  )
}
