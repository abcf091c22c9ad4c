// Writes dist/LICENSES.txt: the full license of every package that a file of dist contains.
import { readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { inCli, inScripts } from './bundle-packages.ts'

interface Manifest {
  version: string
  license: string
}

const packages = new URL('../node_modules/', import.meta.url)

/** The license of an installed package, below a line that names it. */
function licenseOf(name: string): string {
  const folder = new URL(`${name}/`, packages)
  const manifest = readFileSync(new URL('package.json', folder), 'utf8')
  const { version, license } = JSON.parse(manifest) as Manifest
  const file = readdirSync(folder).find((entry) => /^licen[cs]e/i.test(entry))
  if (!file) throw new Error(`The package "${name}" has no license file. Expected one to publish.`)
  const text = readFileSync(new URL(file, folder), 'utf8').replaceAll('\r\n', '\n').trim()
  return `${name} ${version} (${license})\n\n${text}\n`
}

const rule = `\n${'-'.repeat(72)}\n\n`
const intro =
  'career-path-quiz is under the MIT license; see LICENSE. These packages are inside some of its ' +
  'files:\n'
const names = [...new Set([...inScripts, ...inCli])].sort()

writeFileSync(
  new URL('../dist/LICENSES.txt', import.meta.url),
  [intro, ...names.map(licenseOf)].join(rule)
)
