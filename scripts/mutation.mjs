// `npm run mutation -- FOLDER …`: changes the code of `src` in small ways and counts how many of the
// changes a test notices. A run that was interrupted continues where it stopped.
import { ensureDependencies, ensurePackages } from './setup/dependencies.mjs'
import { run } from './setup/run.mjs'

try {
  await ensureDependencies()
  // In a folder of its own: it needs a later Node than the project.
  await ensurePackages('scripts/mutation')
  await run('node', ['scripts/mutation/run.ts', ...process.argv.slice(2)])
} catch (error) {
  console.error(error instanceof Error ? error.message : error)
  process.exitCode = 1
}
