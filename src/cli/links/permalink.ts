import { basename, dirname, extname } from 'node:path'
import { textField } from './front-matter.ts'
import type { Site } from './site.ts'

/** A post file: where it is and what its front matter says. */
export interface PostFile {
  /** Below the site's folder, with slashes: `_posts/2022-12-05-name.md`. */
  path: string
  fields: Record<string, unknown>
  /** `YYYY-MM-DD`, from the front matter or else the file name. */
  date?: string | undefined
  title: string
}

const dated = /^(\d{4}-\d{1,2}-\d{1,2})-(.+)$/

/** Date and name of a file such as `2022-12-05-name.md`. */
export function splitFileName(path: string): { date?: string; name: string } {
  const name = basename(path, extname(path))
  const [, date, rest] = dated.exec(name) ?? []
  return date && rest ? { date, name: rest } : { name }
}

/** Path of a post on its site, with a slash in front, by the rules of the site's generator. */
export function permalink(site: Site, post: PostFile): string {
  const rule = { jekyll: jekyllPath, hugo: hugoPath, eleventy: eleventyPath }[site.kind]
  const path = rule(site, post)
  return encodePath(path.startsWith('/') ? path : `/${path}`)
}

/** Percent, question mark and number sign are literal in a path, so they get encoded. */
const encodePath = (path: string) =>
  path
    .split('/')
    .map((part) =>
      // Half of a surrogate pair can't be encoded.
      encodeURIComponent(part.replaceAll(/\p{Surrogate}/gu, '\uFFFD')).replaceAll(
        /%(3A|40|24|26|2B|2C|3B|3D)/g,
        decodeURIComponent
      )
    )
    .join('/')
    .replaceAll(/\/{2,}/g, '/')

const jekyllStyles: Readonly<Record<string, string>> = {
  date: '/:categories/:year/:month/:day/:title:output_ext',
  pretty: '/:categories/:year/:month/:day/:title/',
  ordinal: '/:categories/:year/:y_day/:title:output_ext',
  none: '/:categories/:title:output_ext'
}

/** @see https://jekyllrb.com/docs/permalinks/ */
function jekyllPath(site: Site, { path, fields, date = '', title }: PostFile): string {
  const template = textField(fields, 'permalink') ?? site.permalinks['posts'] ?? 'date'
  const [year = '', month = '', day = ''] = date.split('-')
  const { name } = splitFileName(path)
  const folders = dirname(path)
    .split('/')
    .filter((part) => part && part !== '.' && !part.startsWith('_'))
  const categories = [...folders, ...words(fields['categories'] ?? fields['category'])].map(
    (each) => each.toLowerCase().replaceAll(/\s+/g, '-')
  )
  const slug = textField(fields, 'slug') ?? name
  return fill(jekyllStyles[template] ?? template, {
    categories: [...new Set(categories)].join('/'),
    year,
    short_year: year.slice(2),
    month,
    i_month: String(Number(month)),
    day,
    i_day: String(Number(day)),
    y_day: dayOfYear(date),
    title: slug,
    slug: jekyllSlug(slug || title),
    output_ext: '.html',
    path: path.replace(/\.[^.]*$/, '')
  })
}

/** @see https://gohugo.io/content-management/urls/ */
function hugoPath(site: Site, { path, fields, date = '', title }: PostFile): string {
  const url = textField(fields, 'url')
  if (url) return url
  const inContent = path.replace(/^.*?\bcontent\//, '')
  const isBundle = /^index\.[a-z.]+$/.test(basename(path))
  const folder = isBundle ? dirname(dirname(inContent)) : dirname(inContent)
  const file = isBundle ? basename(dirname(inContent)) : basename(inContent, extname(inContent))
  const section = inContent.split('/')[0] ?? ''
  const slug = textField(fields, 'slug')
  const [year = '', month = '', day = ''] = date.split('-')
  const template = site.permalinks[section]
  if (template) {
    return fill(template, {
      year,
      month,
      day,
      section,
      sections: folder === '.' ? '' : folder,
      title: hugoSlug(title),
      slug: slug ?? hugoSlug(title),
      slugorfilename: slug ?? hugoSlug(file),
      slugorcontentbasename: slug ?? hugoSlug(file),
      filename: hugoSlug(file),
      contentbasename: hugoSlug(file),
      yearday: dayOfYear(date)
    }).replace(/([^/])$/, '$1/')
  }
  const parts = (folder === '.' ? [] : folder.split('/')).map(hugoSlug)
  return `/${[...parts, slug ?? hugoSlug(file)].join('/')}/`
}

/** @see https://www.11ty.dev/docs/permalinks/ */
function eleventyPath(_: Site, { path, fields, date = '' }: PostFile): string {
  const given = textField(fields, 'permalink')
  const { name } = splitFileName(path)
  const isIndex = name === 'index'
  // `src` and `content` are the usual input folders; they aren't part of an address.
  const folder = dirname(path)
    .replace(/^(?:src|content|site)(?:\/|$)/, '')
    .replace(/^\.$/, '')
  const stem = isIndex ? folder : [folder, name].filter(Boolean).join('/')
  if (given && !/\{\{|\{%/.test(given)) return given.replace(/index\.html$/, '')
  if (given) {
    const [year = '', month = '', day = ''] = date.split('-')
    const values: Record<string, string> = {
      'page.fileSlug': isIndex ? basename(folder) : name,
      'page.filePathStem': `/${stem}`,
      'title | slug': hugoSlug(textField(fields, 'title') ?? name),
      'title | slugify': hugoSlug(textField(fields, 'title') ?? name)
    }
    const filled = given
      .replaceAll(/\{\{\s*(.*?)\s*\}\}/g, (whole, key: string) => {
        if (/page\.date/.test(key)) return `${year}/${month}/${day}`
        return values[key] ?? whole
      })
      .replace(/index\.html$/, '')
    if (!filled.includes('{')) return filled
  }
  return `/${stem}/`
}

function fill(template: string, values: Readonly<Record<string, string>>): string {
  return template.replaceAll(/:([a-z_]+)/g, (whole, key: string) => {
    if (key in values) return values[key]!
    // `:title` may be followed by letters that aren't part of the name: `:title_old`.
    const known = Object.keys(values)
      .filter((each) => key.startsWith(each))
      .toSorted((a, b) => b.length - a.length)[0]
    return known ? values[known]! + key.slice(known.length) : whole
  })
}

const jekyllSlug = (text: string) =>
  text
    .toLowerCase()
    .replaceAll(/[^\p{M}\p{L}\p{Nd}]+/gu, '-')
    .replaceAll(/^-+|-+$/g, '')

/** Hugo drops punctuation, keeps letters of all scripts, and lowers case. */
const hugoSlug = (text: string) =>
  text
    .trim()
    .toLowerCase()
    .replaceAll(/[^\p{L}\p{M}\p{N}\s._+~-]+/gu, '')
    .replaceAll(/\s+/g, '-')
    .replaceAll(/-{2,}/g, '-')
    .replaceAll(/^-+|-+$/g, '')

/** A list, or words in one text, as categories are written. */
function words(value: unknown): string[] {
  if (Array.isArray(value)) return value.map(String)
  return typeof value === 'string' ? value.split(/\s+/).filter(Boolean) : []
}

function dayOfYear(date: string): string {
  const time = Date.parse(`${date}T00:00:00Z`)
  if (Number.isNaN(time)) return ''
  const first = Date.UTC(Number(date.slice(0, 4)), 0, 1)
  return String(Math.round((time - first) / 86_400_000) + 1).padStart(3, '0')
}
