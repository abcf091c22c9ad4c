import { Ajv } from 'ajv'
import manifestSchema from 'custom-elements-manifest/schema.json' with { type: 'json' }
import { globSync, readFileSync } from 'node:fs'
import { expect, test } from 'vitest'
import { customElementsManifest, htmlData } from '../../build/custom-elements.ts'
import { CareerPathQuiz } from '../../widget/element.ts'

interface Named {
  name: string
  description: string
}
interface Declaration extends Record<'attributes' | 'events' | 'slots' | 'cssParts', Named[]> {
  cssProperties: Named[]
  members: Named[]
}
const manifest = customElementsManifest() as { modules: [{ declarations: [Declaration] }] }
const [element] = manifest.modules[0].declarations

const names = (entries: readonly Named[]) => entries.map(({ name }) => name).sort()
const sources = globSync('widget/**/*.{ts,tsx,css}').map((file) => readFileSync(file, 'utf8'))
const found = (pattern: RegExp) => [
  ...new Set(sources.flatMap((text) => [...text.matchAll(pattern)].map(([, name]) => name!)))
]

test('the manifest fits the published schema', () => {
  const ajv = new Ajv({ strict: false })
  expect(ajv.validate(manifestSchema, manifest), ajv.errorsText()).toBe(true)
})

test('the manifest has every attribute that the element observes', () => {
  expect(names(element.attributes)).toEqual([...CareerPathQuiz.observedAttributes].sort())
})

test('the manifest has every event that is dispatched', () => {
  const events = readFileSync('widget/host/events.ts', 'utf8').matchAll(/^ {2}'(quiz-[a-z]+)':/gm)
  expect(names(element.events)).toEqual([...events].map(([, name]) => name!).sort())
})

test('the manifest has every part and every custom property, and no other', () => {
  const parts = [...found(/\bpart="([^"]+)"/g), ...found(/\bpart=\{[^}]*?'([a-z-]+)'/g)]
  expect(names(element.cssParts)).toEqual([...new Set(parts)].sort())
  expect(names(element.cssProperties)).toEqual(found(/var\((--cpq-[a-z-]+)/g).sort())
})

test('the manifest has every slot, property and method', () => {
  expect(names(element.slots)).toEqual(['', 'after', 'intro'])
  const own = Object.getOwnPropertyNames(CareerPathQuiz.prototype)
  const open = own.filter((name) => !/Callback$|^constructor$/.test(name))
  expect(names(element.members)).toEqual(open.sort())
})

test('every entry is described', () => {
  const { attributes, events, slots, cssParts, cssProperties, members } = element
  const all = [attributes, events, slots, cssParts, cssProperties, members].flat()
  expect(all.filter(({ description }) => !description)).toEqual([])
})

test('VS Code completes the values of attributes', () => {
  expect(htmlData()).toMatchObject({
    tags: [
      {
        name: 'career-path-quiz',
        attributes: expect.arrayContaining([
          expect.objectContaining({ name: 'mode', values: [{ name: 'quick' }, { name: 'full' }] })
        ]) as unknown
      }
    ]
  })
})
