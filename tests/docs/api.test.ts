import { globSync, readFileSync } from 'node:fs'
import { dirname, join } from 'node:path/posix'
import { expect, test } from 'vitest'
import manifest from '../../package.json' with { type: 'json' }
import { anchorOf } from '../../site/anchor.ts'

// Cheap checks of the API reference. `npm run test:package` generates it again and compares.

const read = (file: string) => readFileSync(file, 'utf8')

/** Entry points that export something one can call or name, with their source. */
const entries = Object.entries(manifest.exports).flatMap(([path, files]) => {
  if (typeof files === 'string' || /jsx|embed|autoload|\.js$/.test(path)) return []
  const source = files.types.replace(/^\.\/dist\/types\/(.+)\.d\.ts$/, '$1.ts')
  const [, page] = /@module ([\w-]+)$/m.exec(read(source)) ?? []
  return [{ path, page: `docs/api/${page}.md`, source }]
})

/** Names that a module exports. */
function exportsOf(file: string): string[] {
  const code = read(file).replace(/\/\*.*?\*\//gs, '')
  const declared = code.matchAll(/^export (?:const|class|interface|type|function) (\w+)/gm)
  const lists = [...code.matchAll(/^export (?:type )?\{(.*?)\}/gms)].flatMap(([, list]) =>
    list!.split(',').flatMap((entry) => entry.trim().replace(/^type /, '') || [])
  )
  return [...[...declared].map(([, name]) => name!), ...lists].sort()
}

/** Names that a page has a section for. */
const sectionsOf = (page: string) =>
  [...read(page).matchAll(/^### ([\w]+)(?:\(\))?$/gm)].map(([, name]) => name!)

test('the reference has a page for each entry point', () => {
  expect(globSync('docs/api/**/*.md').sort()).toEqual(
    ['docs/api/README.md', ...entries.map(({ page }) => page)].sort()
  )
})

test.each(entries)(
  '$page says whose it is, and has a section for each export of $source',
  ({ path, page, source }) => {
    expect(read(page)).toContain(`\`${join(manifest.name, path)}\``)
    expect([...new Set(sectionsOf(page))].sort()).toEqual([...new Set(exportsOf(source))])
  }
)

test('links of the reference lead to pages and headings that exist', () => {
  const broken = globSync('docs/api/**/*.md').flatMap((page) =>
    [...read(page).matchAll(/\]\(([^)\s]+)\)/g)].flatMap(([, link]) => {
      if (/^https?:/.test(link!)) return []
      const [path, anchor] = link!.split('#')
      const text = path ? read(join(dirname(page), path)) : read(page)
      return !anchor || anchorsOf(text).has(anchor) ? [] : `${page}: ${link}`
    })
  )
  expect(broken).toEqual([])
})

/** What a link into a page can name. */
function anchorsOf(text: string): Set<string> {
  const anchors = new Set<string>()
  for (const [, heading] of text.matchAll(/^#+ (.+)$/gm)) anchorOf(heading!, anchors)
  for (const [, id] of text.matchAll(/<a id="([^"]+)"/g)) anchors.add(id!)
  return anchors
}
