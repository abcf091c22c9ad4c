import { readFileSync } from 'node:fs'
import { runInNewContext } from 'node:vm'
import { expect, test } from 'vitest'
import manifest from '../../package.json' with { type: 'json' }
import { attributeValues, observedAttributes } from '../../widget/host/attributes.ts'
import { languageLoaders } from '../../widget/languages/loaders.ts'
import { sectionNames } from '../../widget/result/sections.ts'
import block from '../../wordpress/block.json' with { type: 'json' }

const read = (name: string) =>
  readFileSync(new URL(`../../wordpress/${name}`, import.meta.url), 'utf8')
const php = read('career-path-quiz.php')

/** Something that the editor draws, as the block's script describes it. */
interface Drawn {
  type: string
  props: { label: string; options?: { value: string }[] } | null
  children: unknown[]
}

/** Everything that the block draws in the editor and in its sidebar, outermost first. */
function drawnInEditor(): Drawn[] {
  let edit: (props: object) => Drawn
  const names = (also = {}) =>
    new Proxy(also, { get: (own, name) => Reflect.get(own, name) ?? name })
  const wp = {
    blocks: names({
      registerBlockType: (_: string, type: { edit: typeof edit }) => (edit = type.edit)
    }),
    blockEditor: names({ useBlockProps: () => ({}) }),
    components: names(),
    element: names({
      createElement: (type: string, props: Drawn['props'], ...children: unknown[]): Drawn => ({
        type,
        props,
        children: children.flat()
      })
    }),
    i18n: {
      __: (text: string) => text,
      sprintf: (text: string, value: string) => text.replace('%s', value)
    }
  }
  runInNewContext(read('editor.js'), { wp, location: { host: 'blog.example' } })
  const all = (drawn: Drawn): Drawn[] => [
    drawn,
    ...drawn.children.flatMap((child) => all(child as Drawn))
  ]
  return all(edit!({ attributes: {}, setAttributes() {} }))
}

test('the plugin, its block and its readme have the version of the package', () => {
  const { version } = manifest
  expect(php).toContain(` * Version:           ${version}\n`)
  expect(php).toContain(`const VERSION = '${version}';`)
  expect(block.version).toBe(version)
  expect(read('editor.asset.php')).toContain(`'version'      => '${version}'`)
  expect(read('readme.txt')).toContain(`Stable tag: ${version}\n`)
  expect(read('readme.txt')).toContain(`= ${version} =\n`)
})

test('the block and the shortcode know every attribute of the element', () => {
  const { sentence, accent, ...attributes } = block.attributes
  expect([sentence.type, accent.type]).toEqual(['string', 'string'])
  expect(Object.keys(attributes).sort()).toEqual([...observedAttributes].sort())
  const [, list = ''] = /const ATTRIBUTES = array\(([^)]+)\)/.exec(php) ?? []
  expect([...list.matchAll(/'(\w+)'/g)].map(([, name]) => name!).sort()).toEqual(
    [...observedAttributes].sort()
  )
})

test('the block allows the values that the element knows', () => {
  const { mode, store, theme, lang } = block.attributes
  expect({ mode: mode.enum, store: store.enum, theme: theme.enum }).toEqual(attributeValues)
  expect(lang.enum).toEqual(['en', ...Object.keys(languageLoaders)])
})

test('the sidebar offers these values and every section of the result', () => {
  const drawn = drawnInEditor()
  const offered = drawn
    .filter(({ type }) => type === 'SelectControl')
    .map(({ props }) => props!.options!.map(({ value }) => value))
  expect(offered).toEqual([
    attributeValues.mode,
    ['', ...block.attributes.lang.enum],
    attributeValues.theme,
    attributeValues.store
  ])
  const ticked = drawn.filter(({ type }) => type === 'CheckboxControl')
  const name = (text: string) => text.toLowerCase().replace(' ', '-')
  expect(ticked.map(({ props }) => name(props!.label))).toEqual(sectionNames)
})

test('the editor and the page show the same sentence if the author writes none', () => {
  const [, sentence = ''] = /esc_html__\( '([^']+)'/.exec(php) ?? []
  expect(sentence).toContain('%s')
  expect(JSON.stringify(drawnInEditor())).toContain(sentence.replace('%s', 'blog.example'))
})
