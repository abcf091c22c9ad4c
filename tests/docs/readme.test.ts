import { execFileSync } from 'node:child_process'
import { existsSync, readFileSync } from 'node:fs'
import { describe, expect, test } from 'vitest'
import { createActor } from 'xstate'
import manifest from '../../package.json' with { type: 'json' }
import { bank, catalogue } from '../../questions/index.ts'
import { modes } from '../../src/adaptive/stop.ts'
import { createProgram } from '../../src/cli/program.ts'
import * as engine from '../../src/index.ts'
import * as lint from '../../src/lint/index.ts'
import { sentenceFor, snippet } from '../../site/snippet.ts'
import { createQuiz } from '../../src/quiz/create-quiz.ts'
import { report } from '../../src/result/report.ts'
import type { SimulationReport } from '../../src/simulate/index.ts'
import { readmeExample } from '../../site/readme-example.ts'
import { engineExamples } from '../helpers/engine-examples.ts'
import { missingPhrases } from '../helpers/missing-phrases.ts'

const read = (name: string) => readFileSync(new URL(`../../${name}`, import.meta.url), 'utf8')
const readme = read('README.md')
const pages = [
  'docs/engine.md',
  'docs/embed.md',
  'docs/cli.md',
  'docs/authoring.md',
  'docs/plain.md',
  'CONTRIBUTING.md'
]
const everything = [readme, ...pages.map(read)].join('\n')

/** The place of someone who always takes the first option, as in the README's example. */
function firstOptionsPlace(seed: number): string | undefined {
  const quiz = createQuiz(bank, report)
  const actor = createActor(quiz.machine, { input: { mode: 'quick', seed } }).start()
  actor.send({ type: 'quiz.start' })
  for (let item; (item = quiz.item(actor.getSnapshot()));) {
    actor.send({ type: 'item.answer', item: item.id, option: item.options[0].id })
  }
  return quiz.report(actor.getSnapshot()).place?.name
}

test('the README has at most 900 words', () => {
  expect(readme.split(/\s+/).length).toBeLessThanOrEqual(900)
})

describe('figures', () => {
  const { quick, full } = modes

  test('of questions are those of the bank and the modes', () => {
    const missing = [
      ...missingPhrases(
        'README.md',
        `\`quick\` (${quick.min} to ${quick.max} questions of ${bank.items.length}), ` +
          `\`full\` (${full.min} to ${full.max})`
      ),
      ...missingPhrases('docs/engine.md', `a list of ${catalogue.length} links`),
      ...missingPhrases(
        'CHANGELOG.md',
        `${bank.items.length} items`,
        `${lint.ruleIds.length} rules`
      )
    ]
    expect(missing).toEqual([])
  })

  test('of minutes are those the quiz promises', () => {
    expect(Math.round(quick.max / 4.5)).toBe(3)
    expect(missingPhrases('README.md', 'three-minute quiz', '3-minute quiz')).toEqual([])
  })

  test('of bytes are the budgets', () => {
    const { budget } = manifest
    const missing = missingPhrases(
      'README.md',
      `at most ${budget.autoload} and loads the rest`,
      `at most ${budget['first question']} until the first question`,
      `exactly one file, at most ${budget['one file']}`
    )
    expect(missing).toEqual([])
  })

  // Written by `npm run simulate`, which also has to run after a change of the bank.
  test('of people are those of the simulation', () => {
    const { cells } = JSON.parse(read('docs/assessment.json')) as SimulationReport
    const { figures } = cells.find(
      ({ population, mode }) => population === 'messy' && mode === 'quick'
    )!
    const { topRight, items, sameFirstAgain } = figures
    const right = `${Math.round(100 * topRight)}%`
    const missing = [
      ...missingPhrases(
        'README.md',
        `For ${right} of them`,
        `after ${items.toFixed(1)} questions on average`,
        `about 1 in ${Math.round(1 / (1 - sameFirstAgain.all!))} gets a different one the second time`
      ),
      ...missingPhrases('docs/authoring.md', `for ${right} of people`)
    ]
    expect(missing).toEqual([])
  })
})

describe('the two lines', () => {
  const [, lines = ''] = /```html\n([^]*?)\n```/.exec(readme) ?? []

  test('are those that the site makes, and docs/embed.md has them too', () => {
    const folder = 'https://YOUR-SITE/quiz/'
    const sentence = sentenceFor(bank.title, modes.quick.max)
    const script = `${folder}${manifest.version}/autoload.js`
    const [, page = ''] = /<a href="([^"]+)"/.exec(lines)!
    expect(page.startsWith(folder)).toBe(true)
    expect(lines).toBe(snippet({ sentence, page, script }))
    expect(read('docs/embed.md')).toContain(lines)
  })

  test('name a file that is built, in a folder named after the version', () => {
    expect(lines).toContain(`/${manifest.version}/autoload.js"`)
    expect(existsSync('dist/autoload.js')).toBe(true)
  })

  test('can be loaded from the npm package by its version', () => {
    const address = `https://cdn.jsdelivr.net/npm/${manifest.name}@${manifest.version}/dist/autoload.js`
    expect(missingPhrases('README.md', address)).toEqual([])
    expect(missingPhrases('docs/embed.md', address)).toEqual([])
  })
})

