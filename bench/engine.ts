// Measures the engine and prints the figures as JSON. bench/run.ts runs it in a separate process.
import { createActor } from 'xstate'
import { bank as shipped } from '../questions/index.ts'
import { draw } from '../src/adaptive/random.ts'
import { assess, defineQuiz, report, type Answer, type Bank } from '../src/index.ts'
import { median } from './statistics.ts'
import { syntheticBank } from './synthetic-bank.ts'

/** Times of one bank in milliseconds, medians. */
export interface BankTimes {
  bank: string
  items: number
  /** From an answer to the next item. */
  next: number
  /** The report on a finished session. */
  report: number
}

export interface EngineFigures {
  banks: BankTimes[]
  /** Quick sessions through the actor, each with its report, per second of processor time. */
  sessionsPerSecond: number
}

const sections = ['pull'] as const

/** A random answer that depends only on the seed and the item. */
const optionOf = (
  seed: number,
  { id, options }: { id: string; options: readonly { id: string }[] }
) => options[Math.floor(draw(seed, `answer ${id}`) * options.length)]!.id

function time(work: () => void): number {
  const start = performance.now()
  work()
  return performance.now() - start
}

function measure(name: string, bank: Bank, sessions = 12): BankTimes {
  const played = Array.from({ length: sessions }, (_, seed) => {
    const responses: Answer[] = []
    for (let item; (item = assess(bank, { responses, seed, sections }).item);) {
      responses.push({ item: item.id, option: optionOf(seed, item) })
    }
    return { seed, responses }
  })
  // Plays all sessions before timing any, because the engine memoizes the latest results.
  const next = played.flatMap(({ seed, responses }) =>
    responses.slice(1).map((_, index) => {
      const given = responses.slice(0, index + 1)
      return time(() => assess(bank, { responses: given, seed, sections }))
    })
  )
  const reports = played.map(({ responses }) => time(() => report(bank, { responses })))
  return { bank: name, items: bank.items.length, next: median(next), report: median(reports) }
}

const quiz = defineQuiz(shipped)

function playSession(seed: number): void {
  const actor = createActor(quiz.machine, { input: { mode: 'quick', seed, sections } }).start()
  actor.send({ type: 'quiz.start' })
  for (let item; (item = quiz.item(actor.getSnapshot()));) {
    actor.send({ type: 'item.answer', item: item.id, option: optionOf(seed, item) })
  }
  quiz.report(actor.getSnapshot())
}

function sessionsPerSecond(sessions = 400): number {
  const start = process.cpuUsage()
  for (let seed = 0; seed < sessions; seed++) playSession(seed)
  const { user, system } = process.cpuUsage(start)
  return sessions / ((user + system) / 1e6)
}

// Lets the engine compile the code first.
measure('warm-up', shipped, 40)
const figures: EngineFigures = {
  banks: [
    measure('shipped', shipped, 40),
    ...(['guide', 'varied'] as const).flatMap((weights) =>
      [300, 3000].map((size) => measure(weights, syntheticBank(size, weights)))
    )
  ],
  sessionsPerSecond: sessionsPerSecond()
}
console.log(JSON.stringify(figures))
