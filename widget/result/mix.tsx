import { Component } from 'preact'
import type { Bank, Region } from '../../src/bank/schema.ts'
import type { Report } from '../../src/result/report.ts'
import { tracks, type Track } from '../../src/bank/track.ts'
import type { Words } from '../messages/words.ts'
import { pointLinks, regionCell, seats } from './triangle/cells.ts'
import { dotPlaces } from './triangle/dots.ts'
import { landmarks } from './triangle/landmarks.ts'
import { corners, height, outline, side } from './triangle/place.ts'

interface Props {
  words: Words
  bank: Bank
  result: Report
  /** Whether to show more than the drawing. */
  isWhole: boolean
}

/**
 * What was learnt of the mix: the triangle, and a table that says the same. Pointing at a region
 * tells what work there is like; so does a row of radio buttons that lies unseen over the drawing.
 */
export class Mix extends Component<Props, { region?: Region }> {
  override render() {
    const { words, bank, result, isWhole } = this.props
    const { roles } = bank
    const { named, set } = result.archetypes
    const pointed = this.state.region ?? named ?? set[0]
    const here = roles.find(({ region }) => region === pointed)?.region
    const pointAt = (region: Region) => () => this.setState({ region })
    return (
      <div class="mix" part="chart">
        <div class="drawn">
          <div class="triangle">
            <svg
              viewBox={`-6 -6 ${side + 12} ${height + 12}`}
              role="img"
              aria-label={words.drawing}
            >
              {[...seats.keys()].map((region) => (
                <path
                  key={region}
                  class={region === here ? 'cells here' : 'cells'}
                  d={regionCell(region)}
                  onPointerEnter={pointAt(region)}
                />
              ))}
              <path class="area" d={pointLinks(result.region80.points)} />
              {/* At the rim the area reaches a little beyond it: paint the paper over that. */}
              <path
                class="paper"
                fill-rule="evenodd"
                d={`M-9-9H${side + 9}V${height + 9}H-9Z${outline(corners)}`}
              />
              <path class="edge" d={outline(corners)} />
              {here && <path class="here edge" d={regionCell(here)} />}
              {dotPlaces(result.dots).map(([x, y], index) => (
                <circle key={index} class="dot" cx={x.toFixed(1)} cy={y.toFixed(1)} r="6" />
              ))}
            </svg>
            {landmarks(words, bank, result.dots).map(({ region, name }) => (
              <span
                key={region}
                aria-hidden="true"
                class={`${region}${result.claim.tracks.includes(region as Track) ? ' named' : ''}`}
                onPointerEnter={pointAt(region)}
              >
                {name}
              </span>
            ))}
            {roles.length > 0 && (
              <fieldset class="regions" aria-label={words.regions}>
                {roles.map(({ region, title }) => (
                  <input
                    type="radio"
                    key={region}
                    name="region"
                    checked={region === here}
                    aria-label={title}
                    aria-describedby={region}
                    onFocus={pointAt(region)}
                  />
                ))}
              </fieldset>
            )}
          </div>
          <p class="quiet">{words.legend}</p>
        </div>
        {isWhole && roles.length > 0 && (
          <div class="told note screen">
            <p class="quiet">{words.explore}</p>
            {roles.map(({ region, title, week, seats: names }) => (
              // No room is held for what is said of a part until one is chosen.
              <p key={region} class={region === here ? 'here' : 'region'} hidden={!here}>
                <b>{title}</b>{' '}
                <span id={region}>
                  {week} <small>{words.seatNames(names.map(({ name }) => name))}</small>
                </span>
              </p>
            ))}
          </div>
        )}
        {isWhole && (
          <div class="ranges">
            <table>
              <caption>{words.rangesTitle}</caption>
              <tbody>
                {tracks.map((track) => {
                  const [lowest, highest] = result.region80[track]
                  return (
                    <tr key={track}>
                      <th scope="row">{words.corner[track]}</th>
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
          </div>
        )}
      </div>
    )
  }
}
