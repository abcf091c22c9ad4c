// `npm run bench`: compares the quiz with its alternatives. Works from a fresh clone. Arguments after
// `--` go to the bench: `npm run bench -- --help`.
import { ensureBrowser } from './setup/browser.mjs'
import { ensureDependencies } from './setup/dependencies.mjs'
import { run } from './setup/run.mjs'

try {
  await ensureDependencies()
  await ensureBrowser()
  await run('node', ['bench/run.ts', ...process.argv.slice(2)])
} catch (error) {
  console.error(error instanceof Error ? error.message : error)
  process.exitCode = 1
}
