import { globSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { parseSync, Visitor } from 'vite'
import { describe, expect, test } from 'vitest'
import { guestFaults } from '../../build/embed-lint.ts'
import { bank } from '../../questions/index.ts'
import { builtFile, loadedWith } from '../helpers/built-files.ts'

const root = join(import.meta.dirname, '..')
const read = (name: string) => readFileSync(join(root, name), 'utf8')

const scriptTagFile = 'dist/career-path-quiz.js'

/** Words that are in every build of zod, whatever a minifier makes of it. */
const zodWords = ['ZodError', '$ZodType', 'invalid_type', '_zod', 'unrecognized_keys']

describe('what a browser loads', () => {
  test.each([
    ['dist/index.js', ['xstate']],
    ['dist/questions.js', []],
    ['dist/element.js', ['preact', 'preact/hooks', 'preact/jsx-runtime', 'xstate']],
    ['dist/embed.js', ['preact', 'preact/hooks', 'preact/jsx-runtime', 'xstate']],
    [scriptTagFile, []]
  ])('%s brings no other package than %o', (file, allowed) => {
    expect(loadedWith(file).packages.filter((name) => !allowed.includes(name))).toEqual([])
  })

  test.each([
    'dist/index.js',
    'dist/questions.js',
    'dist/element.js',
    'dist/embed.js',
    scriptTagFile
  ])('%s has no validator and no Node module inside', (file) => {
    const text = loadedText(file)
    expect([...zodWords, 'node:'].filter((word) => text.includes(word))).toEqual([])
  })

  test('the validator is where it belongs, and would be recognised', () => {
    const zod = loadedText('node_modules/zod/index.js')
    expect(loadedWith('dist/bank.js').packages).toContain('zod')
    expect(zodWords.filter((word) => !zod.includes(word))).toEqual([])
  })

  test('the questions are data only', () => {
    const found: string[] = []
    const note = ({ type }: { type: string }) => void found.push(type)
    const visitor = new Visitor({
      ArrowFunctionExpression: note,
      CallExpression: note,
      ClassDeclaration: note,
      ClassExpression: note,
      FunctionDeclaration: note,
      FunctionExpression: note,
      NewExpression: note
    })
    for (const file of loadedWith('dist/questions.js').files) {
      visitor.visit(parseSync(file, builtFile(file)).program)
    }
    expect(found).toEqual([])
  })
})

describe('the file for a script tag', () => {
  test('is fit for somebody else’s page', () => {
    expect(guestFaults(builtFile(scriptTagFile))).toEqual([])
  })

  test('leaves out what only the authors of the questions need', () => {
    const file = builtFile(scriptTagFile)
    const notes = bank.items.flatMap(({ note }) => note ?? [])
    expect(file).not.toMatch(/\b(ratings|\$schema)["'`]?:/)
    expect(notes.filter((note) => file.includes(note))).toEqual([])
  })
})

test('no name is one that blockers of advertisements look for', () => {
  const sources = globSync('widget/**/*.{tsx,css}', { cwd: root }).map(read).join('\n')
  const attributes = [...sources.matchAll(/\b(?:class|part|id)="([^"]+)"/g)].map(
    ([, name]) => name!
  )
  const selectors = [...sources.matchAll(/\.([a-z][a-z-]*)(?=[\s,:>{.[])/g)].map(
    ([, name]) => name!
  )
  const loaded = globSync(['dist/*.js', 'dist/{chunks,parts}/**', 'docs/embed/**'], { cwd: root })
  const words = [...attributes, ...selectors, ...loaded].join(' ').split(/[^a-z]+/)
  expect(words).toEqual(expect.arrayContaining(['card', 'options', 'career', 'fits']))
  const blocked = ['ad', 'ads', 'banner', 'popup', 'share', 'promo', 'track', 'tracking']
  expect(blocked.filter((word) => words.includes(word))).toEqual([])
})

test('the styles touch the element itself as little as can be, and know no root of the page', () => {
  const css = globSync('widget/theme/*.css', { cwd: root }).map(read).join('\n')
  const hosts = [...css.matchAll(/:host[^{]*\{[^}]*\}/g)].map(([rule]) => rule.replace(/\s+/g, ' '))
  expect(new Set(hosts)).toEqual(
    new Set([':host { display: block; }', ':host([hidden]) { display: none; }'])
  )
  expect(css).not.toMatch(/\d(rem|rlh|v[wh]|vmin|vmax)\b|@font-face|url\(|:root/)
})

describe('an unfit file is told what is wrong with it, and where', () => {
  test.each([
    [';(function(){"use strict";})()\n', []],
    ['(function(){"use strict";})()\n', ['Expected ";" as the first character.']],
    [';(function(){"use strict";})()', ['Expected a line break as the last character.']],
    [';(function(){})()\n', [expect.stringContaining('Expected "use strict"')]],
    [';var quiz=(function(){"use strict";})()\n', [expect.stringContaining('names would leak')]],
    [
      ';(function(){"use strict";const F=Function;F("")})()\n',
      [expect.stringMatching(/^Found `Function` at line 1, column 35, in ".*": .*evaluation\.$/)]
    ],
    [
      ';(function(){"use strict";\nx.innerHTML="ü"})()\n',
      [
        expect.stringMatching(/^Found U\+00FC at line 2, column 14, in ".*": .*ASCII only\.$/),
        expect.stringMatching(/^Found `innerHTML` at line 2, column 3, in ".*": .*forbid it\.$/)
      ]
    ]
  ])('%j', (source, faults) => {
    expect(guestFaults(source)).toEqual(faults)
  })
})

/** A built module with all its parts. */
function loadedText(entry: string): string {
  return loadedWith(entry).files.map(builtFile).join('\n')
}
