import { flowSections, type Section } from '../../src/bank/responses.ts'
import type { Report } from '../../src/result/types.ts'
import { useQuiz } from '../view/ui-context.ts'
import { Disclosure } from './disclosure.tsx'
import { actText, extrasLines, leadershipText } from './extras-text.ts'

/** Optional extras: practice, leadership, situation. Each shows its findings, or a button to start. */
export function SituationSection({ report }: { report: Report }) {
  const { quiz, snapshot, bank, messages } = useQuiz()
  const { readiness, leadership, situation } = report
  const { section } = quiz.session(snapshot)
  if (!bank.readiness && !bank.leadership && !bank.situation) return null
  return (
    <Disclosure
      title={messages.situationTitle}
      name="situation"
      // Readers who return from an extra had this open, because they started it here.
      open={!flowSections.includes(section)}
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
    </Disclosure>
  )
}

/** What the extras have added, for the top of the result. */
export function ExtrasLines({ report }: { report: Report }) {
  const { bank, messages } = useQuiz()
  return (
    <>
      {extrasLines(bank, messages, report).map((line) => (
        <p key={line} class="added">
          {line}
        </p>
      ))}
    </>
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
    <div class={isDone ? 'extra' : 'extra row'}>
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
  const list = (title: string, ids: readonly string[], field: 'done' | 'next') =>
    ids.length > 0 && (
      <>
        <h5>{title}</h5>
        <ul class="patterns">
          {ids.map((id) => (
            <li key={id}>{actText(bank, id, field)}</li>
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
  if (!leadership) return null
  const { most, least } = leadership
  const partners = bank.leadership?.abilities.filter(({ id }) => least.includes(id)) ?? []
  const partner = most[0] !== least[0] && partners.find((ability) => ability.partner)?.partner
  return (
    <p>
      {leadershipText(bank, messages, leadership)} {partner && messages.partner({ partner })}
    </p>
  )
}
