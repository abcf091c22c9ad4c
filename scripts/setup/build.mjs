import { existsSync, readFileSync, readdirSync, statSync } from 'node:fs'
import { join } from 'node:path'
import { root, run } from './run.mjs'

/** Everything that files in dist depend on. */
const sources = [
  'src',
  'widget',
  'questions',
  'build',
  'vite.config.ts',
  'tsconfig.json',
  'tsconfig.build.json',
  'package.json',
  'package-lock.json'
]

/** Builds dist unless every file that package.json names exists and is newer than the sources. */
export async function ensureBuild() {
  const outputs = namedFiles()
  if (outputs.every((file) => existsSync(file))) {
    const newestSource = Math.max(...sources.map((path) => newest(join(root, path))))
    const oldestOutput = Math.min(...outputs.map((file) => statSync(file).mtimeMs))
    if (newestSource < oldestOutput) return
  }
  console.log('Building dist. This takes a minute or two …')
  await run('npm', ['run', '--silent', 'build'])
}

/** The files of dist that can be imported or linked to. */
function namedFiles() {
  const { exports, sideEffects } = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8'))
  const names = JSON.stringify([exports, sideEffects]).match(/\.\/dist\/[^"]+/g) ?? []
  // A pattern such as autoload-embed-*.js isn't the name of a file.
  const files = names.filter((name) => !name.includes('*'))
  return [...new Set(files)].map((name) => join(root, name))
}

/**
 * When something at this path last changed, in milliseconds. A folder's own time counts too: it
 * changes when a file is removed or renamed.
 *
 * @param {string} path
 * @returns {number}
 */
function newest(path) {
  const own = statSync(path)
  if (!own.isDirectory()) return own.mtimeMs
  const inside = readdirSync(path).map((name) => newest(join(path, name)))
  return Math.max(own.mtimeMs, ...inside)
}
