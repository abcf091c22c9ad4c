import { tracks, type ByTrack, type Track } from '../../../src/bank/track.ts'
import { regionCells } from './cells.ts'
import { corners, height, outline, place, side } from './place.ts'

interface Props {
  corner: Record<Track, string>
  /** Means of results, in the order of the list that says the same. */
  mixes: readonly ByTrack[]
}

/** Results as numbered places on the triangle, and the way from one to the next. */
export function Plot({ corner, mixes }: Props) {
  const places = mixes.map((mix) => place(mix).map((value) => value.toFixed(1)))
  return (
    <div class="drawn">
      <div class="triangle" aria-hidden="true">
        <svg viewBox={`-12 -12 ${side + 24} ${height + 24}`}>
          <path class="cells" d={regionCells()} />
          <path class="edge" d={outline(corners)} />
          <path class="edge" d={`M${places.join('L')}`} />
          {places.map(([x, y], index) => (
            <g key={index}>
              <circle class="dot" cx={x} cy={y} r="11" />
              {places.length > 1 && (
                <text x={x} y={y}>
                  {index + 1}
                </text>
              )}
            </g>
          ))}
        </svg>
        {tracks.map((track) => (
          <span key={track} class={track}>
            {corner[track]}
          </span>
        ))}
      </div>
    </div>
  )
}
