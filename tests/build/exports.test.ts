import { globSync, readFileSync } from 'node:fs'
import { dirname, join } from 'node:path/posix'
import { describe, expect, test } from 'vitest'
import { inCli, inScripts } from '../../build/bundle-packages.ts'
import manifest from '../../package.json' with { type: 'json' }
import { builtFile, loadedWith } from '../helpers/built-files.ts'

const entries = Object.values(manifest.exports).map((entry) =>
  typeof entry === 'string' ? { default: entry } : entry
)

/** Files that package.json names, as paths from the root. */
const opened = [
  ...entries.map((entry) => entry.default),
  ...Object.values(manifest.bin),
  manifest.unpkg,
  manifest.jsdelivr
].map((path) => join(path))

const built = (pattern: string) => globSync(pattern).map((file) => file.replaceAll('\\', '/'))

describe('package.json', () => {
  test('names the repository of the package', () => {
    const home = 'github.com/career-path-quiz/career-path-quiz'
    for (const address of [manifest.homepage, manifest.bugs.url, manifest.repository.url]) {
      expect(address).toContain(home)
    }
  })

  test('names files that exist', () => {
    const types = entries.flatMap((entry) => ('types' in entry ? join(entry.types) : []))
    const missing = [...opened, ...types, join(manifest.types)].filter(
      (file) => !globSync(file).length
    )
    expect(missing).toEqual([])
  })

  test('makes a CDN without a path serve the one-file build', () => {
    expect([manifest.unpkg, manifest.jsdelivr]).toEqual(
      Array.from({ length: 2 }, () => './dist/career-path-quiz.js')
    )
    expect(loadedWith('dist/career-path-quiz.js').files).toHaveLength(1)
  })

  test('lists the files with side effects', () => {
    const patterns = manifest.sideEffects.filter((path) => path.includes('dist'))
    const named = new Set(patterns.flatMap((pattern) => built(join(pattern))))
    const doing = built('dist/**/*.js').filter((file) =>
      /customElements\.define\(|IntersectionObserver\(/.test(builtFile(file))
    )
    expect(doing.length).toBeGreaterThan(2)
    expect(doing.filter((file) => !named.has(file))).toEqual([])
  })
})

test('every script of dist is exported, or loaded by one that is', () => {
  const scripts = opened.filter((file) => file.endsWith('.js'))
  // `simulate` starts it as a thread, by its address.
  const thread = 'dist/cli/simulate-worker.js'
  const loaded = new Set([thread, ...loadedWith(...scripts, thread).files])
  expect(built('dist/**/*.js').filter((file) => !loaded.has(file))).toEqual([])
}, 20_000)

test('every other file of dist is exported, except the licenses', () => {
  const others = built('dist/*').filter((file) => /\.[a-z]+$/.test(file) && !file.endsWith('.js'))
  const unopened = others.filter((file) => !opened.includes(file))
  expect(unopened).toEqual(['dist/LICENSES.txt'])
})

test('every declaration can be reached from an export', () => {
  const reached = new Set(entries.flatMap((entry) => ('types' in entry ? join(entry.types) : [])))
  for (const file of reached) {
    for (const [, path] of builtFile(file).matchAll(/["'](\.{1,2}\/[^"']+)["']/g)) {
      reached.add(join(dirname(file), path!.replace(/(?:\.d)?\.tsx?$/, '.d.ts')))
    }
  }
  expect(built('dist/types/**/*.ts').filter((file) => !reached.has(file))).toEqual([])
})

test.each([...new Set([...inScripts, ...inCli])])(
  'the license of %s is included in full',
  (name) => {
    const folder = `node_modules/${name}`
    const [file] = globSync(`${folder}/{LICEN[CS]E,licen[cs]e}*`)
    const license = readFileSync(file!, 'utf8').trim()
    expect(license).toMatch(/copyright/i)
    expect(builtFile('dist/LICENSES.txt')).toContain(license)
  }
)

test.each([
  ['questions', 'bank'],
  ['data-people', 'data-people'],
  ['toy', 'toy']
])('%s.json is the bank, with the address of its schema', (copy, name) => {
  const file = JSON.parse(builtFile(`dist/${copy}.json`)) as { $schema: string }
  const source = JSON.parse(readFileSync(`questions/${name}.json`, 'utf8')) as object
  const schema = JSON.parse(builtFile('dist/bank.schema.json')) as { $id: string }
  expect(file).toEqual({ ...source, $schema: schema.$id })
})
