import type { Report } from '../../src/result/types.ts'
import { useQuiz } from '../view/quiz-context.ts'
import { Closed } from './closed.tsx'
import { findPlace } from './find-in-bank.ts'

/** Job titles around the place, and what life there is like. */
export function RolesSection({ report: { place, roles } }: { report: Report }) {
  const { bank, messages } = useQuiz()
  const found = findPlace(bank, place?.region)
  const facts = (
    [
      [messages.week, found?.week],
      [messages.cost, found?.cost],
      [messages.complaint, found?.complaint],
      [messages.path, found?.path]
    ] as const
  ).filter(([, text]) => text)
  if (roles.length + facts.length === 0) return null
  return (
    <Closed title={messages.rolesTitle} name="roles">
      <dl class="titles">
        {roles.map(({ name, text }) => (
          <div key={name}>
            <dt>{name}</dt>
            <dd>{text}</dd>
          </div>
        ))}
      </dl>
      <dl class="facts">
        {facts.map(([name, text]) => (
          <div key={name}>
            <dt>{name}</dt>
            <dd>{text}</dd>
          </div>
        ))}
      </dl>
    </Closed>
  )
}
