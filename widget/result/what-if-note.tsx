import type { Bank } from '../../src/bank/types.ts'
import type { AnswerSwap } from '../../src/result/types.ts'
import type { Messages } from '../messages/messages.ts'
import { useQuiz } from '../view/ui-context.ts'
import { optionText } from './find-in-bank.ts'

/** Says that this result isn't the reader's own, and leads back to it. */
export function WhatIfNote({ swaps }: { swaps: readonly AnswerSwap[] }) {
  const { bank, messages, send, go } = useQuiz()
  const list = new Intl.ListFormat(messages.language)
  const keep = () => {
    for (const { item, to } of swaps) send({ type: 'item.change', item, option: to })
    go({ name: 'result' })
  }
  return (
    <div class="what-if-note" part="note">
      <p>
        {messages.tryingOut({
          swaps: list.format(swaps.map((swap) => swapText(messages, bank, swap)))
        })}
      </p>
      <p class="actions">
        <button type="button" class="primary" part="button" onClick={() => go({ name: 'result' })}>
          {messages.backToResult}
        </button>
        <button type="button" part="button-quiet" onClick={keep}>
          {messages.keepAnswers({ count: swaps.length })}
        </button>
      </p>
    </div>
  )
}

/** "“Push a better version” instead of “See which points hold”". */
const swapText = (messages: Messages, bank: Bank, { item, from, to }: AnswerSwap): string =>
  messages.instead({ to: optionText(bank, item, to), from: optionText(bank, item, from) })
