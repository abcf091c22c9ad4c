import { readFileSync } from 'node:fs'
import { describe, expect, test } from 'vitest'
import { createActor } from 'xstate'
import { parseBank } from '../../src/bank/parse.ts'
import { readSession } from '../../src/cli/quiz/session-file.ts'
import {
  decodeShare,
  defineQuiz,
  droppedResponses,
  encodeShare,
  loadHistory,
  loadResponses,
  loadSession,
  readResult,
  report,
  saveHistory,
  saveResponses,
  saveSession,
  type Bank,
  type ShareLevel
} from '../../src/index.ts'
import { historyKey, responsesKey } from '../../src/storage/keys.ts'
import { storage } from '../helpers/storage.ts'

// Everything the quiz has ever stored, as it was written. A file's name has the version of its
// format. Files are added when a format changes, and never edited.

const folder = new URL('../fixtures/formats/', import.meta.url)
const textOf = (file: string) => readFileSync(new URL(file, folder), 'utf8')
const jsonOf = (file: string): unknown => JSON.parse(textOf(file))

const bank = parseBank(jsonOf('bank.json'))
const quiz = defineQuiz(bank)

const responses = [
  { item: 'evening-1', option: 'cook' },
  { item: 'evening-2', option: 'baker' },
  { item: 'evening-3', skipped: true },
  { item: 'evening-4', option: 'cook' },
  { item: 'lease', option: 'no' }
] as const

const session = {
  mode: 'full',
  startMode: 'quick',
  seed: 7,
  section: 'pull',
  sections: ['now', 'pull'],
  reopened: 'evening-6',
  stopped: false,
  lowEffort: false,
  extra: 2,
  responses
} as const

const history = {
  results: [
    { at: '2026-03-01T09:30:00.000Z', responses },
    { at: '2026-09-01T09:30:00.000Z', responses: responses.slice(1) }
  ],
  experiments: new Map([['wash-up', { onSheet: true, done: false, note: 'Long, "wet" nights.' }]])
}

/** A later version: without `evening-1`, and without the option `no` of `lease`. */
const later: Bank = {
  ...bank,
  version: '2.0.0',
  items: bank.items.slice(1),
  situation: bank.situation!.map((item) => ({ ...item, options: item.options.slice(0, 1) }))
}
const stillKnown = responses.slice(1, 4)
const dropped = [responses[0], responses[4]]

const stored = (file: string) => storage({ [responsesKey(bank)]: textOf(file) })
const storedHistory = (file: string) => storage({ [historyKey(bank)]: textOf(file) })

describe.each(['session-2.txt', 'session-2-spaces.txt'])('a session stored as %s', (file) => {
  test('is loaded', () => {
    expect(loadSession(stored(file), bank)).toEqual(session)
    expect(droppedResponses(stored(file), bank)).toEqual([])
  })

  test('keeps the answers that a later version of the bank knows, and names the others', () => {
    // Where the session was depends on its items, what was asked for doesn't.
    const { mode, startMode, seed, sections, lowEffort, extra } = session
    const lasting = { mode, startMode, seed, sections, lowEffort, extra }
    const loaded = loadSession(stored(file), later)
    expect(loaded).toEqual({ ...lasting, responses: stillKnown })
    expect(droppedResponses(stored(file), later)).toEqual(dropped)
    const actor = createActor(defineQuiz(later).machine, { input: { session: loaded } }).start()
    actor.send({ type: 'quiz.start' })
    expect(actor.getSnapshot().value).toBe('asking')
  })
})

describe('responses stored as responses-2.txt', () => {
  test('are loaded', () => {
    expect(loadResponses(stored('responses-2.txt'), bank)).toEqual(responses)
    expect(loadSession(stored('responses-2.txt'), bank)).toEqual({ responses })
  })

  test('are loaded as far as a later version of the bank knows them', () => {
    expect(loadResponses(stored('responses-2.txt'), later)).toEqual(stillKnown)
    expect(droppedResponses(stored('responses-2.txt'), later)).toEqual(dropped)
  })
})

