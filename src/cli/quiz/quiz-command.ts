import { createActor } from 'xstate'
import type { Mode } from '../../adaptive/stop.ts'
import type { Section } from '../../bank/responses.ts'
import { defineQuiz } from '../../quiz/define-quiz.ts'
import { SourceError, UsageError } from '../errors.ts'
import { exitCodes, type ExitCode } from '../exit-codes.ts'
import { colorsFor } from '../io/colors.ts'
import { print, printError, printJson, type Io } from '../io/io.ts'
import { safeText } from '../io/safe-text.ts'
import { shellWord } from '../io/shell-word.ts'
import { widthOf } from '../io/wrap.ts'
import { resultText } from '../result/result-text.ts'
import { loadBank } from '../source/load-bank.ts'
import { expectWritable } from '../source/write-text.ts'
import { interrupt, keysFrom, keysIn, type Key } from './keys.ts'
import { optionIndex, optionKey } from './option-keys.ts'
import { questionScreen } from './question-screen.ts'
import { loadSessionFile, saveSessionFile } from './session-file.ts'
import { plainView, screenView, silentView } from './view.ts'

export interface QuizOptions {
  mode?: string
  bank?: string
  seed?: number
  keys?: string
  save?: string
  more?: boolean
  plain?: boolean
  json?: boolean
}

/** Piped input that answers nothing is read this far: it may have no end. */
const mostUseless = 1000

/** What can follow a result, as an offer. */
const offers: Readonly<Partial<Record<Section, string>>> = {
  pull: 'More questions, for a surer result',
  readiness: 'What you’ve done so far',
  leadership: 'How you’d lead',
  situation: 'Your situation'
}

