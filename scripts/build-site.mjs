// `npm run build:site`: writes the site into site-dist, for any static host. Works from a fresh clone.
// Arguments after `--` say where it will be: `npm run build:site -- --url https://example.org/quiz/`.
import { ensureBuild } from './setup/build.mjs'
import { ensureDependencies } from './setup/dependencies.mjs'
import { run } from './setup/run.mjs'

try {
  await ensureDependencies()
  await ensureBuild()
  await run('node', ['site/build.ts', ...process.argv.slice(2)])
} catch (error) {
  console.error(error instanceof Error ? error.message : error)
  process.exitCode = 1
}
