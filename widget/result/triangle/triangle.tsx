import { useState } from 'preact/hooks'
import type { Bank } from '../../../src/bank/types.ts'
import { useQuiz } from '../../view/ui-context.ts'
import { inPicture, pointOf, round, type Point } from './geometry.ts'
import { haloPath } from './halo-path.ts'
import { Names } from './names.tsx'
import { boxOfName, placeNames } from './place-names.ts'
import { placeTags, tagMiddle, tagStart, type Tag } from './place-tags.ts'
import { cellKey, placeIn, tripleOf, type ShownPlace } from './regions-of-bank.ts'
import { moved, TriangleShape } from './shape.tsx'

/** Font size of a name in the smallest picture, in the picture's units. */
const nameSize = 18

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
  named?: ShownPlace | null | undefined
  /** Only the corners are named. */
  small?: boolean
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
  /** What the point and the halo mean, until a cell is tapped and explained. */
  caption?: string | undefined
  /** What the picture shows, for those who don't see it. */
  label: string
}

/** The picture with the names of its places, and with points of other people and other days. */
export function Triangle(props: Props) {
  const { bank, mean, points = [], named, small, marks = [], path = [], dots } = props
  const [open, setOpen] = useState('')
  const own = named ? cellKey(bank, named.region) : undefined
  const beside = named?.alternative && cellKey(bank, named.alternative.region)
  const point = mean && pointOf(tripleOf(bank, mean))
  const at = (shares: Record<string, number>) => pointOf(tripleOf(bank, shares))
  const track = [...path.map(({ shares }) => at(shares)), ...(point ? [point] : [])]
  const tagsOf = (list: readonly Mark[], kind: Tag['kind']) =>
    list.flatMap(({ tag, shares }) => (tag ? [{ text: tag, at: at(shares), kind }] : []))
  const all = [...track, ...marks.map(({ shares }) => at(shares))]
  const texts = [
    ...(point && props.tag ? [{ text: props.tag, at: point, kind: 'own' as const }] : []),
    ...tagsOf(marks, 'mark'),
    ...tagsOf(path.toReversed(), 'earlier')
  ]
  const namesBeside = (covering: readonly Point[]) =>
    small ? [] : placeNames(bank, own, nameSize, covering)
  const tags = placeTags(texts, all, (covering) =>
    namesBeside(covering).map((each) => boxOfName(each, nameSize))
  )
  const toggle = (key: string) => setOpen(open === key ? '' : key)
  const explains = props.explains && bank.places
  return (
    <TriangleShape
      bank={bank}
      halo={haloPath(points)}
      point={dots ? undefined : point}
      own={own}
      beside={beside}
      open={open}
      toggle={explains ? toggle : undefined}
      label={props.label}
      words={
        <>
          {!small && (
            <Names
              bank={bank}
              names={namesBeside([...all, ...tags.map(tagMiddle)])}
              own={own}
              beside={beside}
              open={open}
              toggle={explains ? toggle : undefined}
            />
          )}
          {tags.length > 0 && <Tags tags={tags} />}
        </>
      }
      below={explains && <Explained bank={bank} open={open} caption={props.caption} />}
    >
      {track.length > 1 && (
        <path class="way" d={`M${track.map((each) => each.map(round).join(' ')).join('L')}`} />
      )}
      {path.map(({ label, shares }, index) => (
        <Numbered key={index} class="earlier" at={at(shares)} label={label} />
      ))}
      {dots?.map((shares, index) => (
        <circle key={index} class="dot" {...spread(dots.map(at), index)} r="6" />
      ))}
      {marks.map(({ label, shares }, index) => (
        <Numbered key={index} class="mark" at={at(shares)} label={label} />
      ))}
    </TriangleShape>
  )
}

/** Words beside the points. */
function Tags({ tags }: { tags: readonly Tag[] }) {
  return (
    <div class="names" aria-hidden="true">
      {tags.map((tag, index) => {
        const [x, y] = tagStart(tag)
        return (
          <span key={index} class={`tag ${tag.kind} ${tag.side}`} style={inPicture({ x, y })}>
            {tag.text}
          </span>
        )
      })}
    </div>
  )
}

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
function Explained(props: { bank: Bank; open: string; caption: string | undefined }) {
  const { bank, open, caption } = props
  const { messages } = useQuiz()
  const explained = placeIn(bank, open)
  return (
    <div class="explained" role="status">
      {explained ? (
        <div key={open}>
          <p>
            <b>{explained.name}.</b> {explained.week}
          </p>
        </div>
      ) : (
        <p class="quiet hint">
          {caption} {messages.pictureHint}
        </p>
      )}
    </div>
  )
}
