// `npm run test:embedding`: every embedding test on every page, in each engine that is available.
// `npm test` visits a part of the pages. Arguments after `--` go to Vitest:
// `npm run test:embedding -- --project embedding-webkit -t 'strict policy'`.
import { ensureBrowser } from './setup/browser.mjs'
import { ensureBuild } from './setup/build.mjs'
import { ensureDependencies } from './setup/dependencies.mjs'
import { ensureEngines } from './setup/engines.mjs'
import { run } from './setup/run.mjs'

try {
  await ensureDependencies()
  await ensureBrowser()
  await ensureEngines()
  await ensureBuild()
  await run('vitest', ['run', '--mode', 'embedding', ...process.argv.slice(2)])
} catch (error) {
  console.error(error instanceof Error ? error.message : error)
  process.exitCode = 1
}
