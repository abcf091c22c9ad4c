import { describe, expect, test } from 'vitest'
import { parseModule, readModules, type SourceModule } from './helpers/read-modules.ts'

/**
 * From the bottom up. A file is on the floor whose prefix matches the longest part of its path, and
 * imports from its own floor or from below.
 */
const floors: readonly (readonly string[])[] = [
  ['src/bank/'],
  ['src/model/'],
  ['src/adaptive/'],
  ['src/result/'],
  // Above the result: follow-ups and blind days depend on the place, and the machine's output is
  // the report.
  ['src/quiz/'],
  ['src/share/', 'src/storage/'],
  ['src/index.ts', 'src/lint/', 'src/plain/', 'src/simulate', 'src/cli', 'questions/'],
  ['widget/messages/', 'widget/theme'],
  ['widget/host/'],
  ['widget/view/'],
  ['widget/result/'],
  ['widget/screens/'],
  // The files at the root put these together.
  ['widget/'],
  ['site/']
]

/** Programs for a terminal: the only ones that may read files and check banks. */
const isTool = (file: string) => /^src\/(cli|simulate)/.test(file)
const isEngine = (file: string) => file.startsWith('src/') && !isTool(file)
/** Files that may import the validator: the schema and everything built on it. */
const isChecker = (file: string) =>
  ['schema', 'schema-keys', 'parse'].some((name) => file === `src/bank/${name}.ts`)

const floorOf = (file: string) => {
  const parts = floors.flatMap((floor, height) => floor.map((part) => ({ part, height })))
  return parts
    .filter(({ part }) => file.startsWith(part))
    .toSorted((a, b) => b.part.length - a.part.length)[0]?.height
}

/** The packages a file may import. */
const packagesFor = (file: string): RegExp => {
  if (isTool(file) || file.startsWith('site/')) return /./
  if (isChecker(file)) return /^zod$/
  if (file === 'src/quiz/machine.ts') return /^xstate$/
  if (file.startsWith('src/lint/')) return /^stemmer$/
  if (file.startsWith('src/')) return /(?!)/
  if (/^widget\/(react|jsx\/)/.test(file)) return /^(react|preact|vue|svelte\/elements)$/
  // Modules that start with "virtual:" are made by the build.
  return /^(xstate|preact(\/hooks)?|virtual:.*)$/
}

/** Names of a page's globals. The engine also runs without a page. */
const domNames =
  'window document navigator location localStorage sessionStorage customElements HTMLElement ' +
  'Element ShadowRoot CSSStyleSheet requestAnimationFrame matchMedia MutationObserver indexedDB'

const modules = readModules('src/**', 'questions/**', 'widget/**', 'site/**')

describe('floors', () => {
  test('every file belongs to a floor', () => {
    const homeless = modules.filter(({ file }) => floorOf(file) === undefined)
    expect(homeless.map(({ file }) => `${file} stands on no floor: name it in floors.`)).toEqual([])
  })

  test('a file imports from its own floor or from below', () => {
    expect(modules.flatMap(upwardImports)).toEqual([])
  })

  test('only files that check banks import the validator', () => {
    expect(modules.flatMap(bankImports)).toEqual([])
  })

  test('a file imports only packages that its floor may use', () => {
    expect(modules.flatMap(strangePackages)).toEqual([])
  })

  test('the engine uses no globals of a page', () => {
    expect(modules.flatMap(pageNames)).toEqual([])
  })

  test('the engine never imports the shipped questions', () => {
    expect(modules.flatMap(questionImports)).toEqual([])
  })

  test('neither src nor widget knows a track of the shipped bank by its id', () => {
    expect(modules.flatMap(trackNames)).toEqual([])
  })

  test('there are no circular imports', () => {
    expect(circles(modules)).toEqual([])
  })

  test('nothing is a default export', () => {
    const files = modules.filter(({ hasDefaultExport }) => hasDefaultExport)
    expect(files.map(({ file }) => `${file} has a default export: give it a name.`)).toEqual([])
  })
})

