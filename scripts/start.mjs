// `npm start`: installs and builds what is missing, and serves the quiz. Works from a fresh clone, so
// this is plain JavaScript without dependencies.
import { ensureBuild } from './setup/build.mjs'
import { ensureDependencies } from './setup/dependencies.mjs'
import { serve } from './setup/serve.mjs'

try {
  await ensureDependencies()
  await ensureBuild()
  const { address } = await serve(4173)
  console.log(`The quiz is at ${address} (Ctrl+C stops it).`)
} catch (error) {
  console.error(error instanceof Error ? error.message : error)
  process.exitCode = 1
}