describe('the README or docs name', () => {
  const missing = (names: readonly string[]) =>
    names.filter(
      (name) => !new RegExp(`\`[^\`\n]*${name.replaceAll('.', '\\.')}\\b`).test(everything)
    )

  test('every entry of the package', () => {
    const entries = Object.keys(manifest.exports).map((entry) => entry.replace('.', manifest.name))
    expect(missing(entries.filter((entry) => !entry.endsWith('/package.json')))).toEqual([])
  })

  test('every export of the engine and of the lint', () => {
    expect(missing([...Object.keys(engine), ...Object.keys(lint)])).toEqual([])
  })

  test('every selector of a quiz', () => {
    const quiz = createQuiz(bank, report)
    const selectors = Object.keys(quiz).filter((name) => !['bank', 'machine'].includes(name))
    expect(missing(selectors)).toEqual([])
  })

  test('every event of the machine', () => {
    const { machine } = createQuiz(bank, report)
    expect(missing(machine.events)).toEqual([])
  })

  test('every command', () => {
    const io = { stdout: { columns: 80 } } as Parameters<typeof createProgram>[0]
    const names = createProgram(io, () => {}).commands.map((command) => command.name())
    expect(names.length).toBeGreaterThan(5)
    expect(missing(names)).toEqual([])
  })

  test('every script', () => {
    const inner = /^(prepack|build:files|build:library|build:plain|build:scripts)$/
    const scripts = Object.keys(manifest.scripts).filter((script) => !inner.test(script))
    const isNamed = (script: string) =>
      new RegExp(`\\bnpm (run )?${script}(?![\\w:-])`).test(everything)
    expect(scripts.filter((script) => !isNamed(script))).toEqual([])
  })
})

describe('code', () => {
  /** What a module prints, in a process whose `localStorage` is a map. */
  const run = (code: string) => {
    const storage = `
      const stored = new Map()
      const getItem = (key) => stored.get(key) ?? null
      const setItem = (key, value) => stored.set(key, value)
      Object.defineProperty(globalThis, 'localStorage', { value: { getItem, setItem } })`
    const prepared = ['--import', `data:text/javascript,${encodeURIComponent(storage)}`]
    const options = [...prepared, '--input-type=module-typescript', '--eval', code]
    return execFileSync(process.execPath, options, { encoding: 'utf8' })
  }

  test('of the README runs and prints what its comments say', () => {
    expect(run(readmeExample('createActor'))).toContain('Player-coach')
    expect(missingPhrases('README.md', 'happens to name a place, “Player-coach”')).toEqual([])
  })

  // If a change of the bank moves the seed's result, the failure lists seeds to put there instead.
  test('of the README has a seed whose result is “Player-coach”', () => {
    const seeds = Array.from({ length: 60 }, (_, seed) => seed).filter(
      (seed) => firstOptionsPlace(seed) === 'Player-coach'
    )
    const [, seed] = /seed: (\d+)/.exec(readmeExample('createActor'))!
    expect(seeds).toContain(Number(seed))
  })

  test.each([
    [0, 'a quiz', /^(open|clear|leaning|between)\n$/],
    [1, 'a UI', /1 of at most \d+: .+\n(- .+\n)+{ start: false, back: false, leave: true }\n$/],
    [2, 'a bank in a file', /^open 0\.33\d+\n$/],
    [3, 'pure functions', /kind: '\w+',[^]*}\nhttps:\/\/\S+ \w.+\n\w.+\n$/]
  ])('%i of docs/engine.md runs: %s', (at, _, printed) => {
    // Pressing Start is left to the reader of a UI.
    const start = at === 1 ? "actor.send({ type: 'quiz.start' })" : ''
    expect(run(engineExamples()[at]! + start)).toMatch(printed)
  })

  test('of docs/engine.md is in four examples, all of which are tested', () => {
    expect(engineExamples()).toHaveLength(4)
    expect(read('docs/engine.md')).not.toContain('```js')
  })
})

test("the pictures for light and dark exist, and have words for who can't see them", () => {
  const [, dark] = /srcset="([^"]+)"/.exec(readme)!
  const [, light] = /src="([^"]+)"/.exec(readme)!
  // npm completes the address of an image, but not that of a source.
  const repository = `https://raw.githubusercontent.com/${manifest.name}/${manifest.name}/main/`
  expect(dark).toBe(`${repository}docs/result-dark.png`)
  expect(light).toBe('docs/result.png')
  for (const file of [dark!.slice(repository.length), light!]) expect(existsSync(file)).toBe(true)
  expect(readme).toMatch(/alt="[^"]{40,}"/)
})
