// `npm run test:package`: tests the package as its users get it, and builds the examples.
// `npm run test:types` runs only the type checks. Arguments after `--` go to Vitest.
import { ensureBuild } from './setup/build.mjs'
import { ensureDependencies, ensurePackages } from './setup/dependencies.mjs'
import { run } from './setup/run.mjs'

try {
  await ensureDependencies()
  await ensurePackages('tests/package')
  await ensurePackages('scripts/api')
  await ensureBuild()
  await run('vitest', ['run', '--mode', 'package', ...process.argv.slice(2)])
} catch (error) {
  console.error(error instanceof Error ? error.message : error)
  process.exitCode = 1
}
