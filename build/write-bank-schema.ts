// Writes dist/bank.schema.json, from which an editor completes and checks a bank file.
import { writeFileSync } from 'node:fs'
import { z } from 'zod'
import { Bank } from '../src/bank/schema.ts'

const { $schema, ...schema } = z.toJSONSchema(Bank, { io: 'input' })

const document = {
  $schema,
  title: 'Bank of career-path-quiz',
  description:
    'One bank file: the items of a quiz with their weights, and the roles, trials and links its result can suggest.',
  ...schema
}

writeFileSync(
  new URL('../dist/bank.schema.json', import.meta.url),
  `${JSON.stringify(document, null, 2)}\n`
)
