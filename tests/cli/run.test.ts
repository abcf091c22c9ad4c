import { spawnSync } from 'node:child_process'
import { closeSync, existsSync, openSync } from 'node:fs'
import { expect, test } from 'vitest'

/** Runs the command line with its standard output on a disk that is full. */
function runOnFullDisk(...args: string[]) {
  const full = openSync('/dev/full', 'w')
  const { status, stderr } = spawnSync(process.execPath, ['src/cli/main.ts', ...args], {
    stdio: ['ignore', full, 'pipe'],
    encoding: 'utf8'
  })
  closeSync(full)
  return { status, stderr }
}

test.runIf(existsSync('/dev/full')).each([
  ['a page', ['plain']],
  ['help', ['--help']],
  ['a quiz', ['--seed', '4']]
])('%s that can’t be written fails and says so', (_, args) => {
  expect(runOnFullDisk(...args)).toEqual({
    status: 2,
    stderr: 'error  Standard output: The disk is full.\n'
  })
})
