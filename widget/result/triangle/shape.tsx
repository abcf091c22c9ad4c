import type { ComponentChildren } from 'preact'
import type { Bank } from '../../../src/bank/types.ts'
import { cells } from './cells.ts'
import { box, corners, outline, round, type Point } from './geometry.ts'
import { haloOpacity, haloWidths } from './halo.ts'
import { capitalized } from './regions-of-bank.ts'

interface Props {
  bank: Bank
  /** The dots that the halo surrounds, as SVG path data. */
  halo?: string
  /** Middle of the belief; without it nothing is known yet. */
  point?: Point | undefined
  /** The point drifts for a few seconds. */
  drifts?: boolean
  /** Keys of the cells of the named place and of the one it could also be. */
  own?: string | undefined
  beside?: string | undefined
  /** Key of the cell being explained. */
  open?: string
  /** Called with the key of a tapped cell. */
  toggle?: ((key: string) => void) | undefined
  /** What the picture shows, for those who don't see it. */
  label: string
  /** Drawn on top, as SVG. */
  children?: ComponentChildren
  /** Written on top, as HTML. */
  words?: ComponentChildren
  /** Below the picture. */
  below?: ComponentChildren
}

/** Three kinds of work at the corners, the areas between them, and a soft point. */
export function TriangleShape(props: Props) {
  const { bank, halo, point, drifts, own, beside, open, toggle } = props
  const kindOf = (key: string) => (key === own ? ' own' : key === beside ? ' beside' : '')
  return (
    <div class="picture" part="picture">
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
              class={`cell${kindOf(key)}${key === open ? ' open' : ''}${toggle ? ' live' : ''}`}
              d={d}
              {...(toggle && { onClick: () => toggle(key) })}
            />
          ))}
          <g class="halo">
            {halo &&
              haloWidths.map((width) => (
                <path key={width} d={halo} stroke-width={width} opacity={haloOpacity} />
              ))}
          </g>
          <path class="outside" fill-rule="evenodd" d={outside} />
          {[beside, own].map((marked) =>
            cells.map(
              ({ key, outline: d }) =>
                key === marked && <path key={key} class={`edge${kindOf(key)}`} d={d} />
            )
          )}
          {point && (
            <circle class={`point${drifts ? ' drifts' : ''}`} r="11" style={moved(point)} />
          )}
          {props.children}
        </svg>
        {props.words}
      </div>
      <p class="corner left" aria-hidden="true">
        {capitalized(bank.tracks[1].work)}
      </p>
      <p class="corner right" aria-hidden="true">
        {capitalized(bank.tracks[2].work)}
      </p>
      {props.below}
    </div>
  )
}

/**
 * Everything outside the triangle, to hide the halo there. It reaches one unit beyond the picture;
 * otherwise the halo would show in a half pixel along the edge.
 */
const outside = `M${box[0] - 1} ${box[1] - 1}h${box[2] + 2}v${box[3] + 2}h${-box[2] - 2}Z${outline(corners)}`

export const moved = ([x, y]: Point) => ({
  transform: `translate(${round(x)}px, ${round(y)}px)`
})
