import { basename, dirname, extname } from 'node:path'
import { FrontMatterError, textField } from './front-matter.ts'
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

/**
 * Path of a post on its site, with a slash in front, by the rules of the site's generator.
 *
 * @throws FrontMatterError naming a token of its rule that can't be filled in.
 */
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
  weekdate: '/:categories/:year/W:week/:short_day/:title:output_ext',
  ordinal: '/:categories/:year/:y_day/:title:output_ext',
  none: '/:categories/:title:output_ext'
}

/** @see https://jekyllrb.com/docs/permalinks/ */
function jekyllPath(site: Site, { path, fields, date = '', title }: PostFile): string {
  const template = textField(fields, 'permalink') ?? site.permalinks['posts'] ?? 'date'
  const { name } = splitFileName(path)
  const folders = dirname(path)
    .split('/')
    .filter((part) => part && part !== '.' && !part.startsWith('_'))
  const categories = [...folders, ...words(fields['categories'] ?? fields['category'])].map(
    (each) => each.toLowerCase().replaceAll(/\s+/g, '-')
  )
  const slug = textField(fields, 'slug') ?? name
  const { year, month, monthName, day, dayName, dayOfYear } = dayParts(date)
  const values = new Map(
    Object.entries({
      categories: [...new Set(categories)].join('/'),
      slugified_categories: [...new Set(categories.map(jekyllSlug))].join('/'),
      year,
      short_year: year.slice(2),
      month,
      i_month: String(Number(month)),
      short_month: monthName.slice(0, 3),
      long_month: monthName,
      day,
      i_day: String(Number(day)),
      short_day: dayName.slice(0, 3),
      long_day: dayName,
      y_day: String(dayOfYear).padStart(3, '0'),
      title: slug,
      slug: jekyllSlug(slug || title),
      output_ext: '.html',
      path: path.replace(/\.[^.]*$/, '')
    })
  )
  // An underscore may follow a name: `:year_:month`.
  const tokens = /:([a-z_]*[a-z])/g
  return fill(jekyllStyles[template] ?? template, tokens, (token) => values.get(token))
}

/** @see https://gohugo.io/content-management/urls/ */
function hugoPath(site: Site, { path, fields, date, title }: PostFile): string {
  const url = textField(fields, 'url')
  if (url) return url
  const inContent = path.replace(/^.*?\bcontent\//, '')
  const isBundle = /^index\.[a-z.]+$/.test(basename(path))
  const folder = isBundle ? dirname(dirname(inContent)) : dirname(inContent)
  const file = isBundle ? basename(dirname(inContent)) : basename(inContent, extname(inContent))
  const section = inContent.split('/')[0] ?? ''
  const slug = textField(fields, 'slug')
  const folders = folder === '.' ? [] : folder.split('/')
  const template = site.permalinks[section]
  if (template) {
    // Without a date, Hugo takes the first day that Go knows.
    const { year, month, monthName, day, dayName, weekday, dayOfYear } = dayParts(
      date ?? '0001-01-01'
    )
    const values = new Map(
      Object.entries({
        year: String(Number(year)),
        month,
        monthname: monthName,
        day,
        weekday: String(weekday),
        weekdayname: dayName,
        yearday: String(dayOfYear),
        section,
        sections: folders.join('/'),
        title: hugoSlug(title),
        slug: slug ?? hugoSlug(title),
        slugorfilename: slug ?? hugoSlug(file),
        slugorcontentbasename: slug ?? hugoSlug(file),
        filename: hugoSlug(file),
        contentbasename: hugoSlug(file)
      })
    )
    const filled = fill(template, /:(\w+(?:\[.+?\])?)/g, (token) => {
      const [, range] = /^sections\[(.+)\]$/.exec(token) ?? []
      return range === undefined ? values.get(token) : inRange(folders, range).join('/')
    })
    // Hugo lowers the case of the whole path, also of what the rule says itself.
    return filled.toLowerCase().replace(/([^/])$/, '$1/')
  }
  return `/${[...folders.map(hugoSlug), slug ?? hugoSlug(file)].join('/')}/`
}

/** Some of a list, by a range as Hugo writes it: `1:`, `:last`, `0`. */
function inRange(list: readonly string[], range: string): readonly string[] {
  const [from = '', to] = range.split(':')
  const index = (text: string) => (text === 'last' ? list.length - 1 : Number(text))
  const end = to === undefined ? index(from) + 1 : to === '' ? list.length : index(to)
  return list.slice(index(from), end)
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

/**
 * A rule with its tokens filled in.
 *
 * @param tokens - Finds them; the first group is the name.
 * @throws FrontMatterError naming a token without a value.
 */
function fill(rule: string, tokens: RegExp, valueOf: (name: string) => string | undefined): string {
  return rule.replaceAll(tokens, (token, name: string) => {
    const value = valueOf(name)
    if (value !== undefined) return value
    throw new FrontMatterError(
      `The permalink "${rule.slice(0, 80)}" has "${token.slice(0, 40)}", which can't be filled in. Expected tokens such as ":year" and ":title".`,
      1
    )
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

const monthNames =
  'January February March April May June July August September October November December'.split(' ')
const dayNames = 'Sunday Monday Tuesday Wednesday Thursday Friday Saturday'.split(' ')

/** The parts of a day, `YYYY-MM-DD`. A week begins on Sunday, which is 0. */
function dayParts(date: string) {
  const [year = '', month = '', day = ''] = date.split('-')
  const time = Date.parse(date)
  const weekday = new Date(time).getUTCDay()
  return {
    year,
    month,
    monthName: monthNames[Number(month) - 1] ?? '',
    day,
    weekday,
    dayName: dayNames[weekday] ?? '',
    /** From 1. */
    dayOfYear: (time - Date.parse(`${year}-01-01`)) / 86_400_000 + 1
  }
}
