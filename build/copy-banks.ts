// Copies the banks of questions/ into dist, with the published address of their schema.
import { readFileSync, writeFileSync } from 'node:fs'
import { address } from './bank-schema.ts'

/** Names in questions/, by name in dist. */
const banks = { 'questions': 'bank', 'data-people': 'data-people', 'toy': 'toy' }

for (const [copy, name] of Object.entries(banks)) {
  const text = readFileSync(new URL(`../questions/${name}.json`, import.meta.url), 'utf8')
  writeFileSync(
    new URL(`../dist/${copy}.json`, import.meta.url),
    text.replace('"../dist/bank.schema.json"', JSON.stringify(address('bank')))
  )
}
