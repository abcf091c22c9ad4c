import { execFileSync } from 'node:child_process'
import { globSync, mkdtempSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { expect, test } from 'vitest'

test('docs/api is what the types say: npm run docs:api renews it', () => {
  const folder = mkdtempSync(join(tmpdir(), 'api-'))
  const typedoc = 'scripts/api/node_modules/typedoc/bin/typedoc'
  const options = ['--options', 'scripts/api/typedoc.json', '--out', folder]
  execFileSync(process.execPath, [typedoc, ...options], { stdio: 'pipe' })
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
