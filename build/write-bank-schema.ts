// Writes dist/bank.schema.json and dist/links.schema.json, with which editors complete and check
// files.
import { writeFileSync } from 'node:fs'
import { bankSchema, linksSchema } from './bank-schema.ts'

for (const [name, schema] of Object.entries({ bank: bankSchema(), links: linksSchema() })) {
  const file = new URL(`../dist/${name}.schema.json`, import.meta.url)
  writeFileSync(file, `${JSON.stringify(schema, null, 2)}\n`)
}
