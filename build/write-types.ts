// Completes dist/types: copies hand-written declarations for packages that aren't installed here,
// makes those of the machine fit earlier versions of XState, and removes those that no export leads
// to, because TypeScript writes one for each file it has read.
import { cpSync, globSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import manifest from '../package.json' with { type: 'json' }

for (const file of globSync('widget/jsx/*.d.ts')) cpSync(file, join('dist/types', file))
// What `import 'career-path-quiz/jsx/react'` runs: these entries hold types alone.
writeFileSync('dist/types-only.js', 'export {}\n')

// XState 5.33 gave the type of a machine one more parameter. TypeScript writes it out even though it
// has its default, and with earlier versions the whole type would be wrong.
const machineFile = 'dist/types/src/quiz/machine.d.ts'
const machineTypes = readFileSync(machineFile, 'utf8')
const transitionMeta = /, import\("xstate"\)\.MetaObject>;$/m
if (!transitionMeta.test(machineTypes)) {
  throw new Error(`${machineFile} has another last type argument. Expected MetaObject.`)
}
writeFileSync(machineFile, machineTypes.replace(transitionMeta, '>;'))

const entries = Object.values(manifest.exports).flatMap((entry) =>
  typeof entry === 'object' ? [join(entry.types)] : []
)

// Iterating over a Set also visits entries added on the way.
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
