import type { Place } from '../src/bank/types.ts'
import { cells } from '../widget/result/triangle/cells.ts'
import {
  corners,
  height,
  outline,
  pointOf,
  round,
  side
} from '../widget/result/triangle/geometry.ts'
import { boldWidth, placeName } from '../widget/result/triangle/place-name.ts'
import {
  capitalized,
  cellKey,
  cellName,
  placeIn
} from '../widget/result/triangle/regions-of-bank.ts'
import type { Edition } from './edition.ts'
import { html, type Html } from './html.ts'

/** Font size of the names, the same as in the style sheet. */
const size = 16

interface Options {
  /** The place whose cell stands out. */
  own?: Place
  /** Path of a place's page. Without it the cells are no links. */
  pathOf?: (place: Place) => string
  /** Whether to show a soft point, as a result does. */
  point?: boolean
}

/** The quiz's triangle with its seven places as a picture in the page, in the page's colors. */
export function mapOf(
  { language, bank, messages }: Edition,
  { own, pathOf, point = false }: Options = {}
): Html {
  const corner = (position: 0 | 1 | 2, x: number, y: number, anchor: 'start' | 'middle' | 'end') =>
    html`<text class="corner" x="${x}" y="${y}" text-anchor="${anchor}"
      >${capitalized(bank.tracks[position].work)}</text
    >`
  const works = new Intl.ListFormat(language).format(bank.tracks.map(({ work }) => work))
  const label = own ? messages.mapWithOwn({ works, own: own.name }) : messages.map({ works })
  return html`<svg
    class="map"
    viewBox="-14 -42 428 ${Math.round(height) + 84}"
    role="${pathOf ? 'group' : 'img'}"
    aria-label="${label}"
  >
    ${cells.map((cell) => {
      const { key, outline: shape } = cell
      const there = placeIn(bank, key)
      const isOwn = own && key === cellKey(bank, own.region)
      const name = cellName(bank, key)
      const at = placeName(cell, name, isOwn ? boldWidth * size : size, point ? [spot] : [])
      const lines = at.lines === 1 ? [name] : name.split(/(?<=-)|\s/)
      const fontSize = at.scale < 1 && html` font-size="${round(at.scale * size)}"`
      // A text for each line and a space between them, so that they read as the name does.
      const words = lines.map((line, index) => {
        const y = Math.round(at.y + (index - (lines.length - 1) / 2) * 20 + 5)
        const gap = index > 0 && !lines[index - 1]!.endsWith('-') && ' '
        return html`${gap}<text x="${round(at.x)}" y="${y}" ${fontSize}>${line}</text>`
      })
      const drawn = html`<path class="${isOwn ? 'cell own' : 'cell'}" d="${shape}" />${words}`
      return there && pathOf ? html`<a href="${pathOf(there)}">${drawn}</a>` : html`<g>${drawn}</g>`
    })}
    ${
      point &&
      html`<g class="point"
        ><defs
          ><radialGradient id="halo"><stop offset="0.25" /><stop offset="1" /></radialGradient
          ><clipPath id="map-outline"><path d="${outline(corners)}" /></clipPath></defs
        ><circle
          cx="${round(spot[0])}"
          cy="${round(spot[1])}"
          r="92"
          fill="url(#halo)"
          clip-path="url(#map-outline)" /><circle
          class="dot"
          cx="${round(spot[0])}"
          cy="${round(spot[1])}"
          r="9"
      /></g>`
    }
    ${corner(0, side / 2, -16, 'middle')}${corner(1, 0, Math.round(height) + 30, 'start')}${corner(2, side, Math.round(height) + 30, 'end')}
  </svg>`
}

/** Position of the soft point. It's an example, not a result. */
const spot = pointOf([0.352, 0.458, 0.19])
