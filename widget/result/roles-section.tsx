import { placeEntry } from '../../src/bank/region.ts'
import type { Report } from '../../src/result/types.ts'
import { useQuiz } from '../view/ui-context.ts'
import { Disclosure } from './disclosure.tsx'

/** Job titles around the place, and what life there is like. */
export function RolesSection({ report: { place, roles } }: { report: Report }) {
  const { bank, messages } = useQuiz()
  const found = placeEntry(bank, place?.region)
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
    <Disclosure title={messages.rolesTitle} name="roles">
      <List kind="titles" entries={roles.map(({ name, text }) => [name, text])} />
      <List kind="facts" entries={facts} />
    </Disclosure>
  )
}

interface ListProps {
  kind: 'titles' | 'facts'
  entries: readonly (readonly [name: string, text: string | undefined])[]
}

/** A list of names with their texts; nothing if it's empty. */
function List({ kind, entries }: ListProps) {
  if (!entries.length) return null
  return (
    <dl class={kind}>
      {entries.map(([name, text]) => (
        <div key={name}>
          <dt>{name}</dt>
          <dd>{text}</dd>
        </div>
      ))}
    </dl>
  )
}
