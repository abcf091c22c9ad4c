// What the engine's work costs, and how the cost grows with the bank: `node bench/engine.ts`.
import { parseArgs } from 'node:util'
import { assess } from '../src/quiz/assess.ts'
import type { Bank } from '../src/bank/schema.ts'
import { responseModel } from '../src/model/response-model.ts'
import { report } from '../src/result/report.ts'
import { bank as shipped } from '../questions/index.ts'
import { peopleOf, play } from '../src/simulate/index.ts'
import { keptGain } from './kept-gain.ts'
import { syntheticBank, type Weights } from './synthetic-bank.ts'

const { values } = parseArgs({ options: { json: { type: 'boolean', default: false } } })

/** One bank, measured. Times in milliseconds. */
interface Measured {
  bank: string
  items: number
  /** Different sets of weights among the items. */
  patterns: number
  /** From the bank to the first question, tables included. */
  first: number
  /** The next item, in the middle of a quick sitting: median. */
  next: number
  /** The whole report on a quick sitting: median. */
  report: number
  /** Of the gain of the three best items that a search of everything finds, the part kept: 0 to 1. */
  kept: number
  /** Bytes that the model of the bank takes once it was used, the bank itself left out. */
  memory: number
}

const median = (list: readonly number[]) => list.toSorted((a, b) => a - b)[list.length >> 1]!

function time(work: () => void): number {
  const start = performance.now()
  work()
  return performance.now() - start
}

/** Sittings of which each bank's times are the median. */
const sittings = 12

function measure(name: string, bank: Bank): Measured {
  const before = memoryInUse()
  const first = time(() => assess(bank, [], { seed: 0 }))
  const personAt = peopleOf(bank, 'messy')
  const next: number[] = []
  const reports: number[] = []
  const played = Array.from({ length: sittings }, (_, index) => {
    const sitting = personAt(1, index).sitting(1)
    return { ...sitting, responses: play(bank, sitting, 'quick').responses }
  })
  // All are played before any is timed: the latest two would still be remembered.
  for (const { seed, responses } of played) {
    for (let count = 1; count < responses.length; count++) {
      const given = responses.slice(0, count)
      next.push(time(() => assess(bank, given, { seed })))
    }
    reports.push(time(() => report(bank, responses)))
  }
  const memory = memoryInUse() - before
  const { items } = responseModel(bank)
  return {
    bank: name,
    items: items.length,
    patterns: new Set(items.map(({ pattern }) => pattern)).size,
    first,
    next: median(next),
    report: median(reports),
    kept: keptGain(
      bank,
      played.slice(0, keptOf).map(({ responses }) => responses)
    ),
    memory
  }
}

/** Of so many sittings the choices are held against a search of everything. */
const keptOf = 4

/** Bytes on the heap and in arrays, after tidying up. Needs `--expose-gc`. */
function memoryInUse(): number {
  globalThis.gc?.()
  const { heapUsed, arrayBuffers } = process.memoryUsage()
  return heapUsed + arrayBuffers
}

/** Whole sittings with their report, by the time of the processor. */
function sittingsPerSecond(mode: 'quick' | 'full'): number {
  const personAt = peopleOf(shipped, 'messy')
  const people = Array.from({ length: 300 }, (_, index) => personAt(2, index).sitting(1))
  const start = process.cpuUsage()
  for (const sitting of people) report(shipped, play(shipped, sitting, mode).responses)
  const { user, system } = process.cpuUsage(start)
  return people.length / ((user + system) / 1e6)
}

const sizes: Record<Weights, readonly number[]> = {
  guide: [30, 300, 3000, 30_000],
  // A table of every pattern has to be kept: some forty kilobytes each.
  varied: [30, 100, 300, 1000]
}

// Warm: what is measured is the work and not the compiler.
measure('warm-up', shipped)
const measured = [
  measure('shipped', shipped),
  ...(['guide', 'varied'] as const).flatMap((weights) =>
    sizes[weights].map((size) => measure(weights, syntheticBank(size, weights)))
  )
]
const speed = { quick: sittingsPerSecond('quick'), full: sittingsPerSecond('full') }

if (values.json) {
  console.log(JSON.stringify({ banks: measured, sittingsPerSecond: speed }, null, 2))
} else {
  const base = new Map(measured.toReversed().map((row) => [row.bank, row]))
  console.table(
    measured.map((row) => ({
      'bank': row.bank,
      'items': row.items,
      'patterns': row.patterns,
      'first question, ms': row.first.toFixed(1),
      'next item, ms': row.next.toFixed(3),
      'of the smallest bank': (row.next / base.get(row.bank)!.next).toFixed(1),
      'report, ms': row.report.toFixed(2),
      'of the best gain': row.kept.toFixed(4),
      'memory, KB': Math.round(row.memory / 1000)
    }))
  )
  console.log(
    `Sittings with their report per second of processor time: ` +
      `${Math.round(speed.quick)} quick, ${Math.round(speed.full)} full.`
  )
}
