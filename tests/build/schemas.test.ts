import { readFileSync } from 'node:fs'
import { Ajv2020 } from 'ajv/dist/2020.js'
import { describe, expect, test } from 'vitest'
import { z } from 'zod'
import { bankSchema, linksSchema } from '../../build/bank-schema.ts'
import { bank } from '../../questions/index.ts'

interface Schema {
  $id: string
  title: string
  description: string
  examples: unknown[]
  properties?: Record<string, { description?: string }>
}

const schemas = [bankSchema(), linksSchema()] as Schema[]

/** What SchemaStore asks of its catalog: no other members, absolute https addresses. */
const Catalog = z.strictObject({
  $schema: z.literal('https://json.schemastore.org/schema-catalog.json'),
  version: z.number(),
  schemas: z.array(
    z.strictObject({
      name: z.string().min(1),
      description: z.string().min(1),
      fileMatch: z.array(z.string().min(1)),
      url: z.url({ protocol: /^https$/ })
    })
  )
})

describe('docs/schemastore.json', () => {
  const { schemas: entries } = Catalog.parse(
    JSON.parse(readFileSync('docs/schemastore.json', 'utf8'))
  )

  test('lists the schemas by their addresses', () => {
    expect(entries.map(({ url }) => url)).toEqual(schemas.map(({ $id }) => $id))
  })

  test('matches files that are surely ours, each by one entry', () => {
    const patterns = entries.flatMap(({ fileMatch }) => fileMatch)
    expect(new Set(patterns).size).toBe(patterns.length)
    for (const pattern of patterns) expect(pattern).toMatch(/\.career-path-quiz/)
  })
})

describe.each(schemas)('$title', (schema) => {
  const validate = new Ajv2020({
    strict: true,
    strictTypes: false,
    formats: { uri: true, date: true }
  }).compile(schema)

  test('has examples that are valid', () => {
    expect(schema.examples.length).toBeGreaterThan(0)
    for (const example of schema.examples) {
      expect(validate(example), JSON.stringify(validate.errors)).toBe(true)
    }
  })

  test('describes itself and each member', () => {
    expect(schema.description).toMatch(/\.$/)
    expect(membersWithout(schema)).toEqual([])
  })
})

/** Paths of the members that have no description. */
function membersWithout(value: unknown, path = ''): string[] {
  if (typeof value !== 'object' || value === null) return []
  const { properties = {}, examples: _, ...rest } = value as Schema
  return [
    ...Object.entries(properties).flatMap(([name, member]) => [
      ...(member.description || '$ref' in member ? [] : [`${path}.${name}`]),
      ...membersWithout(member, `${path}.${name}`)
    ]),
    ...Object.values(rest).flatMap((each) => membersWithout(each, path))
  ]
}

test('the shipped bank is valid', () => {
  const validate = new Ajv2020({ strict: false, formats: { uri: true, date: true } }).compile(
    schemas[0]!
  )
  expect(validate(bank), JSON.stringify(validate.errors)).toBe(true)
})
