// `npm run simulate:plain`: simulated people take the quiz without scripts. Writes the figures
// into docs/plain.json and docs/plain.md.
import { readFileSync } from 'node:fs'
import { bank as shippedBank } from '../../questions/index.ts'
import type { Bank } from '../../src/bank/types.ts'
import { plainQuiz } from '../../src/plain/plain-quiz.ts'
import { fingerprint, fullSimulation, type WorldName } from '../../src/simulate/index.ts'
import { withProgress } from '../with-progress.ts'
import { writeFormatted } from '../write-formatted.ts'
import { compare } from './compare.ts'
import { mostBehind, withFigures, type PlainReport } from './document.ts'
import { readPage } from './read-page.ts'

const root = new URL('../../', import.meta.url)
const bank: Bank = shippedBank
const { people, seeds } = fullSimulation
const sections = readPage(plainQuiz(bank))
const headings = new Set([...sections.values()].map(({ heading }) => heading))
const items = bank.items.filter(({ stem }) => headings.has(stem))
const asking = [...sections.values()].filter(({ heading }) =>
  items.some(({ stem }) => stem === heading)
)

const worlds = await withProgress({ doing: 'Simulating', done: 'Simulated' }, (onDone) => {
  const compareIn = (world: WorldName, at: number) =>
    compare(bank, sections, world, { people, seeds }, (share) => onDone((at + share) / 3))
  return Promise.resolve({
    clean: compareIn('clean', 0),
    messy: compareIn('messy', 1),
    awful: compareIn('awful', 2)
  })
})

const report: PlainReport = {
  version: 1,
  bank: { id: bank.id, version: bank.version, fingerprint: fingerprint(bank) },
  questions: asking.length,
  // Besides the questions and the first section.
  results: sections.size - asking.length - 1,
  items: items.map(({ id }) => id).sort(),
  seeds: [...seeds],
  worlds
}

const rounded = JSON.parse(JSON.stringify(report), (_, value: unknown) =>
  typeof value === 'number' ? Math.round(value * 1e4) / 1e4 : value
) as PlainReport
const page = new URL('docs/plain.md', root)
await writeFormatted(page, withFigures(readFileSync(page, 'utf8'), rounded))
await writeFormatted(new URL('docs/plain.json', root), JSON.stringify(rounded))

const { difference } = rounded.worlds.messy
console.log(`Messy world: ${difference} against the quiz; at least ${-mostBehind} is wanted.`)
if (difference < -mostBehind) process.exitCode = 1
