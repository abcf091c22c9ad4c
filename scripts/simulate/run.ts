// `npm run simulate`: see the help text in options.ts.
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import type { Bank } from '../../src/bank/types.ts'
import { parseBank } from '../../src/bank/parse.ts'
import { runSimulationJobs } from '../../src/cli/simulate/pool.ts'
import {
  compareReports,
  jobsOf,
  summarize,
  type BankComparison,
  type SimulationOptions,
  type SimulationReport
} from '../../src/simulate/index.ts'
import {
  calibrationChart,
  claimsChart,
  coverageChart,
  ordersChart
} from '../../src/simulate/report/charts.ts'
import { assessmentDocument } from '../../src/simulate/report/document.ts'
import { withProgress } from '../with-progress.ts'
import { writeFormatted } from '../write-formatted.ts'
import { help, readOptions, type Options } from './options.ts'
import { nextItemUnder } from './speed.ts'

const root = new URL('../../', import.meta.url)
const shippedBank = new URL('questions/bank.json', root)

try {
  const options = readOptions(process.argv.slice(2))
  if (options.help) console.log(help)
  else await run(options)
} catch (error) {
  console.error(error instanceof Error ? error.message : error)
  process.exitCode = 1
}

async function run({ simulation, bank: file, against, json, whole }: Options): Promise<void> {
  const bank = readBank(file ?? shippedBank)
  const other = against === undefined ? undefined : readBank(against)
  const report = await simulateOnThreads(bank, simulation)
  if (whole) await write(report, bank)
  if (other) {
    const comparison = compareReports(report, await simulateOnThreads(other, simulation))
    console.log(json ? JSON.stringify(comparison, null, 2) : comparisonTable(comparison))
  } else {
    console.log(json ? JSON.stringify(report, null, 2) : gateTable(report))
  }
  if (report.gates.some(({ met }) => !met)) process.exitCode = 1
}

function readBank(file: string | URL): Bank {
  return parseBank(JSON.parse(readFileSync(file, 'utf8')))
}

async function simulateOnThreads(
  bank: Bank,
  simulation: SimulationOptions
): Promise<SimulationReport> {
  const results = await withProgress({ doing: 'Simulating', done: 'Simulated' }, (onDone) =>
    runSimulationJobs(bank, jobsOf(simulation), onDone)
  )
  return summarize(bank, simulation, results)
}

async function write(report: SimulationReport, bank: Bank): Promise<void> {
  mkdirSync(new URL('docs/assessment/', root), { recursive: true })
  const files = {
    'docs/assessment.json': JSON.stringify(report, null, 2),
    'docs/assessment.md': assessmentDocument(report, { nextItemUnder: nextItemUnder(bank) }),
    'docs/assessment/calibration.svg': calibrationChart(report),
    'docs/assessment/coverage.svg': coverageChart(report),
    'docs/assessment/claims.svg': claimsChart(report),
    'docs/assessment/orders.svg': ordersChart(report),
    'questions/bank.json': JSON.stringify(withRetest(report), null, 2)
  }
  for (const [name, text] of Object.entries(files)) {
    const file = new URL(name, root)
    if (name.endsWith('.svg')) writeFileSync(file, text)
    else await writeFormatted(file, text)
  }
  process.stderr.write(`Wrote ${Object.keys(files).join(', ')}.\n`)
}

/** The shipped bank's file with the figures of this simulation, and no other change. */
function withRetest({ retest }: SimulationReport): object {
  const file = JSON.parse(readFileSync(shippedBank, 'utf8')) as object
  return { ...file, retest }
}

/** Every gate in a line, then the sentences that fail the rule against flattery. */
function gateTable({ gates, sentences, cells }: SimulationReport): string {
  const lines = gates.map(({ what, population, mode, atLeast, atMost, figure, met }) => {
    const limits = [
      ...(atLeast === null ? [] : [`at least ${atLeast}`]),
      ...(atMost === null ? [] : [`at most ${atMost}`])
    ]
    const about = [population, mode].filter(Boolean).join(' ')
    return `${met ? '✓' : '✗'} ${about.padEnd(22)} ${what.padEnd(52)} ${String(figure).padStart(7)}  ${limits.join(', ')}`
  })
  const failing = sentences.filter(({ met }) => met === false)
  return [
    ...lines,
    `${gates.filter(({ met }) => met).length} of ${gates.length} gates met.`,
    ...failing.map(
      ({ says, shown, ratio }) => `✗ sentence "${says}": shown ${shown}, ratio ${ratio}`
    ),
    ...cells.flatMap(({ figures }) => figures.examples)
  ].join('\n')
}

function comparisonTable({ figures, sentences }: BankComparison): string {
  const lines = figures.map(({ what, population, mode, bank, against, difference, met }) => {
    const about = [population, mode].filter(Boolean).join(' ')
    const values = [bank, against, difference].map((value) => String(value).padStart(8))
    return `${met.bank ? '✓' : '✗'} ${about.padEnd(22)} ${what.padEnd(52)} ${values.join(' ')}`
  })
  return [
    `  ${'gate'.padEnd(75)}     bank  against  difference`,
    ...lines,
    ...sentences.lost.map((id) => `✗ sentence "${id}" fails the rule against flattery now`),
    ...sentences.gained.map((id) => `✓ sentence "${id}" keeps the rule against flattery now`)
  ].join('\n')
}
