// `npm run docs:tests`: counts the tests that each browser and Node run, and writes docs/tests.json.
// Needs the browsers and a build. Doesn't run the tests, only the code around them.
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

function suitesOf(mode: 'test' | 'embedding', wanted: string): Suite[] {
  const folder = mkdtempSync(join(tmpdir(), 'count-'))
  const list = join(folder, 'tests.json')
  // A static list would count a table of tests once. Nothing runs, so nothing needs isolation.
  const options = ['--no-static-parse', '--no-isolate', '--mode', mode, '--project', wanted]
  try {
    execFileSync('node_modules/.bin/vitest', ['list', ...options, `--json=${list}`])
    const tests = JSON.parse(readFileSync(list, 'utf8')) as { file: string; projectName: string }[]
    const projects = [...new Set(tests.map(({ projectName }) => projectName))].toSorted()
    return projects.map((project) => {
      const files: Record<string, number> = {}
      for (const { file, projectName } of tests) {
        const path = relative('.', file)
        if (projectName === project) files[path] = (files[path] ?? 0) + 1
      }
      // Vitest adds the browser: "chromium (chromium)".
      return { project: project.replace(/ \(.*/, ''), files }
    })
  } finally {
    rmSync(folder, { recursive: true })
  }
}

const counts: TestCounts = {
  day: new Date().toISOString().slice(0, 10),
  // One at a time, because Vitest can't list browser tests together with others.
  test: ['node', 'chromium', 'embedding-*'].flatMap((wanted) => suitesOf('test', wanted)),
  embedding: suitesOf('embedding', 'embedding-*')
}
writeFileSync('docs/tests.json', `${JSON.stringify(counts, null, 2)}\n`)
