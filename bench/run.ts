// `npm run bench`: the quiz beside what people would use instead of it, measured in one run.
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import { cpus } from 'node:os'
import { join } from 'node:path'
import { parseArgs } from 'node:util'
import { buildSubjects, widget } from './browser/build.ts'
import { measureSubjects, type BrowserRuns } from './browser/rounds.ts'
import { growth, subjects } from './browser/subjects.ts'
import { lazyBytes, type LazyPart } from './bytes/lazy.ts'
import { widgetBytes, type Kind, type Part } from './bytes/parts.ts'
import { measureEngine, type EngineRuns } from './engine-runs.ts'
import { installPeers } from './install.ts'
import { charts } from './report/charts.ts'
import { performancePage } from './report/page.ts'

/** Everything one run found. */
export interface Results {
  /** Day of the run, as "2026-11-21", and how long it took. */
  day: string
  minutes: number
  machine: { processor: string; cores: number; node: string; chromium: string }
  rounds: number
  bytes: { total: number; kinds: Record<Kind, number>; parts: Part[]; lazy: LazyPart[] }
  browser: BrowserRuns['runs']
  engine: EngineRuns
}

const { values } = parseArgs({
  options: {
    quick: { type: 'boolean', default: false },
    rounds: { type: 'string' },
    // Writes docs/performance.* from the last run.
    document: { type: 'boolean', default: false },
    help: { type: 'boolean', default: false }
  }
})

const docs = join(import.meta.dirname, '../docs')
const folder = join(import.meta.dirname, '.cache/pages')
const kept = join(docs, 'performance.json')

async function measure(): Promise<Results> {
  const rounds = Number(values.rounds ?? (values.quick ? 1 : 6))
  const start = Date.now()
  installPeers()
  console.log('Building the pages …')
  await buildSubjects(folder)
  const { version, runs } = await measureSubjects(folder, [...subjects, ...growth], rounds)
  console.log('The engine …')
  const engine = measureEngine(values.quick)
  const { total, kinds, parts } = await widgetBytes()
  return {
    day: new Date(start).toISOString().slice(0, 10),
    minutes: (Date.now() - start) / 60_000,
    machine: {
      processor: cpus()[0]?.model ?? 'unknown',
      cores: cpus().length,
      node: process.version,
      chromium: version
    },
    rounds,
    bytes: { total, kinds, parts: parts(), lazy: lazyBytes(widget) },
    browser: runs,
    engine
  }
}

if (values.help) {
  console.log(`npm run bench [-- --quick] [-- --rounds N] [-- --document]

Measures the quiz beside SurveyJS, H5P, jsCAT, a bare Preact + XState quiz and a vanilla element,
prints which goals are met, and writes docs/performance.md, docs/performance.json and the drawings
in docs/performance/: six rounds, some twelve minutes on a machine that does nothing else. With
--quick it is one round, and nothing is written. With --document the page is written again from the
figures there are.`)
} else {
  const results = values.document
    ? (JSON.parse(readFileSync(kept, 'utf8')) as Results)
    : await measure()
  const { page, summary } = performancePage(results)
  console.log(summary)
  if (!values.quick) {
    mkdirSync(join(docs, 'performance'), { recursive: true })
    writeFileSync(join(docs, 'performance.md'), page)
    if (!values.document) writeFileSync(kept, `${JSON.stringify(results)}\n`)
    for (const [name, svg] of Object.entries(charts(results))) {
      writeFileSync(join(docs, 'performance', `${name}.svg`), svg)
    }
    console.log('Written to docs/performance.md.')
  }
}
