import { fileURLToPath } from 'node:url'
import { defineConfig } from 'vitest/config'

/** The folder of `src` whose code is changed. Its own tests have to notice. */
const folder = process.env['MUTATED_FOLDER']

export default defineConfig({
  resolve: {
    alias: [
      {
        find: /^fast-check$/,
        replacement: fileURLToPath(new URL('fewer-runs.ts', import.meta.url))
      }
    ]
  },
  test: {
    include: [`tests/${folder}/*.test.ts`],
    // They take many simulated people through the quiz.
    exclude: [
      'tests/adaptive/select-by-definition.test.ts',
      'tests/quiz/agreement.test.ts',
      'tests/result/consistency.test.ts'
    ],
    isolate: false,
    // Machines may be busy. Stryker stops a mutant that takes too long.
    testTimeout: 60_000
  }
})
