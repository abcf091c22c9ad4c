// `npm run test:sites`: builds real sites from the recipes of docs/embed.md and takes the quiz on
// them. Arguments after `--` go to Vitest.
import { ensureBrowser } from './setup/browser.mjs'
import { ensureBuild } from './setup/build.mjs'
import { ensureDependencies, ensurePackages } from './setup/dependencies.mjs'
import { run } from './setup/run.mjs'
import { ensureSiteBuilders } from './setup/site-builders.mjs'

try {
  await ensureDependencies()
  await ensurePackages('tests/sites')
  await ensureBrowser()
  await ensureSiteBuilders()
  await ensureBuild()
  await run('vitest', ['run', '--mode', 'sites', ...process.argv.slice(2)])
} catch (error) {
  console.error(error instanceof Error ? error.message : error)
  process.exitCode = 1
}
