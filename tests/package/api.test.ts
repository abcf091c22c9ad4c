import { execFileSync, spawnSync } from 'node:child_process'
import { globSync, mkdtempSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { expect, test } from 'vitest'

const typedoc = [
  'scripts/api/node_modules/typedoc/bin/typedoc',
  '--options',
  'scripts/api/typedoc.json'
]

test('docs/api is what the types say: npm run docs:api renews it', () => {
  const folder = mkdtempSync(join(tmpdir(), 'api-'))
  execFileSync(process.execPath, [...typedoc, '--out', folder], { stdio: 'pipe' })
  const pages = (where: string) =>
    Object.fromEntries(
      globSync('**/*.md', { cwd: where }).map((page) => [
        page,
        readFileSync(join(where, page), 'utf8')
      ])
    )
  const current = pages(folder)
  rmSync(folder, { recursive: true })
  expect(pages('docs/api')).toEqual(current)
})

test('every type, field and function of the engine says what it is on hover', () => {
  const kinds = ['Interface', 'TypeAlias', 'Function', 'Variable', 'Property', 'Method']
  const { stderr } = spawnSync(
    process.execPath,
    [
      ...typedoc,
      '--entryPoints',
      'src/index.ts',
      '--emit',
      'none',
      '--validation.notDocumented',
      ...kinds.flatMap((kind) => ['--requiredToBeDocumented', kind])
    ],
    { encoding: 'utf8' }
  )
  const bare = [...stderr.matchAll(/(\S+) \(\w+\), defined in \S+, does not have any doc/g)]
  // What each event does is in a table of docs/engine.md.
  const fields = bare.map(([, name]) => name!).filter((name) => !/QuizE(vent|mitted)\./.test(name))
  expect(stderr).toContain('QuizEvent')
  expect(fields).toEqual([])
})
