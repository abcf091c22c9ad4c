import { globSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { parseSync, Visitor } from 'vite'
import { describe, expect, test } from 'vitest'
import { chunkProblems, scriptProblems } from '../../build/embed-lint.ts'
import { bank } from '../../questions/index.ts'
import { builtFile, loadedWith } from '../helpers/built-files.ts'

const root = join(import.meta.dirname, '../..')
const read = (name: string) => readFileSync(join(root, name), 'utf8')

const scripts = ['dist/career-path-quiz.js', 'dist/autoload.js']
const chunks = globSync('dist/autoload-*.js', { cwd: root })

/** Words that are in every build of zod, even minified. */
const zodWords = ['ZodError', '$ZodType', 'invalid_type', '_zod', 'unrecognized_keys']

describe('files for browsers', () => {
  const preact = ['preact', 'preact/hooks', 'preact/jsx-runtime']

  test.each([
    ['dist/index.js', ['xstate']],
    ['dist/questions.js', []],
    ['dist/element.js', [...preact, 'xstate']],
    ['dist/embed.js', [...preact, 'xstate']],
    ['dist/career-path-quiz.js', []]
  ])('%s imports no other package than %o', (file, allowed) => {
    expect(loadedWith(file).packages.filter((name) => !allowed.includes(name))).toEqual([])
  })

  test.each(['dist/index.js', 'dist/questions.js', 'dist/element.js', 'dist/embed.js', ...scripts])(
    '%s contains no validator and no Node module',
    (file) => {
      const text = loadedText(file)
      expect([...zodWords, 'node:'].filter((word) => text.includes(word))).toEqual([])
    }
  )

  test('the validator is in the files for authors, where these words find it', () => {
    const zod = loadedText('node_modules/zod/index.js')
    expect(loadedWith('dist/bank.js').packages).toContain('zod')
    expect(zodWords.filter((word) => !zod.includes(word))).toEqual([])
  })

  test('the questions are data only', () => {
    const found: string[] = []
    const note = ({ type }: { type: string }) => void found.push(type)
    const visitor = new Visitor({
      ArrowFunctionExpression: note,
      ClassDeclaration: note,
      ClassExpression: note,
      FunctionExpression: note,
      NewExpression: note
    })
    for (const file of loadedWith('dist/questions.js').files) {
      visitor.visit(parseSync(file, builtFile(file)).program)
    }
    expect(found).toEqual([])
  })
})

describe('the files for a script tag', () => {
  test.each(scripts)('%s is safe on someone else’s page', (file) => {
    expect(scriptProblems(builtFile(file))).toEqual([])
  })

  test('the chunks of autoload.js are safe, too', () => {
    expect(chunks.length).toBeGreaterThan(1)
    expect(chunks.flatMap((file) => chunkProblems(builtFile(file)))).toEqual([])
  })

  test.each([...scripts, ...chunks])('%s leaves out fields that only authors need', (file) => {
    const text = builtFile(file)
    const notes = bank.items.flatMap(({ note }) => note ?? [])
    expect(text).not.toMatch(/\b(ratings|\$schema)["'`]?:\s*["'`[]/)
    expect(notes.filter((note) => text.includes(note))).toEqual([])
  })
})

test('no name is on ad blockers’ lists', () => {
  const sources = globSync('widget/**/*.tsx', { cwd: root }).map(read).join('\n')
  const attributes = [...sources.matchAll(/\b(?:class|part|id)="([^"]+)"/g)].map(
    ([, name]) => name!
  )
  const css = globSync('widget/**/*.css', { cwd: root }).map(read).join('\n')
  const selectors = [...css.matchAll(/\.([a-z][a-z-]*)(?=[\s,:>{.[])/g)].map(([, name]) => name!)
  const loaded = globSync(['dist/*.js', 'dist/chunks/**', 'docs/embed/**'], { cwd: root })
  const words = [...attributes, ...selectors, ...loaded].join(' ').split(/[^a-z]+/)
  expect(words).toEqual(expect.arrayContaining(['card', 'options', 'career']))
  const blocked = ['ad', 'ads', 'banner', 'popup', 'share', 'promo', 'track', 'tracking']
  expect(blocked.filter((word) => words.includes(word))).toEqual([])
})

test('the styles hardly touch the element itself and never the root of the page', () => {
  const css = globSync('widget/theme/*.css', { cwd: root }).map(read).join('\n')
  const hosts = [...css.matchAll(/:host[^{]*\{[^}]*\}/g)].map(([rule]) => rule.replace(/\s+/g, ' '))
  expect(new Set(hosts)).toEqual(
    new Set([
      ':host { display: block; margin-block: 1em; }',
      ":host::before { content: ''; display: table; }",
      ':host([hidden]) { display: none; }'
    ])
  )
  expect(css).not.toMatch(/\d(rem|rlh|v[wh]|vmin|vmax)\b|@font-face|url\(|:root/)
})

/** A built module with everything it imports. */
const loadedText = (entry: string): string => loadedWith(entry).files.map(builtFile).join('\n')
