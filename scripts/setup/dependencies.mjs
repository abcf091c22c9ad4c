import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { root, run } from './run.mjs'

/** Installs the packages of package-lock.json unless they're installed. */
export async function ensureDependencies() {
  if (isInstalled(root) && existsSync(ownNode)) return
  console.log('Installing dependencies. This takes a minute and prints nothing …')
  await run('npm', ['ci', '--no-audit', '--no-fund', '--loglevel=error'])
  if (!existsSync(ownNode)) {
    throw new Error(
      'npm did not run the install script of the package "node", the Node that the tools run ' +
        'on. Run "npm rebuild node", then try again.'
    )
  }
}

/**
 * The same for a folder with its own package.json. Runs no install scripts.
 *
 * @param {string} folder - Within the repository.
 */
export async function ensurePackages(folder) {
  const path = join(root, folder)
  if (isInstalled(path)) return
  console.log(`Installing what ${folder} needs …`)
  const options = ['--ignore-scripts', '--no-audit', '--no-fund', '--loglevel=error']
  await run('npm', ['ci', '--prefix', path, ...options])
}

const ownNode = join(root, 'node_modules', 'node', 'bin', 'node')

/**
 * Compares package-lock.json with npm's own record of what it installed. Time stamps aren't
 * reliable: checking out another branch changes them, and someone may have run `npm install` by
 * hand.
 *
 * @param {string} folder
 */
function isInstalled(folder) {
  const note = join(folder, 'node_modules', '.package-lock.json')
  if (!existsSync(note)) return false
  const wanted = lockedVersions(join(folder, 'package-lock.json'))
  const installed = new Map(lockedVersions(note).map((entry) => [entry.path, entry]))
  return wanted.every(({ path, version, optional }) => {
    const found = installed.get(path)
    // Optional packages for other systems are missing from npm's record.
    return found === undefined ? optional : found.version === version
  })
}

/** @param {string} file */
function lockedVersions(file) {
  /** @type {Record<string, { version: string, optional?: boolean, peer?: boolean }>} */
  const packages = JSON.parse(readFileSync(file, 'utf8')).packages
  return Object.entries(packages)
    .filter(([path]) => path !== '')
    .map(([path, { version, optional = false }]) => ({ path, version, optional }))
}
