// Writes dist/bank.schema.json, which lets an editor complete and check a bank file.
import { writeFileSync } from 'node:fs'
import { z } from 'zod'
import { Bank } from '../src/bank/schema.ts'

const { $schema, ...schema } = z.toJSONSchema(Bank, { io: 'input' })

const document = {
  $schema,
  title: 'Bank of career-path-quiz',
  description:
    'One bank file: the items of a quiz with their weights, and everything its result can say.',
  ...schema
}

writeFileSync(
  new URL('../dist/bank.schema.json', import.meta.url),
  `${JSON.stringify(document, null, 2)}\n`
)
