import type { Report } from '../../src/report.ts'
import { tracks } from '../../src/track.ts'
import type { Words } from '../words/words.ts'
import { pointCells, regionCells } from './cells.ts'
import { dotPlaces } from './dots.ts'
import { corners, height, outline, side } from './place.ts'

/** What was learnt of the mix: the triangle, and a table that says the same. */
export function Mix({ words, result }: { words: Words; result: Report }) {
  const { corner } = words
  return (
    <figure part="chart">
      <div class="triangle">
        <span aria-hidden="true">{corner.manager}</span>
        <svg viewBox={`-6 -6 ${side + 12} ${height + 12}`} role="img" aria-label={words.drawing}>
          <path class="cells" d={regionCells()} />
          <path class="area" d={pointCells(result.region80.points)} />
          {/* The cells at the rim reach a little beyond it: paint the paper over them. */}
          <path
            class="paper"
            fill-rule="evenodd"
            d={`M-9-9H${side + 9}V${height + 9}H-9Z${outline(corners)}`}
          />
          <path class="edge" d={outline(corners)} />
          {dotPlaces(result.dots).map(([x, y], index) => (
            <circle key={index} class="dot" cx={x.toFixed(1)} cy={y.toFixed(1)} r="5" />
          ))}
        </svg>
        <span aria-hidden="true">{corner.ic}</span>
        <span aria-hidden="true">{corner.specialist}</span>
      </div>
      <figcaption>
        <table>
          <caption>{words.rangesTitle}</caption>
          <tbody>
            {tracks.map((track) => {
              const [lowest, highest] = result.region80[track]
              return (
                <tr key={track}>
                  <th scope="row">{corner[track]}</th>
                  <td>
                    {words.range(lowest, highest)}
                    <svg viewBox="0 0 100 4" preserveAspectRatio="none" aria-hidden="true">
                      <path class="rail" d="M0 2H100" />
                      <path class="span" d={`M${lowest * 100} 2H${highest * 100}`} />
                    </svg>
                  </td>
                </tr>
              )
            })}
          </tbody>
        </table>
        <p class="quiet">{words.legend}</p>
      </figcaption>
    </figure>
  )
}
