import { globSync, readFileSync } from 'node:fs'
import { expect, test } from 'vitest'
import { parse } from 'yaml'
import manifest from '../../package.json' with { type: 'json' }

interface Workflow {
  permissions: Record<string, string>
  jobs: Record<string, { steps: { uses?: string; run?: string }[] }>
}

const files = globSync('.github/workflows/*.yml')

test('there is a workflow that builds the site', () => {
  expect(files).toContain('.github/workflows/site.yml')
})

test.each(files)('%s pins every action to a commit and says which version it is', (file) => {
  const uses = [...readFileSync(file, 'utf8').matchAll(/uses: (.*)/g)].map(([, action]) => action!)
  expect(uses.length).toBeGreaterThan(0)
  for (const action of uses)
    expect(action).toMatch(/^[\w-]+\/[\w-]+@[0-9a-f]{40} # v\d+\.\d+\.\d+$/)
})

test.each(files)(
  '%s may only read unless a job says otherwise, and runs scripts that exist',
  (file) => {
    const { permissions, jobs } = parse(readFileSync(file, 'utf8')) as Workflow
    expect(permissions).toEqual({ contents: 'read' })
    const runs = Object.values(jobs).flatMap(({ steps }) => steps.flatMap(({ run }) => run ?? []))
    const named = runs.flatMap((run) => /npm run ([\w:-]+)/.exec(run)?.[1] ?? [])
    expect(named.filter((script) => !Object.hasOwn(manifest.scripts, script))).toEqual([])
  }
)
