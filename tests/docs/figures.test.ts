import { globSync, readFileSync } from 'node:fs'
import { describe, expect, test } from 'vitest'
import manifest from '../../package.json' with { type: 'json' }
import { modes } from '../../src/adaptive/stop.ts'
import { limits, megabytes } from '../../src/cli/source/limits.ts'
import { consistencyLevels, pointCount } from '../../src/model/triangle.ts'
import type { SimulationReport } from '../../src/simulate/index.ts'

// Figures in pages that people write. tests/docs/readme.test.ts has those of the README.

const read = (file: string) => readFileSync(file, 'utf8')
/** A page with its lines joined, since a sentence may be broken anywhere. */
const proseOf = (file: string) => read(file).replace(/\s+/g, ' ')
const percent = (share: number) => `${Math.round(100 * share)}%`

const { quick, full } = modes

test.each([
  [
    'docs/embed.md',
    `\`quick\` (${quick.min} to ${quick.max} questions), \`full\` (${full.min} to ${full.max})`
  ],
  [
    'docs/engine.md',
    `\`quick\` (${quick.min} to ${quick.max} items; the default), \`full\` (${full.min} to ${full.max})`
  ],
  [
    'docs/plain.md',
    `The rule for stopping is that of quick mode: ${quick.min} to ${quick.max} questions.`
  ],
  ['CHANGELOG.md', `of which a quick quiz asks ${quick.min} to ${quick.max}`]
])('%s says how many questions there are', (file, words) => {
  expect(proseOf(file)).toContain(words)
})

test('docs/embed.md says how much of the limit for bank files the shipped one takes', () => {
  const [, limit] = /const maxLength = (\S+)/.exec(read('widget/host/settings/fetch-json.ts'))!
  const share = read('questions/bank.json').length / Number(limit)
  // To the nearest tenth, because the bank grows now and then.
  expect(proseOf('docs/embed.md')).toContain(
    `less than ${megabytes(Number(limit))}; the shipped one has about ${10 * Math.round(10 * share)}% of that`
  )
})

test('docs/embed.md names the browsers that the styles are built for', () => {
  const targets = [...read('vite.config.ts').matchAll(/'(chrome|firefox|safari)([\d.]+)'/g)]
  const names = targets.map(
    ([, name, version]) => `${name![0]!.toUpperCase()}${name!.slice(1)} ${version}`
  )
  expect(names).toHaveLength(3)
  expect(proseOf('docs/embed.md')).toContain(
    `The styles are built for ${names.join(', ')} and later.`
  )
})

describe('docs/embed.md names the version that a recipe was tested with', () => {
  const dependencies = ['tests/sites', 'tests/sites/docusaurus', '.'].map((folder) => {
    const { dependencies: direct, devDependencies } = JSON.parse(
      read(`${folder}/package.json`)
    ) as Record<string, Record<string, string> | undefined>
    return { ...devDependencies, ...direct }
  })

  test.each([
    ['Eleventy', '@11ty/eleventy'],
    ['Astro', 'astro'],
    ['`kg-lexical-html-renderer`', '@tryghost/kg-lexical-html-renderer'],
    ['Docusaurus', '@docusaurus/core'],
    ['Vite', 'vite'],
    ['React', 'react'],
    ['the app router of Next.js', 'next'],
    ['Vue', 'vue'],
    ['VitePress', 'vitepress']
  ])('of %s', (name, packageName) => {
    const version = dependencies.find((each) => packageName in each)![packageName]!.replace('^', '')
    const said = new RegExp(`_Tested with [^_]*?${name.replace('.', '\\.')},? ([\\d.]*\\d)`).exec(
      proseOf('docs/embed.md')
    )?.[1]
    expect(said).toMatch(/\d/)
    expect(`${version}.`.startsWith(`${said}.`), `${said} for ${version}`).toBe(true)
  })
})

test('docs/cli.md states the limits of files', () => {
  expect(proseOf('docs/cli.md')).toContain(
    `A file may be up to ${megabytes(limits.bytes)} (${megabytes(limits.yamlBytes)} for YAML) and ${limits.depth} levels deep.`
  )
})

test.each(['docs/plain.md', 'CHANGELOG.md'])(
  '%s says how large the quiz without scripts is',
  (file) => {
    expect(proseOf(file)).toContain(`under ${manifest.budget['quiz without scripts']}`)
  }
)

test('docs/plain.md says how many groups and results the page has', () => {
  const [, growth, results] = /growth: (\d+), results: (\d+)/.exec(read('src/plain/plain-quiz.ts'))!
  expect(proseOf('docs/plain.md')).toContain(
    `at most ${growth}n groups, and at the end ${results} results`
  )
})

describe('ARCHITECTURE.md', () => {
  const page = read('ARCHITECTURE.md')

  test('counts the files from press to paint', () => {
    const steps = page.match(/^\d+\. .*$/gm)!
    const files = new Set(
      steps.flatMap((step) =>
        [...step.matchAll(/`([\w-]+\/[\w/-]+\.tsx?)`/g)].map(([, file]) => file!)
      )
    )
    expect(page).toContain(`These are ${files.size} files.`)
  })

  test('says how fine the beliefs are', () => {
    expect(page).toContain(`beliefs at ${pointCount} points and five levels of consistency`)
    expect(consistencyLevels).toHaveLength(5)
  })
})

describe('questions/README.md', () => {
  const guide = read('questions/README.md')
  const prose = proseOf('questions/README.md')

  /** The limits of a rule, as its file has them. */
  const rules = globSync('src/lint/rules/*.ts').flatMap((file) => {
    const found = /^const limits = \{ error: ([\d.]+), warn: ([\d.]+) \}/m.exec(read(file))
    const id = /([\w-]+)\.ts$/.exec(file)![1]!
    return found ? [{ id, error: Number(found[1]), warn: Number(found[2]) }] : []
  })

  test('there are rules with limits', () => {
    expect(rules.length).toBeGreaterThan(8)
  })

  test.each(rules)('states the limits of $id', ({ id, error, warn }) => {
    const section = guide.split(/^### /m).find((part) => part.startsWith(`\`${id}\`\n`))!
    const [text] = section.split('\n- **Bad:**')
    const said = [...text!.matchAll(/(\d*\.?\d+)(%?)/g)].map(([, number, sign]) =>
      sign ? Number(number) / 100 : Number(number)
    )
    expect(said).toEqual(expect.arrayContaining([error, warn]))
  })

  test('compares unfair words with wrong weights as the simulation does', () => {
    const { cells } = JSON.parse(read('docs/assessment.json')) as SimulationReport
    const figuresOf = (wanted: string) =>
      cells.find(({ population, mode }) => population === wanted && mode === 'quick')!.figures
    expect(prose).toContain(
      `put that track first for ${percent(figuresOf('biased').favoredFirst!)} of people instead of 33%`
    )
    expect(prose).toContain(
      `right for ${percent(figuresOf('messy').topRight)} instead of ${percent(figuresOf('clean').topRight)}`
    )
  })
})
