// Writes dist/report.schema.json, the schema of what `report` returns.
import { writeFileSync } from 'node:fs'
import { z } from 'zod'
import { ReportSchema } from './report-schema.ts'

const { $schema, ...schema } = z.toJSONSchema(ReportSchema)

const document = {
  $schema,
  title: 'Report of career-path-quiz',
  description:
    'The whole result of one session. Shares and probabilities run from 0 to 1. Equal responses ' +
    'give an equal report.',
  ...schema
}

writeFileSync(
  new URL('../dist/report.schema.json', import.meta.url),
  `${JSON.stringify(document, null, 2)}\n`
)
