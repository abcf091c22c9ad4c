import { existsSync, readFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'

let found: { root: string; version: string } | undefined

/** The folder of this package, from the source as well as from `dist`, and its version. */
function thisPackage(): { root: string; version: string } {
  if (found) return found
  let root = dirname(fileURLToPath(import.meta.url))
  for (;;) {
    const file = join(root, 'package.json')
    const manifest = existsSync(file) ? (JSON.parse(readFileSync(file, 'utf8')) as Manifest) : {}
    const { name, version = '' } = manifest
    if (name === 'career-path-quiz' || dirname(root) === root) return (found = { root, version })
    root = dirname(root)
  }
}

interface Manifest {
  name?: string
  version?: string
}

export const packageRoot = (): string => thisPackage().root

export const packageVersion = (): string => thisPackage().version