describe('a violation is reported in a sentence', () => {
  const breaches: [find: (module: SourceModule) => string[], file: string, code: string][] = [
    [upwardImports, 'src/model/place.ts', `import { report } from '../result/report.ts'`],
    [upwardImports, 'widget/host/page-events.ts', `import { ActiveQuiz } from '../active-quiz.ts'`],
    [upwardImports, 'widget/result/sheet.tsx', `export * from '../screens/result.tsx'`],
    [bankImports, 'src/model/place.ts', `import { Bank } from '../bank/schema.ts'`],
    [trackNames, 'src/model/place.ts', `export const first = 'specialist'`],
    [trackNames, 'widget/element.ts', `export const first = { ic: 1 }`],
    [strangePackages, 'src/quiz/assess.ts', `import { readFileSync } from 'node:fs'`],
    [strangePackages, 'src/quiz/rules.ts', `import { setup } from 'xstate'`],
    [strangePackages, 'widget/element.ts', `export * from 'zod'`],
    [pageNames, 'src/adaptive/session.ts', `export const kept = globalThis.localStorage`],
    [
      questionImports,
      'src/quiz/machine.ts',
      `const { bank } = await import('../../questions/index.ts')`
    ]
  ]

  test.each(breaches)('%o in %s: %s', (find, file, code) => {
    expect(modules.map((module) => module.file)).toContain(file)
    const [sentence, ...others] = find(parseModule(file, code))
    expect(sentence).toContain(file)
    expect(others).toEqual([])
  })

  test('what is allowed is not reported', () => {
    const fine = parseModule(
      'src/quiz/machine.ts',
      `import { setup } from 'xstate'
       import type { Bank } from '../bank/schema.ts'
       import { assess } from './assess.ts'
       export const machine = (bank: Bank) => ({ setup, document: assess(bank).document })`
    )
    const all = [
      upwardImports,
      bankImports,
      trackNames,
      strangePackages,
      pageNames,
      questionImports
    ]
    expect(all.flatMap((find) => find(fine))).toEqual([])
  })

  test('a circular import is reported as its path', () => {
    const circle = [
      parseModule('src/a.ts', `import './b.ts'`),
      parseModule('src/b.ts', `import type { A } from './a.ts'`)
    ]
    expect(circles(circle)).toEqual(['src/a.ts → src/b.ts → src/a.ts is a circle.'])
  })
})

function upwardImports({ file, imports }: SourceModule): string[] {
  return imports
    .filter(({ target }) => target && (floorOf(target) ?? 0) > (floorOf(file) ?? 0))
    .map(({ specifier }) => `${file} imports "${specifier}", which stands on a higher floor.`)
}

function bankImports({ file, imports }: SourceModule): string[] {
  if (isChecker(file) || isTool(file) || file.startsWith('src/lint/')) return []
  return imports
    .filter(({ target, typeOnly }) => target && isChecker(target) && !typeOnly)
    .map(({ specifier }) => `${file} imports "${specifier}", which brings the validator along.`)
}

function strangePackages({ file, imports }: SourceModule): string[] {
  return imports
    .filter(({ specifier, target }) => !target && !packagesFor(file).test(specifier))
    .map(({ specifier }) => `${file} imports the package "${specifier}".`)
}

function pageNames({ file, names }: SourceModule): string[] {
  if (!isEngine(file)) return []
  return domNames
    .split(' ')
    .filter((name) => names.has(name))
    .map((name) => `${file} names \`${name}\`, which exists only in a page.`)
}

/** Ids of the shipped bank's tracks. A bank's tracks are its own. */
const trackWords = /\b(manager|specialist)\b(?!s|\?)|^ic$|['"]ic['"]/i

function trackNames({ file, names, texts }: SourceModule): string[] {
  if (!/^(src|widget)\//.test(file)) return []
  return [...names, ...texts]
    .filter((text) => trackWords.test(text))
    .map((text) => `${file} says "${text}": the tracks are the bank's own.`)
}

function questionImports({ file, imports }: SourceModule): string[] {
  if (!isEngine(file)) return []
  return imports
    .filter(({ target }) => target?.startsWith('questions/'))
    .map(({ specifier }) => `${file} imports "${specifier}": the engine takes any bank.`)
}

/** Each circular import once, as its path. */
function circles(all: readonly SourceModule[]): string[] {
  const byFile = new Map(all.map((module) => [module.file, module]))
  const done = new Set<string>()
  const found: string[] = []
  const follow = (file: string, way: readonly string[]) => {
    if (way.includes(file)) {
      found.push(`${[...way.slice(way.indexOf(file)), file].join(' → ')} is a circle.`)
    } else if (!done.has(file)) {
      for (const { target } of byFile.get(file)?.imports ?? []) {
        if (target) follow(target, [...way, file])
      }
      done.add(file)
    }
  }
  for (const { file } of all) follow(file, [])
  return found
}
