// `npm test`: everything that gates a change. Works from a fresh clone. Arguments after `--` go to
// Vitest: `npm test -- tests/floors.test.ts`.
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
  await run('npm', ['run', '--silent', 'check'])
  await run('vitest', ['run', ...process.argv.slice(2)])
} catch (error) {
  console.error(error instanceof Error ? error.message : error)
  process.exitCode = 1
}
