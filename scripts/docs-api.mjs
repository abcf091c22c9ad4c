// `npm run docs:api`: writes docs/api, a page for each entry point of the package.
import { ensureDependencies, ensurePackages } from './setup/dependencies.mjs'
import { run } from './setup/run.mjs'

try {
  await ensureDependencies()
  // In a folder of its own: it needs an earlier TypeScript than the project.
  await ensurePackages('scripts/api')
  await run('node', [
    'scripts/api/node_modules/typedoc/bin/typedoc',
    '--options',
    'scripts/api/typedoc.json'
  ])
} catch (error) {
  console.error(error instanceof Error ? error.message : error)
  process.exitCode = 1
}
