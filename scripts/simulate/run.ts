// `npm run simulate`: see the help text in options.ts.
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import { format, resolveConfig } from 'prettier'
import { parseBank } from '../../src/lint/index.ts'
import { jobsOf, summarise, type SimulationReport } from '../../src/simulate/index.ts'
import {
  calibrationChart,
  claimsChart,
  coverageChart,
  ordersChart
} from '../../src/simulate/report/charts.ts'
import { assessmentDocument } from '../../src/simulate/report/document.ts'
import { help, readOptions, type Options } from './options.ts'
import { runJobs } from './pool.ts'
import { clock, progressBar } from './progress.ts'
import { nextItemUnder } from './speed.ts'

const docs = new URL('../../docs/', import.meta.url)

try {
  const options = readOptions(process.argv.slice(2))
  if (options.help) console.log(help)
  else await run(options)
} catch (error) {
  console.error(error instanceof Error ? error.message : error)
  process.exitCode = 1
}

async function run({ settings, bank: file, json, whole }: Options): Promise<void> {
  const source = file ?? new URL('../../questions/bank.json', import.meta.url)
  const bank = parseBank(JSON.parse(readFileSync(source, 'utf8')))
  const start = performance.now()
  const jobs = jobsOf(settings)
  const report = summarise(bank, settings, await runJobs(bank, jobs, progressBar(jobs)))
  process.stderr.write(`Simulated in ${clock(performance.now() - start)}.\n`)
  if (whole) await write(report, nextItemUnder(bank))
  console.log(json ? JSON.stringify(report, null, 2) : gateTable(report))
  if (report.gates.some(({ met }) => !met)) process.exitCode = 1
}

async function write(report: SimulationReport, milliseconds: number): Promise<void> {
  mkdirSync(new URL('assessment/', docs), { recursive: true })
  const files = {
    'assessment.json': JSON.stringify(report, null, 2),
    'assessment.md': assessmentDocument(report, { nextItemUnder: milliseconds }),
    'assessment/calibration.svg': calibrationChart(report),
    'assessment/coverage.svg': coverageChart(report),
    'assessment/claims.svg': claimsChart(report),
    'assessment/orders.svg': ordersChart(report)
  }
  for (const [name, text] of Object.entries(files)) {
    const path = new URL(name, docs)
    const options = { ...(await resolveConfig(path)), filepath: path.pathname }
    writeFileSync(path, name.endsWith('.svg') ? text : await format(text, options))
  }
  process.stderr.write(
    `Wrote ${Object.keys(files)
      .map((name) => `docs/${name}`)
      .join(', ')}.\n`
  )
}

/** Every gate in a line; those that are not met can be found by their mark. */
function gateTable({ gates, sentences }: SimulationReport): string {
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
    )
  ].join('\n')
}
