// `npm start`: from a fresh clone to the quiz in a browser. Plain JavaScript without dependencies,
// because it is what installs them.
import { ensureBuild } from './setup/build.mjs'
import { ensureDependencies } from './setup/dependencies.mjs'
import { serve } from './setup/serve.mjs'

try {
  await ensureDependencies()
  await ensureBuild()
  const { address } = await serve(4173)
  console.log(`The quiz is at ${address} (Ctrl+C ends it).`)
} catch (error) {
  console.error(error instanceof Error ? error.message : error)
  process.exitCode = 1
}
