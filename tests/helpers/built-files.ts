import { existsSync, readFileSync } from 'node:fs'
import { parseModule } from './read-modules.ts'

/**
 * The text of a file that the build writes, such as "dist/index.js".
 *
 * @throws Error that names the file if it isn't built. `npm test` builds before it tests.
 */
export function builtFile(file: string): string {
  if (!existsSync(file)) throw new Error(`There is no ${file}. Run "npm run build" first.`)
  return readFileSync(file, 'utf8')
}

/** Everything that loads with a built module: files of dist, and packages. */
export interface Loaded {
  files: string[]
  packages: string[]
}

/** Follows the import lines of built modules through dist. */
export function loadedWith(...entries: string[]): Loaded {
  const files = new Set(entries)
  const packages = new Set<string>()
  // Iterating over a Set also visits entries added on the way.
  for (const file of files) {
    for (const { specifier, target } of parseModule(file, builtFile(file)).imports) {
      if (target) files.add(target)
      else packages.add(specifier)
    }
  }
  return { files: [...files], packages: [...packages].sort() }
}
