// Writes docs/reliability.md from the figures of the other runs: `npm run docs:reliability`. It needs
// a build, as some of the pages that embed the quiz name its files.
import { writeFileSync } from 'node:fs'
import { format } from 'prettier'
import { readFigures } from './reliability-figures.ts'
import { reliabilityPage } from './reliability-page.ts'

const page = new URL('reliability.md', import.meta.url)
writeFileSync(page, await format(reliabilityPage(readFigures()), { parser: 'markdown' }))
