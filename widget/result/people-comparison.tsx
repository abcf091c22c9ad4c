import type { Response } from '../../src/bank/responses.ts'
import type { Report } from '../../src/result/types.ts'
import { useQuiz } from '../view/ui-context.ts'
import { Differences } from './differences.tsx'
import { headline } from './headline.ts'
import type { Summary } from './shared-summary.ts'
import { Triangle } from './triangle/triangle.tsx'
import { MixComparison } from './mix-comparison.tsx'

/** Someone whose result has a point on the triangle. */
export interface ComparedPerson {
  name: string
  summary: Summary & Required<Pick<Summary, 'mean'>>
}

/** Longer names are cut in the picture. */
const longestTag = 12

interface Props {
  report: Report
  responses: readonly Response[]
  people: readonly ComparedPerson[]
}

/** Everyone on one triangle: with one other person both shares and answers, else a list. */
export function PeopleComparison({ report, responses, people }: Props) {
  const { bank, messages } = useQuiz()
  const [first] = people
  const only = people.length === 1 ? first : undefined
  const { mean, place } = report
  return (
    <>
      <div class="see">
        <Triangle
          bank={bank}
          mean={mean}
          named={place}
          tag={messages.you}
          marks={people.map(({ name, summary }, index) => ({
            shares: summary.mean,
            ...(only ? { tag: cut(name) } : { label: String(index + 1) })
          }))}
          label={messages.teamList}
        />
        {only ? (
          <div class="beside">
            <People isPair people={[{ name: messages.you, summary: report }, only]} />
            <MixComparison
              sums
              mine={{ name: messages.you, mean }}
              theirs={{ name: only.name, mean: only.summary.mean }}
            />
          </div>
        ) : (
          <People people={people} />
        )}
      </div>
      {only?.summary.responses && (
        <Differences mine={responses} theirs={only.summary.responses} name={only.name} />
      )}
    </>
  )
}

interface PeopleProps {
  people: readonly { name: string; summary: Pick<Summary, 'place' | 'claim'> }[]
  /** One other person, besides the reader. */
  isPair?: boolean
}

/** Each with name, place and headline, with the point's color or number. */
function People({ people, isPair = false }: PeopleProps) {
  const { bank, messages } = useQuiz()
  return (
    <ol class={isPair ? 'people two' : 'people'}>
      {people.map(({ name, summary }, index) => (
        <li key={index}>
          <b>{name}</b> {summary.place?.name}
          <small>{headline(messages, bank, summary)}</small>
        </li>
      ))}
    </ol>
  )
}

const cut = (name: string) =>
  name.length > longestTag ? `${name.slice(0, longestTag - 1)}\u2026` : name
