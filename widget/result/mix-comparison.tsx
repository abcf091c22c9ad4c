import { useQuiz } from '../view/ui-context.ts'
import { statedShares } from './shares.ts'
import { capitalized } from './triangle/regions-of-bank.ts'

/** Differences of shares up to this many percent mean nothing. */
const alike = 10

interface Side {
  name: string
  mean: Record<string, number>
}

interface Props {
  mine: Side
  theirs: Side
  /** Starts with a sentence about where the two are furthest apart. */
  sums?: boolean
}

/** Two results side by side: both shares of each kind of work. */
export function MixComparison({ mine, theirs, sums = false }: Props) {
  const { bank, messages } = useQuiz()
  const percent = new Intl.NumberFormat(messages.language, { style: 'percent' })
  const others = statedShares(bank, theirs.mean)
  const rows = statedShares(bank, mine.mean).map((share) => ({
    ...share,
    other: others.find(({ track }) => track === share.track)!.percent
  }))
  const gap = ({ percent: one, other }: (typeof rows)[number]) => Math.abs(one - other)
  const [widest] = rows.toSorted((a, b) => gap(b) - gap(a))
  return (
    <div class="versus">
      {sums && widest && (
        <p>
          {gap(widest) > alike
            ? messages.furthestApart({
                work: widest.work,
                mine: percent.format(widest.percent / 100),
                theirs: percent.format(widest.other / 100)
              })
            : messages.closeTogether}
        </p>
      )}
      <dl>
        {rows.map(({ track, work, percent: own, other }) => (
          <div key={track} part="bar">
            <dt>{capitalized(work)}</dt>
            {[
              { name: mine.name, share: own },
              { name: theirs.name, share: other }
            ].map(({ name, share }, index) => (
              <dd key={index} class={index === 0 ? 'mine' : ''}>
                <span>{name}</span>
                <span class="scale" aria-hidden="true">
                  <span class="range" style={{ width: `${share}%` }} />
                </span>
                <span class="percent">{percent.format(share / 100)}</span>
              </dd>
            ))}
          </div>
        ))}
      </dl>
    </div>
  )
}
