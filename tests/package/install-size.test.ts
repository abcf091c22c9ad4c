import { globSync, readFileSync, statSync } from 'node:fs'
import { expect, test } from 'vitest'
import manifest from '../../package.json' with { type: 'json' }
import { loadedWith } from '../helpers/built-files.ts'

/** Bytes that the command line may add to an installation of the engine. */
const budget = 3_000_000

/** Everything that npm installs for these packages. */
function withDependencies(names: readonly string[]): Set<string> {
  const all = new Set(names)
  // Iterating over a Set also visits entries added on the way.
  for (const name of all) {
    const file = `node_modules/${name}/package.json`
    const { dependencies = {} } = JSON.parse(readFileSync(file, 'utf8')) as Partial<typeof manifest>
    for (const each of Object.keys(dependencies)) all.add(each)
  }
  return all
}

const bytesIn = (folder: string) =>
  globSync(`${folder}/**/*`)
    .map((file) => statSync(file))
    .reduce((sum, info) => sum + (info.isFile() ? info.size : 0), 0)

/** "yaml" for "yaml/util", "@a/b" for "@a/b/c". */
const packageOf = (specifier: string) => /^(?:@[^/]+\/)?[^/]+/.exec(specifier)![0]

test(`the command line and its packages add at most ${budget / 1e6} MB`, () => {
  const entries = Object.values(manifest.exports)
    .flatMap((entry) => (typeof entry === 'string' ? [] : entry.default))
    .map((file) => file.replace('./', ''))
  const imported = loadedWith(...entries).packages.map(packageOf)
  const direct = Object.keys(manifest.dependencies)
  const engine = withDependencies(direct.filter((name) => imported.includes(name)))
  const more = [...withDependencies(direct)].filter((name) => !engine.has(name))
  expect([...engine]).toContain('zod')
  expect(more).toContain('yaml')
  const bytes = [...more.map((name) => `node_modules/${name}`), 'dist/cli'].map(bytesIn)
  expect(bytes.reduce((a, b) => a + b)).toBeLessThanOrEqual(budget)
})
