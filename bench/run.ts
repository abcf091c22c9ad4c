// `npm run bench`: compares the quiz with its alternatives.
import { execFileSync } from 'node:child_process'
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import { cpus, loadavg } from 'node:os'
import { join } from 'node:path'
import { parseArgs } from 'node:util'
import { buildPages } from './browser/build.ts'
import { measurePages, type Runs } from './browser/measure.ts'
import { subjects } from './browser/subjects.ts'
import { measureBytes, type Download } from './bytes.ts'
import type { EngineFigures } from './engine.ts'
import { installPeers } from './install.ts'
import { charts } from './page/charts.ts'
import { figuresOf } from './page/figures.ts'
import { performancePage } from './page/page.ts'

/** The results of one run. */
export interface Results {
  /** Such as "2026-11-21". */
  day: string
  machine: { processor: string; cores: number; load: number; node: string; chromium: string }
  rounds: number
  downloads: Download[]
  engine: EngineFigures
  runs: Record<string, Runs>
}

const help = `npm run bench [-- --quick | --rounds N | --rewrite]

Measures the quiz beside SurveyJS, H5P's player, bare Preact + XState and an empty page, and writes
docs/performance.md with its plots and figures. Takes about 15 minutes; nothing else should run.

  --quick     one round; prints the page and writes nothing
  --rounds N  instead of 5
  --rewrite   writes the page again from the figures in docs/performance.json`

const docs = join(import.meta.dirname, '../docs')
const json = join(docs, 'performance.json')

async function measure(rounds: number): Promise<Results> {
  const [load] = loadavg()
  installPeers()
  console.log('Measuring the engine …')
  const engine = JSON.parse(
    execFileSync(process.execPath, [join(import.meta.dirname, 'engine.ts')], { encoding: 'utf8' })
  ) as EngineFigures
  console.log('Building the pages …')
  const folder = join(import.meta.dirname, '.cache/pages')
  await buildPages(folder, subjects)
  const downloads = await measureBytes()
  const { chromium, runs } = await measurePages(folder, subjects, rounds)
  return {
    day: new Date().toISOString().slice(0, 10),
    machine: {
      processor: cpus()[0]?.model ?? 'unknown',
      cores: cpus().length,
      load: load!,
      node: process.version,
      chromium
    },
    rounds,
    downloads,
    engine,
    runs
  }
}

const { values } = parseArgs({
  options: {
    quick: { type: 'boolean', default: false },
    rounds: { type: 'string', default: '5' },
    rewrite: { type: 'boolean', default: false },
    help: { type: 'boolean', default: false }
  }
})

if (values.help) {
  console.log(help)
} else {
  const results = values.rewrite
    ? (JSON.parse(readFileSync(json, 'utf8')) as Results)
    : await measure(values.quick ? 1 : Number(values.rounds))
  const figures = figuresOf(results.runs)
  const page = performancePage(results, figures)
  if (values.quick) console.log(page)
  else {
    mkdirSync(join(docs, 'performance'), { recursive: true })
    writeFileSync(join(docs, 'performance.md'), page)
    writeFileSync(json, `${JSON.stringify(results)}\n`)
    for (const [file, svg] of Object.entries(charts(figures))) {
      writeFileSync(join(docs, 'performance', file), svg)
    }
    console.log('Wrote docs/performance.md.')
  }
}
