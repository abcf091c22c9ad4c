import { existsSync, readFileSync } from 'node:fs'
import { basename, dirname, join } from 'node:path'
import { FrontMatterError } from './front-matter.ts'

/** Fields that a folder gives to its posts, and files that may give more but aren't read. */
interface DirectoryData {
  fields: Readonly<Record<string, unknown>>
  /** Files of JavaScript that mention permalinks. */
  unread: readonly string[]
}

/**
 * Reads Eleventy's directory data: `posts/posts.json` is about all that is below `posts`. A closer
 * folder wins. JavaScript is never run.
 *
 * @param root - The site's folder, where the search begins.
 * @see https://www.11ty.dev/docs/data-template-dir/
 */
export function directoryDataOf(root: string): (folder: string) => DirectoryData {
  const known = new Map<string, DirectoryData>()
  return function dataOf(folder): DirectoryData {
    const found = known.get(folder)
    if (found) return found
    const isTop = folder === root || dirname(folder) === folder
    const outer = isTop ? { fields: {}, unread: [] } : dataOf(dirname(folder))
    const data = {
      fields: { ...outer.fields, ...ownFields(folder) },
      unread: [...outer.unread, ...unreadIn(folder)]
    }
    known.set(folder, data)
    return data
  }
}

const named = (folder: string, endings: readonly string[]) =>
  endings
    .map((ending) => join(folder, basename(folder) + ending))
    .filter((file) => existsSync(file))

function ownFields(folder: string): Record<string, unknown> {
  return Object.assign(
    Object.create(null),
    ...named(folder, ['.json', '.11tydata.json']).map((file) => {
      try {
        return JSON.parse(readFileSync(file, 'utf8')) as unknown
      } catch {
        throw new FrontMatterError(`Its folder's ${basename(file)} isn't JSON.`, 1)
      }
    })
  ) as Record<string, unknown>
}

const unreadIn = (folder: string): string[] =>
  named(folder, ['.11tydata.js', '.11tydata.cjs', '.11tydata.mjs']).filter((file) =>
    readFileSync(file, 'utf8').includes('permalink')
  )
