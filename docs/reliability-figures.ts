import { existsSync, globSync, readFileSync } from 'node:fs'
import type { Results } from '../bench/run.ts'
import type { TestCounts } from '../scripts/docs-tests.ts'
import type { FolderFigures } from '../scripts/mutation/summarize.ts'
import type { SimulationReport } from '../src/simulate/index.ts'
import { fewestSteps, walkCount } from '../tests/browser/helpers/walk-count.ts'
import { hosts } from '../tests/embedding/hosts/hosts.ts'

/** What docs/reliability.md is made from. */
export interface Figures {
  /** Undefined if the file isn't there. */
  mutation: { tool: string; folders: FolderFigures[] } | undefined
  fuzz: {
    memoryInMegabytes: number
    large: string[]
    inputs: number
    faults: number
    readers: {
      reader: string
      inputs: number
      accepted: number
      refused: number
      slowestInMilliseconds: number
    }[]
  }
  walks: {
    walks: number
    events: number
    disagreements: number
    banks: { bank: string; walks: number; events: number }[]
  }
  widgetWalks: { count: number; fewestSteps: number }
  tests: TestCounts
  /** Pages that make it hard for whatever is embedded. */
  hosts: number
  /** What real sites are built with. */
  builders: string[]
  /** Files of every format that was ever stored. */
  formats: string[]
  assessment: SimulationReport
  performance: Results
}

const read = (name: string) => readFileSync(new URL(name, import.meta.url), 'utf8')
const json = (name: string): unknown => JSON.parse(read(name))

/** Reads the figures that the long runs have left in `docs`, and counts what is in `tests`. */
export function readFigures(): Figures {
  const mutation = new URL('mutation.json', import.meta.url)
  return {
    mutation: existsSync(mutation) ? (json('mutation.json') as Figures['mutation']) : undefined,
    fuzz: json('fuzz.json') as Figures['fuzz'],
    walks: json('walks.json') as Figures['walks'],
    widgetWalks: { count: walkCount, fewestSteps },
    tests: json('tests.json') as TestCounts,
    hosts: hosts.length,
    builders: builders(),
    formats: namesIn('../tests/fixtures/formats/*').filter((name) => name !== 'bank.json'),
    assessment: json('assessment.json') as SimulationReport,
    performance: json('performance.json') as Results
  }
}

const namesIn = (pattern: string) =>
  globSync(pattern, { cwd: import.meta.dirname })
    .map((path) => path.replace(/.*\//, ''))
    .toSorted()

/** Names of what has no recipe with a heading of its own. */
const otherNames: Record<string, string> = { html: 'plain HTML', vite: 'Vite' }

/** What `tests/sites` builds sites with, by the names that docs/embed.md gives them. */
function builders(): string[] {
  const headings = [...read('embed.md').matchAll(/^### (\S+)/gm)].map(([, first]) => first!)
  return namesIn('../tests/sites/*.test.ts')
    .map((name) => name.replace('.test.ts', ''))
    .filter((name) => name !== 'types')
    .map(
      (name) =>
        headings.find((heading) => heading.toLowerCase().replace('.js', '') === name) ??
        otherNames[name] ??
        name
    )
}
