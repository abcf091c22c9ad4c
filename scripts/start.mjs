// `npm start`: installs and builds what is missing, and serves the site. Works from a fresh clone,
// so this is plain JavaScript without dependencies.
import { ensureBuild } from './setup/build.mjs'
import { ensureDependencies } from './setup/dependencies.mjs'
import { run } from './setup/run.mjs'
import { serve } from './setup/serve.mjs'

try {
  await ensureDependencies()
  await ensureBuild()
  console.log('Writing the site …')
  await run('node', ['site/build.ts'])
  const { address } = await serve(4173)
  console.log(`
The quiz: ${address}
The form that makes the lines for your own page: ${address}#embed
Ctrl+C stops the server.`)
} catch (error) {
  console.error(error instanceof Error ? error.message : error)
  process.exitCode = 1
}
