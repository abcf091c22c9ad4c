import { useState } from 'preact/hooks'
import type { Response } from '../../src/bank/responses.ts'
import type { Report } from '../../src/result/types.ts'
import type { SavedResult } from '../../src/storage/history.ts'
import { readResult } from '../../src/storage/result-file.ts'
import { useQuiz } from '../view/ui-context.ts'
import { Disclosure } from './disclosure.tsx'
import { earlierResults } from './earlier-results.ts'
import { EarlierSection } from './earlier-section.tsx'
import { isSame } from './is-same.ts'
import { personIn } from './person-in.ts'
import { summaryOf, type Summary } from './shared-summary.ts'
import { PeopleComparison, type ComparedPerson } from './people-comparison.tsx'

/** A team is at most this large. */
const mostPeople = 12

interface Person {
  name: string
  summary: Summary
}

/** Results of other days and of other people beside this one, all on the device. */
export function CompareSection({ report }: { report: Report }) {
  const { quiz, snapshot, bank, messages, hasStorage, history, saveHistory } = useQuiz()
  const { responses } = quiz.session(snapshot)
  // Still in the page's address after the reader has started their own quiz.
  const shared = personIn(bank, location.href)?.shared
  const [pasted, setPasted] = useState('')
  const [files, setFiles] = useState<Person[]>([])
  const [bad, setBad] = useState(0)

  const earlier = earlierResults(quiz, history, responses)
  const isKept = history.results.some((saved) => isSame(saved.responses, responses))
  const keep = () =>
    saveHistory({
      ...history,
      results: isKept
        ? history.results.filter((saved) => !isSame(saved.responses, responses))
        : [...history.results, savedNow(responses)]
    })
  const lines = pasted.split('\n').filter((line) => line.trim() !== '')
  const read = lines.map((line) => personIn(bank, line))
  const everyone: Person[] = [
    ...(shared ? [{ name: messages.them, summary: summaryOf(bank, shared) }] : []),
    ...read.flatMap((found) =>
      found ? [{ name: found.name, summary: summaryOf(bank, found.shared) }] : []
    ),
    ...files
  ]
  const people = everyone.slice(0, mostPeople)
  const placed = people.flatMap(({ name, summary }): ComparedPerson[] =>
    summary.mean ? [{ name, summary: { ...summary, mean: summary.mean } }] : []
  )
  const unplaced = people.length - placed.length
  const unread = bad + read.filter((found) => !found).length
  const named = placed.map((person, index) => ({
    ...person,
    name: person.name || messages.person({ number: index + 1 })
  }))
  const open = async (input: HTMLInputElement) => {
    const texts = await Promise.all(
      [...(input.files ?? [])].map(async (file) => ({ name: file.name, text: await file.text() }))
    )
    input.value = ''
    const contents = texts.map(({ name, text }) => ({ name, content: readResult(bank, text) }))
    setFiles([
      ...files,
      ...contents.flatMap(({ name, content }) =>
        content.ok
          ? [
              {
                name: name.replace(/\.json$/, ''),
                summary: summaryOf(bank, { level: 'answers', bank, responses: content.responses })
              }
            ]
          : []
      )
    ])
    setBad(contents.filter(({ content }) => !content.ok).length)
  }
  return (
    <Disclosure title={messages.compareTitle} name="compare" open={shared !== undefined}>
      {named.length > 0 && (
        <PeopleComparison report={report} responses={responses} people={named} />
      )}
      {earlier.length > 0 && (
        <EarlierSection
          report={report}
          responses={responses}
          earlier={earlier}
          differs={placed.length === 0}
        />
      )}
      {placed.length + earlier.length === 0 && <p class="quiet">{messages.compareLead}</p>}
      {placed.length === 0 && <p class="quiet">{messages.askAbout}</p>}
      <label class="field">
        <b>{messages.teamTitle}</b>
        <small>{messages.teamLead}</small>
        <textarea
          rows={3}
          value={pasted}
          onInput={(event) => setPasted(event.currentTarget.value)}
        />
      </label>
      <p class="quiet" role="status">
        {unread > 0 && <span>{messages.teamBad({ count: unread })} </span>}
        {unplaced > 0 && <span>{messages.teamNoShares({ count: unplaced })} </span>}
        {everyone.length > mostPeople && <span>{messages.teamFull}</span>}
      </p>
      <div class="actions">
        <label class="file">
          {messages.teamFiles}
          <input
            type="file"
            multiple
            accept=".json,application/json"
            onChange={(event) => void open(event.currentTarget)}
          />
        </label>
        {hasStorage && (
          <label class="tick">
            <input type="checkbox" checked={isKept} onChange={keep} />
            <span>{messages.keepResult}</span>
          </label>
        )}
      </div>
    </Disclosure>
  )
}

/** These responses as a result of this moment. */
const savedNow = (responses: readonly Response[]): SavedResult => ({
  at: new Date().toISOString(),
  responses
})
