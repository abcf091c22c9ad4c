import { useState } from 'preact/hooks'
import type { Bank } from '../../../src/bank/types.ts'
import { isOurs } from '../../view/keys.ts'
import { useQuiz } from '../../view/ui-context.ts'
import { box, inPicture, round } from './geometry.ts'
import type { NameInCell } from './place-names.ts'
import { placeIn } from './regions-of-bank.ts'

interface NamesProps {
  bank: Bank
  names: readonly NameInCell[]
  own: string | undefined
  /** Key of the cell that is named beside the reader's own. */
  beside: string | undefined
  open: string
  toggle: ((key: string) => void) | undefined
}

/** The names inside the cells: buttons, if a tap explains them. */
export function Names({ bank, names, own, beside, open, toggle }: NamesProps) {
  const { messages } = useQuiz()
  const explained = names.map(({ key }) => key).filter((key) => toggle && placeIn(bank, key)?.week)
  // One stop for Tab; arrow keys go from name to name.
  const [chosen, setChosen] = useState(own)
  const stop = explained.find((key) => key === chosen) ?? explained[0]
  const onKeyDown = (event: KeyboardEvent) => {
    if (!isOurs(event)) return
    const step = { ArrowRight: 1, ArrowDown: 1, ArrowLeft: -1, ArrowUp: -1 }[event.key]
    const buttons = [...(event.currentTarget as Element).querySelectorAll('button')]
    if (!step) return
    const next =
      (buttons.indexOf(event.target as HTMLButtonElement) + step + buttons.length) % buttons.length
    buttons[next]?.focus()
    setChosen(buttons[next]?.value)
    event.preventDefault()
  }
  return (
    <div
      class="names"
      {...(toggle
        ? { 'role': 'group', 'aria-label': messages.areas, onKeyDown }
        : { 'aria-hidden': true })}
    >
      {names.map(({ key, name, scale, ...at }) => {
        const look = {
          ...inPicture(at),
          width: `${round((at.width / box[2]) * 100)}%`,
          fontSize: `${round(scale * 100)}%`
        }
        const kind = key === own ? ' own' : key === beside ? ' beside' : ''
        if (!toggle || !explained.includes(key)) {
          return (
            <span key={key} class={`cell-name${kind}`} style={look}>
              {name}
            </span>
          )
        }
        return (
          <button
            key={key}
            type="button"
            class={`cell-name${kind}`}
            style={look}
            value={key}
            tabindex={key === stop ? 0 : -1}
            aria-expanded={key === open}
            {...(key === own && { 'aria-label': messages.yourArea({ name }) })}
            {...(key === beside && { 'aria-label': messages.otherArea({ name }) })}
            onClick={() => toggle(key)}
          >
            {name}
          </button>
        )
      })}
    </div>
  )
}
