// Runs Stryker on one folder of `src` after the other, and writes their figures to
// docs/mutation.json. Started by scripts/mutation.mjs.
import { spawnSync } from 'node:child_process'
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { summarize, type FolderFigures, type StrykerReport } from './summarize.ts'
import packages from './package.json' with { type: 'json' }

interface Summary {
  tool: string
  folders: FolderFigures[]
}

const folders = ['model', 'adaptive', 'quiz', 'result', 'share', 'storage']

const root = fileURLToPath(new URL('../..', import.meta.url))
const stryker = `${root}scripts/mutation/node_modules/@stryker-mutator/core/bin/stryker.js`
const summaryFile = `${root}docs/mutation.json`
/** What Stryker keeps between runs; ignored by git. */
const cache = `${root}.mutation`

const given = process.argv.slice(2)
const unknown = given.find((name) => !folders.includes(name))
if (unknown !== undefined) {
  console.error(`There is no folder "${unknown}". Expected some of ${folders.join(', ')}.`)
  process.exit(1)
}

mkdirSync(cache, { recursive: true })
for (const folder of given.length ? given : folders) {
  const result = `${cache}/${folder}.json`
  const { status } = spawnSync(
    process.execPath,
    [
      stryker,
      'run',
      'scripts/mutation/stryker.config.json',
      '--mutate',
      `src/${folder}/**`,
      '--incrementalFile',
      result
    ],
    {
      cwd: root,
      stdio: 'inherit',
      env: { ...process.env, MUTATED_FOLDER: folder, NODE_COMPILE_CACHE: `${cache}/compiled` }
    }
  )
  // Stryker has said why. What it found so far is in its cache.
  if (status !== 0) process.exit(1)
  const report = JSON.parse(readFileSync(result, 'utf8')) as StrykerReport
  record(summarize(folder, report, new Date().toISOString().slice(0, 10)))
}

/** Replaces a folder's figures in the summary. */
function record(figures: FolderFigures): void {
  const { folders: known } = JSON.parse(readFileSync(summaryFile, 'utf8')) as Summary
  const all = new Map([...known, figures].map((each) => [each.folder, each]))
  const summary: Summary = {
    tool: `StrykerJS ${packages.dependencies['@stryker-mutator/core']}`,
    folders: folders.flatMap((name) => all.get(name) ?? [])
  }
  writeFileSync(summaryFile, `${JSON.stringify(summary, null, 2)}\n`)
  console.log(`${figures.folder}: ${figures.score}% of ${figures.mutants} mutants killed.`)
}
