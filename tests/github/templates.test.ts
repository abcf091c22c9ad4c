import { globSync, readFileSync } from 'node:fs'
import { describe, expect, test } from 'vitest'
import { parse } from 'yaml'
import manifest from '../../package.json' with { type: 'json' }

interface Field {
  type: string
  id: string
  attributes: { label: string; options?: unknown[] }
  validations?: { required: boolean }
}

interface Form {
  name: string
  description: string
  body: Field[]
}

const folder = '.github/ISSUE_TEMPLATE'
const read = (file: string): unknown => parse(readFileSync(file, 'utf8'))
const forms = globSync(`${folder}/*.yml`).filter((file) => !file.endsWith('config.yml'))

test('there are forms for an embed, a question and a link', () => {
  const files = ['embed', 'link', 'question'].map((name) => `${folder}/${name}.yml`)
  expect(forms.map((file) => file.replaceAll('\\', '/')).toSorted()).toEqual(files)
})

// What GitHub requires of a form. It hides one that breaks a rule.
describe.each(forms)('%s', (file) => {
  const { name, description, body } = read(file) as Form

  test('says what it is for', () => {
    expect([typeof name, typeof description]).toEqual(['string', 'string'])
  })

  test('has at most five fields, each with a label and an id of its own', () => {
    expect(body.length).toBeGreaterThan(0)
    expect(body.length).toBeLessThanOrEqual(5)
    for (const { type, id, attributes } of body) {
      expect(['input', 'textarea', 'dropdown', 'checkboxes']).toContain(type)
      expect(id).toMatch(/^[\w-]+$/)
      expect(attributes.label).toMatch(/\S/)
    }
    expect(new Set(body.map(({ id }) => id)).size).toBe(body.length)
    expect(new Set(body.map(({ attributes }) => attributes.label)).size).toBe(body.length)
  })

  test('requires at least one field, and gives every list options', () => {
    expect(body.some(({ validations }) => validations?.required)).toBe(true)
    for (const { type, attributes } of body) {
      const isList = type === 'dropdown' || type === 'checkboxes'
      const options = attributes.options?.map((it) => JSON.stringify(it)) ?? []
      expect(options.length > 0, attributes.label).toBe(isList)
      expect(new Set(options).size).toBe(options.length)
    }
  })
})

test('the issue page links to the private report and to the messages of the quiz', () => {
  const { contact_links: links } = read(`${folder}/config.yml`) as {
    contact_links: { name: string; url: string; about: string }[]
  }
  const repository = `https://github.com/${manifest.name}/${manifest.name}/`
  expect(links.map(({ url }) => url)).toEqual([
    `${repository}security/advisories/new`,
    `${repository}blob/main/docs/embed.md#when-something-is-wrong`
  ])
  expect(readFileSync('docs/embed.md', 'utf8')).toContain('\n## When something is wrong\n')
  expect(readFileSync('SECURITY.md', 'utf8')).toContain(`(${links[0]!.url})`)
})
