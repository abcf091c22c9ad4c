import { describe, expect, test } from 'vitest'
import { chunkProblems, ownProblems, scriptProblems } from '../../build/embed-lint.ts'

describe('a script that breaks a rule gets a problem with its place', () => {
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
      ';(function(){"use strict";\nx.title="\u00fc"})()\n',
      [expect.stringMatching(/^Found U\+00FC at line 2, column 10, in ".*": .*ASCII only\.$/)]
    ],
    [
      ';(function(){"use strict";import("https://cdn.example/a.js")})()\n',
      [expect.stringContaining('only files beside the script')]
    ]
  ])('%j', (source, problems) => {
    expect(scriptProblems(source)).toEqual(problems)
  })
})

test('a chunk may import only its neighbors', () => {
  expect(chunkProblems('import{a}from"./autoload-embed-1.js";a();\n')).toEqual([])
  expect(chunkProblems('import{h}from"preact";h();\n')).toEqual([
    'Found an import of "preact": only files beside it may be loaded.'
  ])
})

test('our own code writes no markup', () => {
  expect(ownProblems('root.innerHTML = text')).toEqual([
    expect.stringMatching(/^Found `innerHTML` .*: Trusted Types forbid it\.$/)
  ])
})
