import manifest from '../../package.json' with { type: 'json' }
import type { Results } from '../run.ts'
import { count, kilobytes, table } from './words.ts'

/** Where the bytes of the script tag's file go. */
export function bytesSection({ bytes: { total, kinds, parts } }: Results): string {
  const { budget } = manifest
  const file = budget.files['dist/career-path-quiz.js']
  return `## Where the bytes go

${table(
  ['dist/career-path-quiz.js, brotli', 'bytes', 'budget'],
  [
    ['Everything', kilobytes(total), file],
    ['Our own code and styles, compressed alone', kilobytes(kinds.own), budget.own],
    ['What the libraries add to them', kilobytes(kinds.libraries), ''],
    ['What the content adds to both', kilobytes(kinds.content), '']
  ]
)}

By how much the file would be smaller without each part. The parts sum to less than the file: what one says, another can say again for little.

${table(
  ['part', 'kind', 'brotli', 'characters'],
  parts.map(({ kind, name, brotli, characters }) => [
    name,
    kind,
    kilobytes(brotli),
    count(characters)
  ])
)}`
}
