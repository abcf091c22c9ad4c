import { useState } from 'preact/hooks'
import type { Bank, Region } from '../../../src/bank/types.ts'
import { useQuiz } from '../../view/quiz-context.ts'
import { cells } from './cells.ts'
import { box, corners, inPicture, outline, place, round, type Point } from './geometry.ts'
import { haloPath, haloWidths } from './halo.ts'
import { Names } from './names.tsx'
import { placeTags, tagDistance, type Tag } from './place-tags.ts'
import { capitalized, cellKey, placeIn, tripleOf } from './regions-of-bank.ts'

/** A result on the triangle besides the one it is about. */
export interface Mark {
  /** Written in the point, one or two characters. */
  label?: string
  /** Written beside the point, if there is room. */
  tag?: string
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
  /** Written beside the point: whose it is. */
  tag?: string | undefined
  /** Tapping a cell explains the place in it. */
  explains?: boolean
  /** What point and halo mean; stands where a tapped cell is explained. */
  caption?: string | undefined
  /** What the picture shows, for those who don't see it. */
  label: string
}

/** The picture: three kinds of work at the corners, places in between, and where the reader is. */
export function Triangle(props: Props) {
  const { bank, mean, points = [], region, small, drifts, marks = [], path = [], dots } = props
  const [open, setOpen] = useState('')
  const own = region && cellKey(bank, region)
  const point = mean && place(tripleOf(bank, mean))
  const at = (shares: Record<string, number>) => place(tripleOf(bank, shares))
  const track = [...path.map(({ shares }) => at(shares)), ...(point ? [point] : [])]
  const tagsOf = (list: readonly Mark[], kind: Tag['kind']) =>
    list.flatMap(({ tag, shares }) => (tag ? [{ text: tag, at: at(shares), kind }] : []))
  const all = [...track, ...marks.map(({ shares }) => at(shares))]
  const texts = [
    ...(point && props.tag ? [{ text: props.tag, at: point, kind: 'own' as const }] : []),
    ...tagsOf(marks, 'mark'),
    ...tagsOf(path.toReversed(), 'earlier')
  ]
  const tags = placeTags(texts, all)
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
          {own !== undefined && (
            <path class="own-edge" d={cells.find(({ key }) => key === own)?.outline} />
          )}
          <path class="outside" fill-rule="evenodd" d={outside} />
          {track.length > 1 && (
            <path class="way" d={`M${track.map((each) => each.map(round).join(' ')).join('L')}`} />
          )}
          {path.map(({ label, shares }, index) => (
            <Numbered key={index} class="earlier" at={at(shares)} label={label} />
          ))}
          {dots?.map((shares, index) => (
            <circle key={index} class="dot" {...spread(dots.map(at), index)} r="6" />
          ))}
          {point && !dots && (
            <circle class={`point${drifts ? ' drifts' : ''}`} r="11" style={moved(point)} />
          )}
          {marks.map(({ label, shares }, index) => (
            <Numbered key={index} class="mark" at={at(shares)} label={label} />
          ))}
        </svg>
        {!small && (
          <Names
            bank={bank}
            own={own}
            open={open}
            points={all}
            toggle={explains ? toggle : undefined}
          />
        )}
        {tags.length > 0 && (
          <div class="names" aria-hidden="true">
            {tags.map(({ text, at: [x, y], side: where, kind }) => (
              <span
                key={text}
                class={`tag ${kind} ${where}`}
                style={inPicture({ x: x + (where === 'left' ? -tagDistance : tagDistance), y })}
              >
                {text}
              </span>
            ))}
          </div>
        )}
      </div>
      <p class="corner left" aria-hidden="true">
        {capitalized(bank.tracks[1].work)}
      </p>
      <p class="corner right" aria-hidden="true">
        {capitalized(bank.tracks[2].work)}
      </p>
      {explains && (
        <Explained bank={bank} open={open} caption={props.caption} close={() => setOpen('')} />
      )}
    </div>
  )
}

/** Everything beyond the triangle, to hide what of the halo lies there. */
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

function Numbered(props: { class: string; at: Point; label: string | undefined }) {
  return (
    <g class={props.class} style={moved(props.at)}>
      <circle r={props.label ? 13 : 11} />
      {props.label && <text y="5">{props.label}</text>}
    </g>
  )
}

/** What the work in a chosen cell is like. */
function Explained(props: {
  bank: Bank
  open: string
  caption: string | undefined
  close: () => void
}) {
  const { bank, open, caption, close } = props
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
        <p class="quiet hint">
          {caption} {messages.pictureHint}
        </p>
      )}
    </div>
  )
}
