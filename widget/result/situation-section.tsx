import type { Section } from '../../src/bank/responses.ts'
import type { Report } from '../../src/result/types.ts'
import { useQuiz } from '../view/quiz-context.ts'
import { Closed } from './closed.tsx'

/** Optional extras: practice, leadership, situation. Each shows its findings, or a button to start. */
export function SituationSection({ report }: { report: Report }) {
  const { bank, messages } = useQuiz()
  const { readiness, leadership, situation } = report
  if (!bank.readiness && !bank.leadership && !bank.situation) return null
  return (
    <Closed
      title={messages.situationTitle}
      name="situation"
      open={Boolean(readiness ?? leadership ?? situation)}
    >
      <p class="quiet">{messages.situationLead}</p>
      {bank.situation && (
        <Extra section="situation" count={bank.situation.length} isDone={situation !== null}>
          <Caveats report={report} />
        </Extra>
      )}
      {bank.readiness && (
        <Extra section="readiness" count={bank.readiness.items.length} isDone={readiness !== null}>
          <Readiness report={report} />
        </Extra>
      )}
      {bank.leadership && (
        <Extra
          section="leadership"
          count={bank.leadership.items.length}
          isDone={leadership !== null}
        >
          <Leadership report={report} />
        </Extra>
      )}
    </Closed>
  )
}

interface ExtraProps {
  section: Section & ('situation' | 'readiness' | 'leadership')
  count: number
  isDone: boolean
  children: preact.ComponentChildren
}

/** One extra: a button that starts it, or what it says. */
function Extra({ section, count, isDone, children }: ExtraProps) {
  const { quiz, snapshot, messages, send } = useQuiz()
  const title = {
    situation: messages.sectionSituation,
    readiness: messages.sectionReadiness,
    leadership: messages.sectionLeadership
  }[section]
  const canStart = quiz.canContinue(snapshot, section)
  if (!isDone && !canStart) return null
  return (
    <div class="extra">
      <h4>{title}</h4>
      {isDone && children}
      {canStart && (
        <button
          type="button"
          part="button-quiet"
          aria-label={`${title}: ${messages.questionsLeft({ count })}`}
          onClick={() => send({ type: 'quiz.continue', section })}
        >
          {isDone ? messages.continue : messages.questionsLeft({ count })}
        </button>
      )}
    </div>
  )
}

function Caveats({ report: { situation } }: { report: Report }) {
  const { messages } = useQuiz()
  const caveats = situation?.caveats ?? []
  if (caveats.length === 0) return <p>{messages.nothingInTheWay}</p>
  return (
    <ul class="patterns">
      {caveats.map(({ item, text }) => (
        <li key={item}>{text}</li>
      ))}
    </ul>
  )
}

function Readiness({ report: { readiness } }: { report: Report }) {
  const { bank, messages } = useQuiz()
  const textOf = (id: string, field: 'done' | 'next') => {
    const item = bank.readiness?.items.find((candidate) => candidate.id === id)
    return item?.[field] ?? item?.stem
  }
  const list = (title: string, ids: readonly string[], field: 'done' | 'next') =>
    ids.length > 0 && (
      <>
        <h5>{title}</h5>
        <ul class="patterns">
          {ids.map((id) => (
            <li key={id}>{textOf(id, field)}</li>
          ))}
        </ul>
      </>
    )
  const { done = [], next = [] } = readiness ?? {}
  return (
    <>
      {list(messages.doneTitle, done, 'done')}
      {list(next.length === 2 ? messages.nextTitleTwo : messages.nextTitle, next, 'next')}
    </>
  )
}

function Leadership({ report: { leadership } }: { report: Report }) {
  const { bank, messages } = useQuiz()
  const find = (id: string) => bank.leadership?.abilities.find((ability) => ability.id === id)
  const { most = [], least = [] } = leadership ?? {}
  if (most[0] === least[0]) return <p>{messages.allAlike}</p>
  const partner = least.map((id) => find(id)?.partner).find(Boolean)
  return (
    <p>
      {most.map((id) => find(id)?.most ?? find(id)?.name).join(' ')}{' '}
      {partner && messages.partner({ partner })}
    </p>
  )
}
