import { useState } from 'preact/hooks'
import type { Bank } from '../../../src/bank/types.ts'
import { useQuiz } from '../../view/quiz-context.ts'
import { cells, labelBeside } from './cells.ts'
import { box, inPicture, round, type Point } from './geometry.ts'
import { cellName, placeIn } from './regions-of-bank.ts'

/** Width of a letter in a name, in the picture's units. */
const letter = 10.2

/** The size of a name in percent: a long word is set smaller, down to what can still be read. */
const fit = (name: string, width: number) => {
  const longest = Math.max(...name.split(/[\s-]/).map((word) => word.length))
  return `${round(Math.max(0.85, Math.min(1, width / (longest * letter))) * 100)}%`
}

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
        const isShort = name.length * letter <= cell.label.width
        const label = labelBeside(cell, points, isShort ? 1 : 2)
        const look = {
          ...inPicture(label),
          width: `${round((label.width / box[2]) * 100)}%`,
          fontSize: fit(name, label.width)
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