/** Takes the quiz in the terminal, or from keys on standard input. */
export async function quizCommand(io: Io, options: QuizOptions): Promise<ExitCode> {
  const mode = modeOf(options.mode)
  const bank = await loadBank(io, options.bank)
  if (options.save !== undefined) expectWritable(options.save)
  const saved = options.save === undefined ? undefined : await loadSessionFile(bank, options.save)
  const isTerminal = io.stdin.isTTY === true
  const seed = saved?.seed ?? options.seed ?? Math.floor(Math.random() * 1e6)
  const quiz = defineQuiz(bank)
  const actor = createActor(quiz.machine, {
    input: saved ? { session: { mode, seed, ...saved } } : { mode, seed }
  }).start()
  actor.send({ type: 'quiz.start' })

  // With --json, standard output is for the report alone.
  const output = options.json ? io.stderr : io.stdout
  // A terminal may change its width while the reader answers.
  const look = () => ({ colors: colorsFor(io, output), width: widthOf(output) })
  const isScreen = isTerminal && output.isTTY === true && !options.plain
  const view =
    options.json && !isTerminal ? silentView : isScreen ? screenView(output) : plainView(output)

  const pressed: Key[] = []
  /** Keys in a row that did nothing. */
  let useless = 0
  const waiting = keysIn(options.keys ?? '')
  const keys = keysFrom(io)
  const nextKey = async (): Promise<Key | undefined> => {
    const ready = waiting.shift()
    if (ready !== undefined) return ready
    const { value, done } = await keys.next()
    return done ? undefined : value
  }
  /**
   * Keeps a key that did something, to press it again.
   *
   * @throws SourceError if too many piped keys in a row did nothing.
   */
  const note = (key: Key, changed: boolean) => {
    useless = changed ? 0 : useless + 1
    if (changed) pressed.push(key)
    if (!isTerminal && useless >= mostUseless) {
      throw new SourceError('-', `None of ${mostUseless} keys is an answer. Gave up reading.`)
    }
  }
  const extras = () => {
    const snapshot = actor.getSnapshot()
    if (!isTerminal && !options.more) return []
    return (Object.keys(offers) as Section[]).filter((section) =>
      quiz.canContinue(snapshot, section)
    )
  }
  const reportNow = () => quiz.report(actor.getSnapshot())
  const save = () => {
    if (options.save === undefined) return
    saveSessionFile(options.save, quiz.session(actor.getSnapshot()), reportNow())
  }

  const printed = { report: '' }
  const showResult = () => {
    view.leave()
    const report = reportNow()
    const text = JSON.stringify(report)
    if (options.json || printed.report === text) return
    printed.report = text
    print(io, resultText(bank, report, look()))
  }

  const showQuestion = () => {
    const snapshot = actor.getSnapshot()
    const item = quiz.item(snapshot)
    if (item) view.show(questionScreen(bank, item, quiz.progress(snapshot), look()))
  }
  if (isScreen) output.on('resize', showQuestion)

  try {
    for (;;) {
      const snapshot = actor.getSnapshot()
      const item = quiz.item(snapshot)
      if (item) showQuestion()
      else {
        const offered = extras()
        showResult()
        if (offered.length === 0 && !isTerminal) break
        if (!options.json) {
          const lines = offered.map((section, index) => `  ${optionKey(index)}  ${offers[section]}`)
          const { place } = reportNow()
          const name = place ? safeText(place.name) : 'too close to call'
          const above = isTerminal ? [look().colors.bold(`Your result: ${name} (scroll up)`)] : []
          print(io, ['', ...above, ...lines, look().colors.dim('  b back   q done')].join('\n'))
        }
        const key = await nextKey()
        const section = offered[optionIndex(key ?? '')]
        if (key === interrupt) return interrupted()
        if (key === undefined || key === 'q' || key === 'enter') break
        if (section) actor.send({ type: 'quiz.continue', section })
        else if (key === 'b') actor.send({ type: 'item.back' })
        note(key, actor.getSnapshot() !== snapshot)
        continue
      }
      const key = await nextKey()
      if (key === undefined) {
        printError(io, 'The input ended before the quiz did; the result is of the answers so far.')
        actor.send({ type: 'quiz.finish' })
        showResult()
        break
      }
      if (key === interrupt) return interrupted()
      if (key === 'q') {
        view.leave()
        save()
        printError(io, resumeHint())
        if (options.json) printJson(io, reportNow())
        return exitCodes.ok
      }
      const option = item.options[optionIndex(key)]
      if (option) actor.send({ type: 'item.answer', item: item.id, option: option.id })
      else if (key === 's') actor.send({ type: 'item.skip', item: item.id })
      else if (key === 'b') actor.send({ type: 'item.back' })
      else if (key === 'f' && item.section === 'pull') actor.send({ type: 'quiz.finish' })
      else if (key === 'n' && item.section !== 'pull') actor.send({ type: 'quiz.continue' })
      else {
        const last = optionKey(item.options.length - 1)
        view.hint(`There is no answer "${key}". Expected ${optionKey(0)} to ${last}, s, b or q.`)
      }
      note(key, actor.getSnapshot() !== snapshot)
    }
    save()
    if (options.json) printJson(io, reportNow())
    else if (options.save) printError(io, `Saved to ${options.save}.`)
    return exitCodes.ok
  } finally {
    output.off('resize', showQuestion)
    view.leave()
    await keys.return(undefined)
  }

  function interrupted(): ExitCode {
    view.leave()
    save()
    printError(io, resumeHint())
    return exitCodes.interrupted
  }

  /** How to continue later. The keys lead to the same place, since the seed decides all draws. */
  function resumeHint(): string {
    const bankPart = options.bank === undefined ? '' : ` --bank ${shellWord(options.bank)}`
    const morePart = options.more ? ' --more' : ''
    const command = `npx career-path-quiz${bankPart}${morePart}`
    if (options.save !== undefined) {
      return `To continue: ${command} --save ${shellWord(options.save)}`
    }
    const given = keysIn(options.keys ?? '').join('')
    const keyPart =
      pressed.length > 0 ? ` --keys ${pressed.join('')}` : given ? ` --keys ${given}` : ''
    return `Nothing is saved. To continue: ${command} --mode ${mode} --seed ${seed}${keyPart}`
  }
}

function modeOf(text = 'quick'): Mode {
  if (text === 'quick' || text === 'full') return text
  throw new UsageError(`There is no mode "${text}". Expected "quick" or "full".`)
}
