import { readdir, readFile, stat } from 'node:fs/promises'
import { dirname, join, relative, resolve, sep } from 'node:path'
import { SourceError, UsageError } from '../errors.ts'
import { directoryDataOf } from './directory-data.ts'
import { FrontMatterError } from './front-matter.ts'
import {
  httpFault,
  httpsAddress,
  isHttp,
  type Kind,
  type Post,
  type PostFault,
  type Posts
} from './post.ts'
import { readPost } from './read-post.ts'
import { findSite } from './site.ts'

const mostFiles = 20_000
const largestFile = 1_000_000
const deepest = 16

const isPost = (name: string) => /\.(?:md|markdown|mdx|mkd|html?|txt|njk|liquid)$/i.test(name)
const isSkipped = (name: string) =>
  /^(?:[.]|node_modules$|_site$|public$|dist$|_drafts$|_includes$|_layouts$|README|_index\.)/i.test(
    name
  )

/**
 * Reads the posts of a Jekyll, Hugo or Eleventy site. If a post can't be read, reports it with its
 * line and goes on.
 *
 * @param onDone - Called before each file with the share of the files that are read, 0 to 1.
 * @throws UsageError if the site's address isn't known.
 */
export async function readFolder(
  folder: string,
  given: {
    site?: string | undefined
    url?: string | undefined
    source?: string | undefined
    kind?: Kind | undefined
  },
  onDone?: (done: number) => void
): Promise<Posts> {
  const site = await findSite(folder, given)
  if (!site.url || !httpsAddress(site.url)) {
    throw new UsageError(
      'The folder does not say which site the posts are on. Expected --url https://…'
    )
  }
  const files = await postFiles(folder)
  const posts: Post[] = []
  const faults: PostFault[] = isHttp(site.url) ? [httpFault(folder, 1, site.url)] : []
  const unread = new Set<string>()
  const dataOf = directoryDataOf(site.root)
  for (const [index, file] of files.entries()) {
    onDone?.(index / files.length)
    try {
      const path = relative(site.root, resolve(file)).split(sep).join('/')
      const data = site.kind === 'eleventy' ? dataOf(dirname(resolve(file))) : undefined
      const post = readPost(site, path, await textOf(file), { ...given, fields: data?.fields })
      if (post) posts.push(post)
      for (const each of data?.unread ?? []) unread.add(each)
    } catch (error) {
      const line = error instanceof FrontMatterError ? error.line : 1
      const message = error instanceof Error ? error.message : String(error)
      faults.push({ file, line, message, dropped: true })
    }
  }
  const message = 'JavaScript isn’t run. If it sets the permalink, the addresses are wrong.'
  faults.push(...[...unread].map((file) => ({ file, line: 1, message, dropped: false })))
  posts.sort((a, b) => (b.date ?? '').localeCompare(a.date ?? ''))
  return { posts, faults }
}

/** All files that may be posts, in the order of their names. Links are not followed. */
async function postFiles(folder: string, depth = 0): Promise<string[]> {
  if (depth > deepest) return []
  const entries = await readdir(folder, { withFileTypes: true })
  const files: string[] = []
  for (const entry of entries.toSorted((a, b) => (a.name < b.name ? -1 : 1))) {
    if (isSkipped(entry.name)) continue
    const path = join(folder, entry.name)
    if (entry.isDirectory()) files.push(...(await postFiles(path, depth + 1)))
    else if (entry.isFile() && isPost(entry.name)) files.push(path)
    if (files.length > mostFiles) {
      throw new SourceError(
        folder,
        `It has more than ${mostFiles} files. Expected a folder of posts.`
      )
    }
  }
  return files
}

/**
 * The text of a file.
 *
 * @throws FrontMatterError if it is too large or no text.
 */
async function textOf(file: string): Promise<string> {
  if ((await stat(file)).size > largestFile) {
    throw new FrontMatterError('The file is larger than 1 MB. Expected a post.', 1)
  }
  const bytes = await readFile(file)
  if (bytes.includes(0)) throw new FrontMatterError("The file isn't text.", 1)
  return bytes.toString('utf8').replace(/^\uFEFF/, '')
}
