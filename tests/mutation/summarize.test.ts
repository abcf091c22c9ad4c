import { expect, test } from 'vitest'
import { equivalents } from '../../scripts/mutation/equivalents.ts'
import { summarize } from '../../scripts/mutation/summarize.ts'

const location = { start: { line: 1, column: 1 }, end: { line: 1, column: 2 } }
const mutants = (...statuses: string[]) => ({
  source: 'a + b',
  mutants: statuses.map((status) => ({ status, location, replacement: 'c' }))
})

test('the score counts what a test noticed, over all files', () => {
  const files = {
    'src/model/a.ts': mutants('Killed', 'Killed', 'Survived'),
    'src/model/b.ts': mutants('Timeout', 'NoCoverage', 'Killed', 'Killed')
  }
  // 5 of 7 are .7142…
  expect(summarize('model', { files }, '2026-11-29')).toEqual({
    folder: 'model',
    mutants: 7,
    killed: 4,
    timedOut: 1,
    survived: 1,
    noCoverage: 1,
    explained: [],
    score: 71.4,
    date: '2026-11-29'
  })
})

test('a mutant that no test could run is left out', () => {
  const files = { 'src/model/a.ts': mutants('Killed', 'RuntimeError', 'CompileError', 'Ignored') }
  expect(summarize('model', { files }, '2026-11-29')).toMatchObject({ mutants: 1, score: 100 })
})

test('an equivalent mutant that survived is listed with one reason', () => {
  // Two parts of a line look alike. Only the mutant of the first survived.
  const [known, twin] = equivalents.filter(
    ({ file, change }) => file === 'src/result/links.ts' && change.startsWith('[]')
  )
  expect(twin).toMatchObject({ code: known!.code, change: known!.change })
  const [original, replacement] = known!.change.split(' → ')
  const column = known!.code.indexOf(original!) + 3
  const end = { line: 2, column: column + original!.length }
  const survivor = (status: string) => ({
    status,
    location: { start: { line: 2, column }, end },
    replacement: replacement!
  })
  const source = `{\n  ${known!.code}\n}`
  const explained = (status: string) =>
    summarize('share', { files: { [known!.file]: { source, mutants: [survivor(status)] } } }, '')
      .explained
  expect(explained('Survived')).toEqual([known])
  expect(explained('Killed')).toEqual([])
})

test('an unfinished run has no figures', () => {
  const files = { 'src/model/a.ts': mutants('Killed', 'Pending') }
  expect(() => summarize('model', { files }, '2026-11-29')).toThrow('a finished run of "model"')
})
