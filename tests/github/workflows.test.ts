import { existsSync, globSync, readFileSync } from 'node:fs'
import { describe, expect, test } from 'vitest'
import { parse } from 'yaml'
import manifest from '../../package.json' with { type: 'json' }

type Permissions = Record<string, 'read' | 'write'>

interface Job {
  uses?: string
  needs?: string
  permissions?: Permissions
  steps?: { uses?: string; run?: string; env?: Record<string, string> }[]
}

interface Workflow {
  on: Record<string, unknown>
  permissions: Permissions
  jobs: Record<string, Job>
}

const read = (file: string) => readFileSync(file, 'utf8')
const workflow = (name: string) => parse(read(`.github/workflows/${name}.yml`)) as Workflow
const commands = ({ steps = [] }: Job) => steps.flatMap(({ run }) => run ?? [])
const names = globSync('.github/workflows/*.yml').map((file) => /(\w+)\.yml$/.exec(file)![1]!)

test('there are workflows that test, publish, build the site and try the recipes', () => {
  expect(names.toSorted()).toEqual(['publish', 'recipes', 'site', 'test'])
})

describe.each(names)('the workflow %s', (name) => {
  const { permissions, jobs } = workflow(name)
  const runs = Object.values(jobs).flatMap(commands)

  test('pins every action to a commit and says which version it is', () => {
    const uses = [...read(`.github/workflows/${name}.yml`).matchAll(/uses: (.*)/g)]
    expect(uses.length).toBeGreaterThan(0)
    for (const [, action] of uses) {
      if (action!.startsWith('./')) expect(existsSync(action!)).toBe(true)
      else expect(action).toMatch(/^[\w-]+\/[\w-]+@[0-9a-f]{40} # v\d+\.\d+\.\d+$/)
    }
  })

  test('may only read unless a job says otherwise', () => {
    expect(permissions).toEqual({ contents: 'read' })
  })

  test('runs scripts that exist', () => {
    const scripts = runs.flatMap((run) =>
      [...run.matchAll(/npm (?:run (?:--silent )?([\w:-]+)|(test))/g)].map(
        ([, script, short]) => script ?? short!
      )
    )
    expect(scripts.filter((script) => !Object.hasOwn(manifest.scripts, script))).toEqual([])
  })

  test('puts no value that others choose into a command', () => {
    expect(runs.filter((run) => run.includes('${{'))).toEqual([])
  })

  test('waits only for jobs that exist', () => {
    const needed = Object.values(jobs).flatMap(({ needs }) => needs ?? [])
    expect(needed.filter((job) => !Object.hasOwn(jobs, job))).toEqual([])
  })
})

test('only three jobs may write, and none of them runs for a pull request', () => {
  const writing = names.flatMap((name) =>
    Object.entries(workflow(name).jobs).flatMap(([job, { permissions = {} }]) => {
      const writes = Object.keys(permissions).filter((key) => permissions[key] === 'write')
      return writes.length > 0 ? [[name, job, ...writes]] : []
    })
  )
  expect(writing).toEqual([
    ['publish', 'publish', 'id-token'],
    ['publish', 'release', 'contents'],
    ['site', 'deploy', 'pages', 'id-token']
  ])
  expect(Object.keys(workflow('publish').on)).toEqual(['push'])
  expect(Object.keys(workflow('site').on)).toEqual(['push', 'workflow_dispatch'])
})

test('a pull request runs the tests, with WebKit, and the package tests in Node 20, 22 and 24', () => {
  const { on, jobs } = workflow('test')
  expect(on).toHaveProperty('pull_request')
  expect(commands(jobs['test']!)).toEqual(
    expect.arrayContaining([expect.stringContaining('webkit2gtk-driver xvfb'), 'npm test'])
  )
  const { env } = jobs['test']!.steps!.find(({ run }) => run === 'npm test')!
  expect(env).toEqual({ REQUIRED_ENGINES: 'chromium firefox webkit' })
  expect(jobs['package']).toMatchObject({ strategy: { matrix: { node: [20, 22, 24] } } })
  expect(commands(jobs['package']!)).toContain('npm run test:package')
})

describe('publishing', () => {
  const { on, jobs } = workflow('publish')

  test('begins with a version tag, which must be the version of package.json', () => {
    expect(on).toEqual({ push: { tags: ['v[0-9]+.[0-9]+.[0-9]+'] } })
    expect(commands(jobs['publish']!)[0]).toBe(
      `test "$GITHUB_REF_NAME" = "v$(node -p "require('./package.json').version")"`
    )
  })

  test('comes after all tests, has provenance, and is followed by a release with sbom.json', () => {
    expect(jobs['test']?.uses).toBe('./.github/workflows/test.yml')
    expect(workflow('test').on).toHaveProperty('workflow_call')
    expect(jobs['publish']?.needs).toBe('test')
    expect(commands(jobs['publish']!).at(-1)).toBe('npm publish --provenance --access public')
    expect(manifest.scripts.prepack).toBe('npm run build')
    expect(jobs['release']?.needs).toBe('publish')
    expect(commands(jobs['release']!)).toEqual([
      'npm run --silent sbom > sbom.json',
      expect.stringMatching(/^gh release create .* sbom\.json /)
    ])
  })
})
