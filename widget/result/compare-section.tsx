import { useState } from 'preact/hooks'
import type { Response } from '../../src/bank/responses.ts'
import type { Report } from '../../src/result/types.ts'
import { readText } from '../../src/share/read-text.ts'
import type { Bank } from '../../src/bank/types.ts'
import type { SavedResult } from '../../src/storage/history.ts'
import { readResult } from '../../src/storage/result-file.ts'
import { hashPrefix } from '../host/hash-prefix.ts'
import { useQuiz } from '../view/quiz-context.ts'
import { Closed } from './closed.tsx'
import { Differences } from './differences.tsx'
import { isSame, placesOf } from './earlier-results.ts'
import { headline } from './headline.ts'
import { summaryOf, type Summary } from './shared-summary.ts'
import { Triangle } from './triangle/triangle.tsx'

/** A team is at most this large. */
const mostPeople = 12

interface Person {
  name: string
  summary: Summary
}

/** Results of other days and of other people beside this one, all on the device. */
export function CompareSection({ report }: { report: Report }) {
  const { quiz, snapshot, bank, messages, history, saveHistory } = useQuiz()
  const { responses } = quiz.session(snapshot)
  // Still in the page's address after the reader has started their own quiz.
  const shared = personIn(bank, location.href)?.shared
  const [pasted, setPasted] = useState('')
  const [files, setFiles] = useState<Person[]>([])
  const [bad, setBad] = useState(0)

  const earlier = placesOf(quiz, history, responses)
  const isKept = history.results.some((saved) => isSame(saved.responses, responses))
  const keep = () =>
    saveHistory({
      ...history,
      results: isKept
        ? history.results.filter((saved) => !isSame(saved.responses, responses))
        : [...history.results, savedNow(responses)]
    })
  const day = new Intl.DateTimeFormat(messages.language, { dateStyle: 'medium' })

  const lines = pasted.split('\n').filter((line) => line.trim() !== '')
  const read = lines.map((line) => personIn(bank, line))
  const people: Person[] = [
    ...(shared ? [{ name: messages.them, summary: summaryOf(bank, shared) }] : []),
    ...read.flatMap((found) =>
      found ? [{ name: found.name, summary: summaryOf(bank, found.shared) }] : []
    ),
    ...files
  ].slice(0, mostPeople)
  const placed = people.filter(({ summary }) => summary.mean)
  const unplaced = people.length - placed.length
  const unread = bad + read.filter((found) => !found).length
  const named = placed.map((person, index) => ({
    ...person,
    label: String(index + 1),
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
  const [only] = named
  return (
    <Closed title={messages.compareTitle} name="compare" open={shared !== undefined}>
      <p class="quiet">{messages.compareLead}</p>
      <label class="tick">
        <input type="checkbox" checked={isKept} onChange={keep} />
        <span>{messages.keepResult}</span>
      </label>
      {earlier.length > 0 && (
        <>
          <h4>{messages.earlierTitle}</h4>
          <Triangle
            bank={bank}
            small
            mean={report.mean}
            path={earlier.map((saved, index) => ({
              label: String(index + 1),
              shares: saved.report.mean
            }))}
            label={messages.earlierTitle}
          />
          <ol class="people">
            {earlier.map((saved) => (
              <li key={saved.at}>
                <b>{day.format(new Date(saved.at))}</b> {headline(messages, bank, saved.report)}
              </li>
            ))}
          </ol>
          <p class="quiet">{messages.earlierLead}</p>
        </>
      )}
      <label class="field">
        <span>{messages.teamTitle}</span>
        <small>{messages.teamLead}</small>
        <textarea
          rows={3}
          value={pasted}
          onInput={(event) => setPasted(event.currentTarget.value)}
        />
      </label>
      <p class="actions">
        <label class="file">
          {messages.teamFiles}
          <input
            type="file"
            multiple
            accept=".json,application/json"
            onChange={(event) => void open(event.currentTarget)}
          />
        </label>
      </p>
      <p class="quiet" role="status">
        {unread > 0 && <span>{messages.teamBad({ count: unread })} </span>}
        {unplaced > 0 && <span>{messages.teamNoShares({ count: unplaced })}</span>}
      </p>
      {named.length > 0 && (
        <>
          <Triangle
            bank={bank}
            mean={report.mean}
            region={report.place?.region}
            marks={named.map(({ label, summary }) => ({ label, shares: summary.mean! }))}
            label={messages.teamList}
          />
          <ol class="people">
            {named.map(({ name, label, summary }) => (
              <li key={label}>
                <b>{name}</b> {headline(messages, bank, summary)}
              </li>
            ))}
          </ol>
        </>
      )}
      {only && named.length === 1 && only.summary.responses && (
        <Differences mine={responses} theirs={only.summary.responses} name={only.name} />
      )}
      {!only && earlier.length > 0 && (
        <Differences
          mine={responses}
          theirs={earlier.at(-1)!.responses}
          name={day.format(new Date(earlier.at(-1)!.at))}
        />
      )}
    </Closed>
  )
}

/** These responses as a result of this moment. */
const savedNow = (responses: readonly Response[]): SavedResult => ({
  at: new Date().toISOString(),
  responses
})

/** What a pasted line says: "Ana: https://…#…", or the link alone; nothing if of another bank. */
function personIn(bank: Bank, line: string) {
  const [before = '', text] = line.split(hashPrefix)
  if (text === undefined) return undefined
  const read = readText(decoded(text.trim()))
  if (!read.ok || (read.shared.bank ?? bank).id !== bank.id) return undefined
  const name = before.replace(/\S*:\/\/\S*$/, '').replace(/[\s:,-]+$/, '')
  return { name: name.trim(), shared: read.shared }
}

/** Some programs escape more of a link than they need to. */
function decoded(text: string): string {
  try {
    return decodeURIComponent(text)
  } catch {
    return text
  }
}
