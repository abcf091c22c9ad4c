import MarkdownIt from 'markdown-it'
import { anchorOf } from '../anchor.ts'
import { cardList } from '../card-list.ts'
import { html, raw } from '../html.ts'
import type { Page } from '../layout.ts'
import { pathTo, repository, type Site } from '../site.ts'

/** A page of `docs`, as it's written. */
export interface Doc {
  /** The name of its file, without `.md`. */
  name: string
  markdown: string
}

/** Where a page of `docs` goes, by its name. The technical report belongs to "How it decides". */
const docPath = (name: string): string => (name === 'assessment' ? 'how/report/' : `docs/${name}/`)

/** One page for each Markdown file of `docs`, and a list of them. */
export function docPages(site: Site, docs: readonly Doc[]): Page[] {
  const pages = docs.map((doc) => docPage(site, doc))
  return [
    ...pages,
    {
      path: 'docs/',
      title: 'Docs of career-path-quiz',
      description:
        'Embedding, the engine, the command line, writing questions, and what was measured.',
      body: html`<h1>Docs</h1>
        ${cardList(
          site,
          pages.map(({ path, title, description }) => [path, title, description])
        )}`
    }
  ]
}

function docPage(site: Site, { name, markdown }: Doc): Page {
  const parser = new MarkdownIt({ html: true, typographer: false })
  const tokens = parser.parse(markdown, {})
  const taken = new Set<string>()
  tokens.forEach((token, index) => {
    const inline = tokens[index + 1]
    if (token.type === 'heading_open') token.attrSet('id', anchorOf(inline!.content, taken))
    // Wide tables and code scroll, also by keyboard.
    if (token.type === 'table_open') token.attrSet('tabindex', '0')
    // A cell without words is no heading.
    if (token.type === 'th_open' && inline?.content === '') {
      token.tag = 'td'
      tokens[index + 2]!.tag = 'td'
    }
    // The page's policy forbids inline styles, which is how the parser aligns columns.
    const align = /text-align:(\w+)/.exec(String(token.attrGet('style')))?.[1]
    if (align) token.attrs = [['class', `align-${align}`]]
    if (token.type === 'fence') token.attrSet('tabindex', '0')
    for (const child of token.children ?? []) {
      const attribute = child.type === 'image' ? 'src' : 'href'
      const target = child.attrGet(attribute)
      if (typeof target === 'string') child.attrSet(attribute, resolve(site, target))
    }
  })
  const title = tokens[tokens.findIndex(({ type }) => type === 'heading_open') + 1]!.content
  const opening = tokens.findIndex(
    ({ type, level }, index) =>
      type === 'paragraph_open' && level === 0 && tokens[index + 1]!.content.length > 60
  )
  const description = plain(tokens[opening + 1]?.content ?? title)
  const rendered = parser.renderer
    .render(tokens, parser.options, {})
    .replaceAll(/<!--[^]*?-->\s*/g, '')
  return {
    path: docPath(name),
    title: plain(title),
    description,
    body: html`<article class="doc">${raw(rendered)}</article>`
  }
}

/** The first sentences of a paragraph without its markup, short enough for a description. */
function plain(markdown: string): string {
  const text = markdown.replace(/\[([^\]]*)\]\([^)]*\)/g, '$1').replace(/[`*]|\b_|_\b/g, '')
  if (text.length <= 160) return text
  return `${text.slice(0, 157).replace(/\s+\S*$/, '')} …`
}

/** Where a link of a page of `docs` leads on the site: to another page, to a copy, or to the source. */
function resolve(site: Site, target: string): string {
  if (/^(https?:|#)/.test(target)) return target
  const { pathname, hash } = new URL(target, 'file:///docs/')
  const file = decodeURIComponent(pathname.slice(1))
  const [, name] = /^docs\/([\w-]+)\.md$/.exec(file) ?? []
  if (name) return pathTo(site, docPath(name)) + hash
  if (isCopied(file)) return pathTo(site, file) + hash
  return `${repository}/blob/main/${file}${hash}`
}

/** Whether a file of the repository is on the site, at the same path. */
export const isCopied = (file: string): boolean =>
  /^docs\/.*\.svg$|^docs\/embed\/(themes|frame)\//.test(file)
