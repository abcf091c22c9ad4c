// `npm run test:sites`: builds real sites from the recipes of docs/embed.md and takes the quiz on
// them. Arguments after `--` go to Vitest. Docusaurus, which is large, is installed and tested only
// if they name it.
import { ensureBrowser } from './setup/browser.mjs'
import { ensureBuild } from './setup/build.mjs'
import { ensureDependencies, ensurePackages } from './setup/dependencies.mjs'
import { run } from './setup/run.mjs'
import { ensureSiteBuilders } from './setup/site-builders.mjs'

const names = process.argv.slice(2)

try {
  await ensureDependencies()
  await ensurePackages('tests/sites')
  if (names.some((name) => name.includes('docusaurus'))) {
    await ensurePackages('tests/sites/docusaurus')
  }
  await ensureBrowser()
  await ensureSiteBuilders()
  await ensureBuild()
  await run('vitest', ['run', '--mode', 'sites', ...names])
} catch (error) {
  console.error(error instanceof Error ? error.message : error)
  process.exitCode = 1
}
