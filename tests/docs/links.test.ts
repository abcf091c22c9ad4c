import { existsSync, globSync, readFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { describe, expect, test } from 'vitest'
import manifest from '../../package.json' with { type: 'json' }
import { anchorOf } from '../../site/anchor.ts'
import { createProgram } from '../../src/cli/program.ts'

const pages = globSync(['*.md', 'docs/*.md', 'questions/*.md', 'examples/*.md'])
const read = (page: string) => readFileSync(page, 'utf8')
const repository = `https://github.com/${manifest.name}/${manifest.name}/blob/main/`

/** A page without its code blocks, whose brackets and paths aren't links. */
const proseOf = (page: string) => read(page).replace(/^```.*?^```$/gms, '')

/** What a pattern captures in a text. */
const captures = (text: string, pattern: RegExp) => [...text.matchAll(pattern)].map(([, it]) => it!)

/** The anchors of a page's headings. */
function anchorsOf(page: string): string[] {
  const taken = new Set<string>()
  return captures(proseOf(page), /^#+ (.+)$/gm).map((heading) => anchorOf(heading, taken))
}

/** Whether a link of a page leads to a file that exists and, if it names one, a heading. */
function leadsSomewhere(page: string, link: string): boolean {
  const [path, anchor] = link.split('#') as [string, string?]
  const target = path ? join(dirname(page), path) : page
  return existsSync(target) && (!anchor || anchorsOf(target).includes(anchor))
}

test('there are pages to check', () => {
  expect(pages).toEqual(
    expect.arrayContaining([
      'README.md',
      'CONTRIBUTING.md',
      'ARCHITECTURE.md',
      'docs/embed.md',
      'questions/README.md'
    ])
  )
})

describe.each(pages)('%s', (page) => {
  const prose = proseOf(page)
  const links = captures(prose, /\]\(([^)]+)\)/g)

  test('links to files and headings that exist', () => {
    const own = links.filter((link) => !/^[a-z]+:/.test(link))
    expect(own.filter((link) => !leadsSomewhere(page, link))).toEqual([])
    const absolute = links.filter((link) => link.startsWith(repository))
    const paths = absolute.map((link) => link.slice(repository.length))
    expect(paths.filter((path) => !leadsSomewhere('README.md', path))).toEqual([])
  })

  test('names files that exist', () => {
    // With an ending or a slash: `build/widget-page` is the name of a test.
    const names =
      /`((?:bench|build|docs|examples|questions|scripts|src|tests|widget)\/[\w./-]*(?:\.\w+|\/))`/g
    const placeholder = /NAME|LANG/
    const named = captures(prose, names).filter((path) => !placeholder.test(path))
    expect(named.filter((path) => !existsSync(path))).toEqual([])
  })

  test('names commands that exist', () => {
    const scripts = captures(read(page), /\bnpm run ([\w:-]+)/g)
    expect(scripts.filter((script) => !Object.hasOwn(manifest.scripts, script))).toEqual([])
    const commands = createProgram({ stdout: { columns: 80 } } as never, () => {}).commands
    const names = commands.map((command) => command.name())
    const used = captures(read(page), /npx career-path-quiz ([a-z]+)/g)
    expect(used.filter((command) => !names.includes(command))).toEqual([])
  })
})

test('links of the README are absolute, so that they work on npm', () => {
  const links = captures(read('README.md'), /(?<!!)\[[^\]]*\]\(([^)]+)\)/g)
  expect(links.filter((link) => link.startsWith(repository)).length).toBeGreaterThan(8)
  expect(links.filter((link) => !link.startsWith('https://'))).toEqual([])
})
