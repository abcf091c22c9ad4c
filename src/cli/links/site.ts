import { readdir, readFile } from 'node:fs/promises'
import { dirname, join, resolve } from 'node:path'
import { parseDocument } from 'yaml'
import { parse as parseToml } from 'smol-toml'
import { UsageError } from '../errors.ts'

export const siteKinds = ['jekyll', 'hugo', 'eleventy'] as const
export type SiteKind = (typeof siteKinds)[number]

/** A site's own settings for the addresses of its posts. */
export interface Site {
  kind: SiteKind
  /** Folder of the settings, or the folder given. */
  root: string
  /** Address of the site, without a slash at the end. */
  url?: string | undefined
  title?: string | undefined
  language?: string | undefined
  timezone?: string | undefined
  /** Template of post addresses, by section for Hugo, `posts` for Jekyll. */
  permalinks: Readonly<Record<string, string>>
}

const configs: Readonly<Record<string, SiteKind>> = {
  '_config.yml': 'jekyll',
  '_config.yaml': 'jekyll',
  'hugo.toml': 'hugo',
  'hugo.yaml': 'hugo',
  'hugo.yml': 'hugo',
  'hugo.json': 'hugo',
  'config.toml': 'hugo',
  '.eleventy.js': 'eleventy',
  '.eleventy.cjs': 'eleventy',
  'eleventy.config.js': 'eleventy',
  'eleventy.config.mjs': 'eleventy',
  'eleventy.config.cjs': 'eleventy',
  'eleventy.config.ts': 'eleventy'
}

/** How many parent folders are searched for settings. */
const levelsUp = 4

/**
 * Finds the site that a folder of posts belongs to. Settings are read, never run.
 *
 * @throws UsageError if the kind isn't one we know.
 */
export async function findSite(
  folder: string,
  given: { site?: string | undefined; url?: string | undefined }
): Promise<Site> {
  const kind = siteKinds.find((each) => each === given.site)
  if (given.site !== undefined && !kind) {
    throw new UsageError(
      `There is no site "${given.site}". Expected one of ${siteKinds.join(', ')}.`
    )
  }
  let root = resolve(folder)
  let site: Site | undefined
  for (let level = 0; level <= levelsUp && !site; level++) {
    const names: string[] = await readdir(root).catch(() => [])
    const config = Object.keys(configs).find((name) => names.includes(name))
    if (config && (!kind || configs[config] === kind)) {
      site = {
        root,
        kind: configs[config]!,
        permalinks: {},
        ...(await settings(join(root, config)))
      }
    }
    if (dirname(root) === root) break
    root = dirname(root)
  }
  site ??= { kind: kind ?? 'jekyll', root: resolve(folder), permalinks: {} }
  return { ...site, ...(given.url ? { url: given.url.replace(/\/+$/, '') } : {}) }
}

async function settings(file: string): Promise<Partial<Site>> {
  if (!/\.(?:ya?ml|toml|json)$/.test(file)) return {}
  const text = (await readFile(file, 'utf8')).slice(0, 200_000)
  let values: Record<string, unknown>
  try {
    values = file.endsWith('.toml')
      ? parseToml(text)
      : ((parseDocument(text, { schema: 'core' }).toJS({ maxAliasCount: 20 }) ??
          {}) as typeof values)
  } catch {
    return {}
  }
  const word = (name: string) => {
    const value = values[name]
    return typeof value === 'string' && value.trim() ? value.trim() : undefined
  }
  const address = word('baseURL') ?? word('baseurl_full') ?? word('url')
  const base = /_config\.ya?ml$/.test(file) ? (word('baseurl') ?? '') : ''
  const permalinks = values['permalinks']
  return {
    url: address ? (address.replace(/\/+$/, '') + base).replace(/\/+$/, '') : undefined,
    title: word('title'),
    language: word('lang') ?? word('languageCode') ?? word('locale'),
    timezone: word('timezone'),
    permalinks: {
      ...(word('permalink') ? { posts: word('permalink')! } : {}),
      ...defaultPermalink(values['defaults']),
      ...(typeof permalinks === 'object' ? flatTexts(permalinks as object) : {})
    }
  }
}

/**
 * The permalink that Jekyll's `defaults` set for all posts.
 *
 * @see https://jekyllrb.com/docs/configuration/front-matter-defaults/
 */
function defaultPermalink(defaults: unknown): Record<string, string> {
  const entries = (Array.isArray(defaults) ? defaults : []) as ({
    scope?: { path?: unknown; type?: unknown }
    values?: { permalink?: unknown }
  } | null)[]
  const ofPosts = entries.findLast((entry) => {
    const { path, type = 'posts' } = entry?.scope ?? {}
    return !path && type === 'posts' && entry?.values?.permalink !== undefined
  })
  const found = ofPosts?.values?.permalink
  return typeof found === 'string' ? { posts: found } : {}
}

/** `[permalinks] posts = "…"`, also below `[permalinks.page]`. */
function flatTexts(values: object): Record<string, string> {
  return Object.fromEntries(
    Object.entries(values).flatMap(([key, value]: [string, unknown]): [string, string][] => {
      if (typeof value === 'string') return [[key, value]]
      const isPage = key === 'page' && typeof value === 'object' && value !== null
      return isPage ? Object.entries(flatTexts(value)) : []
    })
  )
}
