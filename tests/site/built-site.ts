import { globSync, mkdtempSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { buildSite } from '../../site/build-site.ts'
import type { Address, Site } from '../../site/site.ts'

/** A site in a folder of its own. */
export interface BuiltSite extends Site {
  folder: string
  /** Paths of its pages below the root: '' and 'how/'. */
  pages: string[]
  /** What is at a path below the root, if anything. */
  read: (path: string) => Buffer | undefined
  remove: () => void
}

/** Builds the site for an address. Needs the built quiz. */
export async function builtSite(address: Address): Promise<BuiltSite> {
  const folder = mkdtempSync(join(tmpdir(), 'site-'))
  const site = await buildSite(folder, address)
  const files = new Set(
    globSync('**/*', { cwd: folder, withFileTypes: true })
      .filter((entry) => entry.isFile())
      .map((entry) => join(entry.parentPath, entry.name).slice(folder.length + 1))
  )
  // Example pages of the docs aren't pages of the site: people copy them.
  const pages = [...files]
    .filter((file) => file.endsWith('index.html') && !file.startsWith('docs/embed/'))
    .concat('docs/embed/index.html')
    .map((file) => file.replace(/index\.html$/, ''))
  return {
    ...site,
    folder,
    pages,
    read: (path) => {
      const file = path === '' || path.endsWith('/') ? `${path}index.html` : path
      return files.has(file) ? readFileSync(join(folder, file)) : undefined
    },
    remove: () => rmSync(folder, { recursive: true })
  }
}