describe('a history stored as history-2.txt', () => {
  test('is loaded', () => {
    expect(loadHistory(storedHistory('history-2.txt'), bank)).toEqual(history)
  })

  test('is loaded as far as a later version of the bank knows it', () => {
    const { results } = loadHistory(storedHistory('history-2.txt'), later)
    expect(results.map((result) => result.responses)).toEqual([stillKnown, stillKnown])
  })
})

const resultFiles = ['result-2.json', 'terminal-1.json', 'terminal-2.json']

describe.each(resultFiles)('a result in the file %s', (file) => {
  test('is read', () => {
    expect(readResult(bank, textOf(file))).toEqual({ ok: true, responses, dropped: [] })
  })

  test('is read as far as a later version of the bank knows it, and the rest is named', () => {
    const read = readResult(later, textOf(file))
    expect(read).toEqual({ ok: true, responses: stillKnown, dropped })
  })
})

test.each(resultFiles)('the terminal reads the file %s', async (file) => {
  const { pathname } = new URL(file, folder)
  expect((await readSession(process, bank, pathname)).responses).toEqual(responses)
  expect((await readSession(process, later, pathname)).responses).toEqual(stillKnown)
})

describe('a link of format 2', () => {
  const links = jsonOf('links-2.json') as Record<ShareLevel | 'anonymous', string>
  const { claim, mean } = report(bank, session)

  test.each(['claim', 'mix'] as const)('is read at level "%s"', (level) => {
    expect(decodeShare(links[level])).toMatchObject({
      ok: true,
      shared: { level, bank: { id: 'kitchen', version: '1.0.0' }, claim: { kind: claim.kind } }
    })
  })

  test('has shares at level "mix"', () => {
    const decoded = decodeShare(links.mix)
    if (!decoded.ok || decoded.shared.level !== 'mix') throw new Error('Expected a mix.')
    expect(decoded.shared.mix).toEqual({ host: 0.25, cook: 0.45, baker: 0.3 })
    expect(Object.keys(decoded.shared.mix)).toEqual(Object.keys(mean))
  })

  test('has every answer at level "answers", also without the name of its bank', () => {
    const name = { id: 'kitchen', version: '1.0.0' }
    for (const [link, of] of [
      [links.answers, name],
      [links.anonymous, undefined]
    ] as const) {
      const shared = { level: 'answers', bank: of, responses }
      expect(decodeShare(link)).toEqual({ ok: true, shared })
    }
  })
})

const states = ['welcome', 'asking', 'finished'] as const
type State = (typeof states)[number]

describe('a snapshot of the machine in the file snapshots-1.json', () => {
  const snapshots = jsonOf('snapshots-1.json') as Record<State, never>

  test.each(states)('is restored in the state %s', (state) => {
    const actor = createActor(quiz.machine, { snapshot: snapshots[state] }).start()
    const snapshot = actor.getSnapshot()
    expect(snapshot.value).toBe(state)
    expect(quiz.session(snapshot)).toMatchObject({ mode: 'full', seed: 7, responses })
    expect(quiz.item(snapshot)?.id).toBe(state === 'asking' ? 'evening-6' : undefined)
    expect(quiz.report(snapshot).bank).toEqual({ id: 'kitchen', version: '1.0.0' })
  })
})

test('what is stored today has the form of the latest files', () => {
  const local = storage()
  saveSession(local, bank, session)
  expect(local.getItem(responsesKey(bank))).toBe(textOf('session-2.txt'))
  saveResponses(local, bank, responses)
  expect(local.getItem(responsesKey(bank))).toBe(textOf('responses-2.txt'))
  saveHistory(local, bank, history)
  expect(local.getItem(historyKey(bank))).toBe(textOf('history-2.txt'))
  const { answers } = jsonOf('links-2.json') as { answers: string }
  expect(encodeShare(responses, 'answers', bank)).toBe(answers)
})
