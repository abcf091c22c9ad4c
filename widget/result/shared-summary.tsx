import type { Bank } from '../../src/bank/schema.ts'
import { report } from '../../src/result/report.ts'
import { fewestAnswers, type Claim } from '../../src/result/claim.ts'
import { isAnswer, itemsById, knownResponses } from '../../src/bank/responses.ts'
import { readText, summaryText, type Shared } from '../../src/share/codec.ts'
import { tracks, type ByTrack } from '../../src/bank/track.ts'
import type { Words } from '../messages/words.ts'
import { Plot } from './triangle/plot.tsx'

interface Props {
  words: Words
  bank: Bank
  shared: Shared
}

/** The claim of a link, whatever its level. */
export function ShownClaim({ words, bank, shared }: Props) {
  const { claim, answered } = brief(bank, shared)
  return (
    <>
      <p class="chance">
        <b>{words.claim(claim, true)}</b>
      </p>
      <p>{words.chance(claim, answered, true)}</p>
    </>
  )
}

/** What a link says beyond its claim: nothing, or the shares, or also every answer. */
export function ShownMore({ words, bank, shared }: Props) {
  const { mix } = brief(bank, shared)
  if (!mix) return null
  const answers =
    shared.level === 'answers' ? knownResponses(bank, shared.responses).filter(isAnswer) : []
  return (
    <>
      <Plot corner={words.corner} mixes={[mix]} />
      <table>
        <caption>{words.rangesTitle}</caption>
        <tbody>
          {tracks.map((track) => (
            <tr key={track}>
              <th scope="row">{words.corner[track]}</th>
              <td>{words.inTwenty(Math.round(mix[track] * 20))}</td>
            </tr>
          ))}
        </tbody>
      </table>
      {answers.length > 0 && <h4>{words.theirAnswers(answers.length)}</h4>}
      <ul>
        {answers.map(({ item, option }) => {
          const { stem, options } = itemsById(bank).get(item)!.item
          return (
            <li key={item}>
              {options.find(({ id }) => id === option)!.text}
              <small>{stem}</small>
            </li>
          )
        })}
      </ul>
      {shared.bank && shared.bank.version !== bank.version && (
        <p class="quiet">{words.otherVersion}</p>
      )}
    </>
  )
}

/** The claim and shares of a link; answers give theirs by way of a result. */
function brief(bank: Bank, shared: Shared): { claim: Claim; answered: number; mix?: ByTrack } {
  if (shared.level !== 'answers') return { answered: fewestAnswers, ...shared }
  const result = report(bank, knownResponses(bank, shared.responses))
  // Also to the twentieth, as the other levels say it.
  const read = readText(summaryText(result, 'mix'))
  return { ...(read.ok && read.shared), claim: result.claim, answered: result.answered }
}
