import { useState } from 'preact/hooks'
import type { Bank, Region } from '../../../src/bank/types.ts'
import { useQuiz } from '../../view/quiz-context.ts'
import { cells, labelBeside, type Cell } from './cells.ts'
import { corners, height, outline, place, round, side, type Point } from './geometry.ts'
import { haloPath, haloWidths } from './halo.ts'
import { capitalized, cellKey, cellName, placeIn, tripleOf } from './regions-of-bank.ts'

/** A result on the triangle besides the one it is about. */
export interface Mark {
  /** Written in the point, one or two characters. */
  label: string
  shares: Record<string, number>
}

interface Props {
  bank: Bank
  /** Middle of the belief; without it nothing is known yet. */
  mean?: Record<string, number> | undefined
  /** Grid points of the 80% region. */
  points?: readonly number[] | undefined
  /** The named place, whose cell stands out. */
  region?: Region | undefined
  /** Only the corners are named. */
  small?: boolean
  /** The point drifts for a few seconds. */
  drifts?: boolean
  /** Other people's points. */
  marks?: readonly Mark[]
  /** Earlier results, the oldest first: a line leads from each to the next, and to `mean`. */
  path?: readonly Mark[]
  /** Twenty small points instead of one. */
  dots?: readonly Record<string, number>[]
  /** Tapping a cell explains the place in it. */
  explains?: boolean
  /** What the picture shows, for those who don't see it. */
  label: string
}

/** Around the triangle, for strokes and points on its edge. */
const margin = 15
const box = [-margin, -margin, side + 2 * margin, height + 2 * margin] as const

/** Position and size in percent of the picture. */
const inPicture = ({ x, y, width }: Cell['label']) => ({
  left: `${round(((x - box[0]) / box[2]) * 100)}%`,
  top: `${round(((y - box[1]) / box[3]) * 100)}%`,
  width: `${round((width / box[2]) * 100)}%`
})

/** Widest letter run that fits a cell, in parts of the letter's size, times the picture's scale. */
const letter = 10.2
const fit = (name: string, width: number) => {
  const longest = Math.max(...name.split(/[\s-]/).map((word) => word.length))
  return `${round(Math.max(0.7, Math.min(1, width / (longest * letter))) * 100)}%`
}

/** The picture: three kinds of work at the corners, places in between, and where the reader is. */
export function Triangle(props: Props) {
  const { bank, mean, points = [], region, small, drifts, marks = [], path = [], dots } = props
  const [open, setOpen] = useState('')
  const own = region && cellKey(bank, region)
  const point = mean && place(tripleOf(bank, mean))
  const at = (shares: Record<string, number>) => place(tripleOf(bank, shares))
  const track = [...path.map(({ shares }) => at(shares)), ...(point ? [point] : [])]
  const toggle = (key: string) => setOpen(open === key ? '' : key)
  const explains = props.explains && bank.places
  return (
    <div class={`picture${small ? ' small' : ''}`} part="picture">
      <p class="corner top" aria-hidden="true">
        {capitalized(bank.tracks[0].work)}
      </p>
      <div class="drawn">
        <svg viewBox={box.join(' ')} role="img" aria-label={props.label}>
          {cells.map(({ key, outline: d }) => (
            <path
              key={key}
              // The names are its buttons.
              aria-hidden="true"
              class={`cell${key === own ? ' own' : ''}${key === open ? ' open' : ''}${explains ? ' live' : ''}`}
              d={d}
              {...(explains && { onClick: () => toggle(key) })}
            />
          ))}
          <g class="halo">
            {points.length > 0 &&
              haloWidths.map((width) => (
                <path key={width} d={haloPath(points)} stroke-width={width} />
              ))}
          </g>
          <path class="outside" fill-rule="evenodd" d={outside} />
          {track.length > 1 && (
            <path class="way" d={`M${track.map((each) => each.map(round).join(' ')).join('L')}`} />
          )}
          {path.map(({ label, shares }) => (
            <Numbered key={label} class="earlier" at={at(shares)} label={label} />
          ))}
          {dots?.map((shares, index) => (
            <circle key={index} class="dot" {...spread(dots.map(at), index)} r="6" />
          ))}
          {point && !dots && (
            <circle class={`point${drifts ? ' drifts' : ''}`} r="11" style={moved(point)} />
          )}
          {marks.map(({ label, shares }) => (
            <Numbered key={label} class="mark" at={at(shares)} label={label} />
          ))}
        </svg>
        {!small && (
          <Names
            bank={bank}
            own={own}
            open={open}
            points={[...track, ...marks.map(({ shares }) => at(shares))]}
            toggle={explains ? toggle : undefined}
          />
        )}
      </div>
      <p class="corner left" aria-hidden="true">
        {capitalized(bank.tracks[1].work)}
      </p>
      <p class="corner right" aria-hidden="true">
        {capitalized(bank.tracks[2].work)}
      </p>
      {explains && <Explained bank={bank} open={open} close={() => setOpen('')} />}
    </div>
  )
}

/** Everything outside the triangle, to hide the part of the halo that lies there. */
const outside = `M${box[0]} ${box[1]}h${box[2]}v${box[3]}h${-box[2]}Z${outline(corners)}`

const moved = ([x, y]: Point) => ({
  transform: `translate(${round(x)}px, ${round(y)}px)`
})

/** Points in one spot are set around it, like the seeds of a sunflower. */
function spread(places: readonly Point[], index: number) {
  const [x, y] = places[index]!
  const same = (other: Point) => other[0] === x && other[1] === y
  const before = places.slice(0, index).filter(same).length
  const alone = places.filter(same).length === 1
  const distance = alone ? 0 : 7 * Math.sqrt(before + 0.5)
  const angle = before * Math.PI * (3 - Math.sqrt(5))
  return { cx: round(x + distance * Math.cos(angle)), cy: round(y + distance * Math.sin(angle)) }
}

function Numbered(props: { class: string; at: Point; label: string }) {
  return (
    <g class={props.class} style={moved(props.at)}>
      <circle r="13" />
      <text y="5">{props.label}</text>
    </g>
  )
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
function Names({ bank, own, open, points, toggle }: NamesProps) {
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
        const label = labelBeside(cell, points)
        const look = { ...inPicture(label), fontSize: fit(name, label.width) }
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

/** What the work in a chosen cell is like. */
function Explained({ bank, open, close }: { bank: Bank; open: string; close: () => void }) {
  const { messages } = useQuiz()
  const explained = placeIn(bank, open)
  return (
    <div class="explained" role="status">
      {explained ? (
        <div key={open}>
          <p>
            <b>{explained.name}.</b> {explained.week}
          </p>
          <button type="button" part="button-quiet" onClick={close}>
            {messages.close}
          </button>
        </div>
      ) : (
        <p class="quiet hint">{messages.pictureHint}</p>
      )}
    </div>
  )
}
