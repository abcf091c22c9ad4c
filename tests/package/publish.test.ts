import { createHash } from 'node:crypto'
import { execFileSync } from 'node:child_process'
import { globSync, readFileSync, statSync } from 'node:fs'
import { expect, test } from 'vitest'
import { Consumer, published } from './consumer.ts'

const run = (command: string, ...options: string[]) =>
  execFileSync(command, options, { encoding: 'utf8', stdio: 'pipe' })

test('publint finds nothing, warnings and suggestions included', () => {
  expect(
    run(process.execPath, 'node_modules/publint/src/cli.js', published().folder, '--strict')
  ).toMatch(/All good/)
})

test('every entry resolves with types when imported as a module', async () => {
  const consumer = new Consumer()
  const attw = '@arethetypeswrong/cli/dist/index.js'
  // A page is an export for those who copy it, and can't be imported.
  const page = ['--exclude-entrypoints', 'quiz.html']
  const { ok, text } = await consumer.run(
    attw,
    published().tarball,
    '--profile',
    'esm-only',
    ...page
  )
  consumer.remove()
  expect(ok, text).toBe(true)
})

/** A digest of each file of dist. */
const digests = () =>
  Object.fromEntries(
    globSync('dist/**/*')
      .filter((file) => statSync(file).isFile())
      .map((file) => [file, createHash('sha256').update(readFileSync(file)).digest('hex')])
  )

test('a second build gives the same bytes, whatever NODE_ENV is', () => {
  // Vitest has set it to "test", and the first build was made without it.
  expect(process.env['NODE_ENV']).toBe('test')
  const before = digests()
  run('npm', 'run', '--silent', 'build')
  expect(digests()).toEqual(before)
}, 300_000)
