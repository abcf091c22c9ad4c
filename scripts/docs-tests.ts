// `npm run docs:tests`: counts the tests that each browser and Node run, and writes docs/tests.json.
// Needs the browsers and a build. Doesn't run the tests, but all code outside of them.
import { execFileSync } from 'node:child_process'
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join, relative } from 'node:path'

/** The tests of one project of Vitest. */
export interface Suite {
  /** Such as `node` or `embedding-firefox`. */
  project: string
  /** Tests by the path of their file. */
  files: Record<string, number>
}

/** What docs/tests.json holds. */
export interface TestCounts {
  /** `YYYY-MM-DD` */
  day: string
  /** What `npm test` runs. */
  test: Suite[]
  /** What `npm run test:embedding` runs: every page in every engine. */
  embedding: Suite[]
}

function suitesOf(mode: 'test' | 'embedding'): Suite[] {
  const folder = mkdtempSync(join(tmpdir(), 'count-'))
  const list = join(folder, 'tests.json')
  try {
    // A static list would count a table of tests once.
    const args = ['list', '--no-static-parse', '--mode', mode, `--json=${list}`]
    execFileSync('node_modules/.bin/vitest', args, { stdio: ['ignore', 'inherit', 'inherit'] })
    const tests = JSON.parse(readFileSync(list, 'utf8')) as { file: string; projectName: string }[]
    const projects = [...new Set(tests.map(({ projectName }) => projectName))].toSorted()
    return projects.map((project) => {
      const files: Record<string, number> = {}
      for (const { file, projectName } of tests) {
        const path = relative('.', file)
        if (projectName === project) files[path] = (files[path] ?? 0) + 1
      }
      return { project, files }
    })
  } finally {
    rmSync(folder, { recursive: true })
  }
}

const counts: TestCounts = {
  day: new Date().toISOString().slice(0, 10),
  test: suitesOf('test'),
  embedding: suitesOf('embedding')
}
writeFileSync('docs/tests.json', `${JSON.stringify(counts, null, 2)}\n`)
