import type { Report } from '../../src/report.ts'
import { tracks, type Track } from '../../src/track.ts'
import type { Words } from '../words/words.ts'
import { pointLinks, regionCells } from './cells.ts'
import { dotPlaces } from './dots.ts'
import { corners, height, outline, side } from './place.ts'

/** What was learnt of the mix: the triangle, and a table that says the same. */
export function Mix({ words, result }: { words: Words; result: Report }) {
  const { corner } = words
  const label = (track: Track) => (
    <span aria-hidden="true" class={result.claim.tracks.includes(track) ? 'named' : ''}>
      {corner[track]}
    </span>
  )
  return (
    <div class="mix" part="chart">
      <div class="triangle">
        {label('manager')}
        <svg viewBox={`-6 -6 ${side + 12} ${height + 12}`} role="img" aria-label={words.drawing}>
          <path class="cells" d={regionCells()} />
          <path class="area" d={pointLinks(result.region80.points)} />
          {/* At the rim the area reaches a little beyond it: paint the paper over that. */}
          <path
            class="paper"
            fill-rule="evenodd"
            d={`M-9-9H${side + 9}V${height + 9}H-9Z${outline(corners)}`}
          />
          <path class="edge" d={outline(corners)} />
          {dotPlaces(result.dots).map(([x, y], index) => (
            <circle key={index} class="dot" cx={x.toFixed(1)} cy={y.toFixed(1)} r="6" />
          ))}
        </svg>
        {label('ic')}
        {label('specialist')}
      </div>
      <div class="ranges">
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
      </div>
    </div>
  )
}
