import { execFileSync } from 'node:child_process'
import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'

const folder = import.meta.dirname

interface Packages {
  dependencies: Record<string, string>
}

/** Installs the peers, unless the versions that bench/package.json names are there. */
export function installPeers(): void {
  const { dependencies } = read(join(folder, 'package.json')) as Packages
  const missing = Object.entries(dependencies).filter(([name, version]) => {
    const file = join(folder, 'node_modules', name, 'package.json')
    return !existsSync(file) || (read(file) as { version: string }).version !== version
  })
  if (missing.length === 0) return
  console.log(`Installing ${missing.map(([name]) => name).join(', ')} …`)
  const options = ['--ignore-scripts', '--no-audit', '--no-fund', '--silent']
  execFileSync('npm', ['ci', ...options], {
    cwd: folder,
    stdio: 'inherit',
    shell: process.platform === 'win32'
  })
}

const read = (file: string): unknown => JSON.parse(readFileSync(file, 'utf8'))
