// `npm run build:site -- --url https://example.org/quiz-site/` writes the site into site-dist.
import { fileURLToPath } from 'node:url'
import { parseArgs } from 'node:util'
import { buildSite } from './build-site.ts'
import { parseAddress } from './parse-address.ts'

const { values } = parseArgs({
  options: { base: { type: 'string' }, url: { type: 'string' }, out: { type: 'string' } }
})
const out = values.out ?? fileURLToPath(new URL('../site-dist', import.meta.url))
try {
  await buildSite(out, parseAddress(values))
  console.log(`The site is in ${out}.`)
} catch (error) {
  console.error(error instanceof Error ? error.message : error)
  process.exitCode = 1
}
