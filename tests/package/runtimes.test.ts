import { execFile } from 'node:child_process'
import { existsSync } from 'node:fs'
import { createRequire } from 'node:module'
import { dirname, join } from 'node:path'
import { promisify } from 'node:util'
import { afterAll, expect, test } from 'vitest'
import { readmeExample } from '../../site/readme-example.ts'
import { Consumer } from './consumer.ts'

// The library example of the README, unchanged, in everything that runs JavaScript without a page.

const require = createRequire(join(import.meta.dirname, 'package.json'))

/** The program of a package for this system; undefined if npm has none, or it isn't installed. */
function program(name: string, file: string): string | undefined {
  try {
    const path = join(dirname(require.resolve(`${name}/package.json`)), file)
    return existsSync(path) ? path : undefined
  } catch {
    return undefined
  }
}

const system = `${process.platform}-${process.arch}`
const bunSystem = system.replace('arm64', 'aarch64').replace('win32', 'windows')
const ending = process.platform === 'win32' ? '.exe' : ''
const libc = process.platform === 'linux' ? '-glibc' : ''

const runtimes: [name: string, program: string | undefined, version: RegExp, options: string[]][] =
  [
    ['Node 20', program('node-20', 'bin/node'), /^v20\./, []],
    ['Node 22', program('node-22', 'bin/node'), /^v22\./, []],
    ['Node 24', process.execPath, /^v24\./, []],
    ['Bun', program(`@oven/bun-${bunSystem}`, `bin/bun${ending}`), /^\d/, []],
    ['Deno', program(`@deno/${system}${libc}`, `deno${ending}`), /^deno /, ['run', '--allow-read']]
  ]

const consumer = new Consumer()
afterAll(() => consumer.remove())
consumer.write({ 'example.mjs': readmeExample('createActor') })

const runFile = promisify(execFile)

for (const [name, path, version, options] of runtimes) {
  // There are packages of Node 20 and 22 for Linux alone; another system has its own Node.
  const without = path ? '' : ' (not installed: npm has none for this system)'
  test.skipIf(!path)(`the README's example prints a place in ${name}${without}`, async () => {
    expect((await runFile(path!, ['--version'])).stdout).toMatch(version)
    const { stdout } = await runFile(path!, [...options, 'example.mjs'], { cwd: consumer.folder })
    expect(stdout).toContain('Player-coach')
  })
}
