import { useState } from 'preact/hooks'
import type { Bank } from '../../../src/bank/types.ts'
import { useQuiz } from '../../view/quiz-context.ts'
import { cells } from './cells.ts'
import { box, inPicture, round, type Point } from './geometry.ts'
import { boldWidth, placeName } from './place-name.ts'
import { cellName, placeIn } from './regions-of-bank.ts'

/** The size of a name in the picture's units, in the smallest picture. */
const size = 18
const boldSize = boldWidth * size

interface NamesProps {
  bank: Bank
  own: string | undefined
  open: string
  /** Everything that may lie on a name. */
  points: readonly Point[]
  toggle: ((key: string) => void) | undefined
}

/** The names inside the cells: buttons, if a tap explains them. */
export function Names({ bank, own, open, points, toggle }: NamesProps) {
  const { messages } = useQuiz()
  // One stop for Tab; arrow keys go from name to name.
  const [stop, setStop] = useState(own ?? '0')
  const onKeyDown = (event: KeyboardEvent) => {
    const step = { ArrowRight: 1, ArrowDown: 1, ArrowLeft: -1, ArrowUp: -1 }[event.key]
    const buttons = [...(event.currentTarget as Element).querySelectorAll('button')]
    if (!step) return
    const next =
      (buttons.indexOf(event.target as HTMLButtonElement) + step + buttons.length) % buttons.length
    buttons[next]?.focus()
    setStop(buttons[next]?.value ?? stop)
    event.preventDefault()
  }
  return (
    <div
      class="names"
      {...(toggle
        ? { 'role': 'group', 'aria-label': messages.areas, onKeyDown }
        : { 'aria-hidden': true })}
    >
      {cells.map((cell) => {
        const { key } = cell
        const name = cellName(bank, key)
        const label = placeName(cell, name, key === own ? boldSize : size, points)
        const look = {
          ...inPicture(label),
          width: `${round((label.width / box[2]) * 100)}%`,
          fontSize: `${round(label.scale * 100)}%`
        }
        const names = key === own ? 'cell-name own' : 'cell-name'
        if (!name) return null
        if (!toggle || !placeIn(bank, key)?.week) {
          return (
            <span key={key} class={names} style={look}>
              {name}
            </span>
          )
        }
        return (
          <button
            key={key}
            type="button"
            class={names}
            style={look}
            value={key}
            tabindex={key === stop ? 0 : -1}
            aria-expanded={key === open}
            {...(key === own && { 'aria-label': messages.yourArea({ name }) })}
            onClick={() => toggle(key)}
          >
            {name}
          </button>
        )
      })}
    </div>
  )
}
