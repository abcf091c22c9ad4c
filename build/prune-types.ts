// Removes the declarations that no export of the package leads to. TypeScript writes one for each
// file it has read.
import { globSync, readFileSync, rmSync } from 'node:fs'
import { dirname, join } from 'node:path'
import manifest from '../package.json' with { type: 'json' }

const entries = Object.values(manifest.exports).flatMap((entry) =>
  typeof entry === 'object' ? [join(entry.types)] : []
)

// A Set that grows while it is walked is walked to its new end.
const reached = new Set(entries)
for (const file of reached) {
  const text = readFileSync(file, 'utf8')
  for (const [, path] of text.matchAll(/(?:from|import|import\()\s*["'](\.[^"']+)["']/g)) {
    reached.add(join(dirname(file), path!.replace(/(?:\.d)?\.tsx?$/, '.d.ts')))
  }
}
for (const file of globSync('dist/types/**/*.d.ts')) {
  if (!reached.has(file)) rmSync(file)
}
