import manifest from '../../package.json' with { type: 'json' }
import type { LazyPart } from '../bytes/lazy.ts'
import { triedForBytes } from '../bytes/tried.ts'
import type { Results } from '../run.ts'
import { count, kilobytes, table } from './words.ts'

/** What a part of the lazy build brings, and the budget of all until then. */
const lazySteps: Partial<Record<LazyPart['name'], readonly [budget: string, what: string]>> = {
  lazy: [manifest.budget.lazy.loader, 'the element'],
  card: [manifest.budget.lazy.welcome, 'the welcome'],
  questions: [manifest.budget.lazy.question, 'the first question'],
  result: ['', 'the result']
}

/** Where the bytes of the script tag's file go. */
export function bytesSection({ bytes: { total, kinds, parts, lazy } }: Results): string {
  const { budget } = manifest
  let loaded = 0
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
)}

What was tried to make it smaller, and what that bought when it was done:

${table(
  ['tried', 'bought'],
  triedForBytes.map(({ tried, bought }) => [tried, bought]),
  2
)}

The quiz in parts, \`dist/career-path-quiz.lazy.js\` and what it fetches from beside itself. The last part is fetched only where the page's owner has set something.

${table(
  ['file', 'brotli', 'until it is there', 'budget', 'with it'],
  lazy.map(({ name, brotli }) => {
    loaded += brotli
    const [limit = '', what = ''] = lazySteps[name] ?? []
    return [name, kilobytes(brotli), kilobytes(loaded), limit, what]
  })
)}`
}
