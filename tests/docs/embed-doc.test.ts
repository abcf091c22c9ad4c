import { existsSync, globSync, readFileSync } from 'node:fs'
import { describe, expect, test } from 'vitest'
import manifest from '../../package.json' with { type: 'json' }
import { observedAttributes } from '../../widget/host/attributes.ts'
import { sectionNames } from '../../widget/result/sections.ts'

const root = new URL('../../', import.meta.url)
const read = (name: string) => readFileSync(new URL(name, root), 'utf8')
const doc = read('docs/embed.md')
const sources = globSync('widget/**/*.{ts,tsx,css}').map(read).join('\n')

const sectionOf = (text: string, heading: string) =>
  text.split(new RegExp(`\n#+ ${heading}\n`))[1]?.split(/\n#+ /)[0] ?? ''

/** The names in the first column of the first table under a heading. */
function column(text: string, heading: string): string[] {
  const [table = ''] = /\n\|[^]*?\n\n/.exec(`${sectionOf(text, heading)}\n\n`) ?? []
  return [...table.matchAll(/^\| (`[^|]+`) +\|/gm)].flatMap(([, cell]) =>
    [...cell!.matchAll(/`([^`]+)`/g)].map(([, name]) => name!)
  )
}

const found = (pattern: RegExp) =>
  [...new Set([...sources.matchAll(pattern)].map(([, name]) => name!))].sort()

describe('docs/embed.md names', () => {
  test('every attribute, like the README', () => {
    for (const text of [doc, read('README.md')]) {
      expect(column(text, 'Settings').sort()).toEqual([...observedAttributes].sort())
    }
  })

  test('every section that can be hidden', () => {
    const [, list = ''] = /The sections that `hide` knows: (.+)\./.exec(doc) ?? []
    expect([...list.matchAll(/`([^`]+)`/g)].map(([, name]) => name)).toEqual([...sectionNames])
  })

  test('every property and method of the element', () => {
    const code = read('widget/element.ts')
    const properties = [...code.matchAll(/^ {2}get (\w+)\(/gm)].map(([, name]) => name!)
    const methods = [...code.matchAll(/^ {2}(\w+)\(\): void/gm)]
      .map(([, name]) => `${name}()`)
      .filter((name) => !name.endsWith('Callback()'))
    const section = sectionOf(doc, 'Properties and methods')
    const named = [...section.matchAll(/^\| `([^`]+)` +\|/gm)].map(([, name]) => name!)
    expect(named.sort()).toEqual([...properties, ...methods].sort())
  })

  test('every custom property, with its default', () => {
    expect(column(doc, 'Styling').sort()).toEqual(found(/(--cpq-[a-z-]+)/g))
    const css = read('widget/theme/root.css').replace(/\s+/g, ' ')
    const rows = [...doc.matchAll(/^\| `(--cpq-[a-z-]+)` .*\| ([^|]+?) +\|$/gm)]
    for (const [, name, cell] of rows) {
      for (const [, value] of cell!.matchAll(/`([^`]+)`/g)) {
        expect(css).toMatch(new RegExp(`var\\(${name}, [^;]*${value}`))
      }
    }
  })

  test('every part, except that of the printed page, which style sheets can’t reach', () => {
    const [, parts = ''] = /Parts, for `::part\(\)`: ([^]*?)\.\n/.exec(doc) ?? []
    const named = [...parts.matchAll(/`([a-z-]+)`/g)].map(([, name]) => name!)
    const all = found(/\bpart="([a-z-]+)"/g).filter((name) => name !== 'sheet')
    expect(named.sort()).toEqual(all)
  })

  test('every event, with its detail', () => {
    const events = read('widget/host/events.ts')
    expect(column(doc, 'Events').sort()).toEqual(
      found(/'(quiz-[a-z]+)': (?:Partial<)?QuizEventBase/g)
    )
    for (const [, name, members] of events.matchAll(
      /'(quiz-[a-z]+)': (?:QuizEventBase|Partial<QuizEventBase>) & \{ ([^}]+) \}/g
    )) {
      const row = new RegExp(`^\\| \`${name}\` .*$`, 'm').exec(doc)![0]
      for (const [, member] of members!.matchAll(/(\w+):/g)) expect(row).toContain(`\`${member}\``)
    }
  })
})

describe('docs/embed.md', () => {
  test('states the budgets', () => {
    const { budget } = manifest
    const section = sectionOf(doc, 'Autoload or one file')
    const [table = ''] = section.split('`career-path-quiz.js` is')
    const costs = [...table.matchAll(/\| (\d[\d.]* KB) +\|/g)].map(([, cost]) => cost)
    expect(costs).toEqual([budget.autoload, budget['first question']])
    expect(section).toContain(`everything in one file, at most ${budget['one file']}`)
  })

  test('quotes the console word for word', () => {
    const section = sectionOf(doc, 'When something is wrong')
    const quoted = [...section.matchAll(/^\| `([^`]+)`/gm)]
      .map(([, line]) => line!.replace(/^(src|links)="…": |^(JSON|<career-path-quiz>): /, ''))
      .flatMap((line) => line.split(/…|"[^"]*"|\[3\]|404|mode=/))
      .map((words) => words.trim())
      .filter((words) => /^[A-Za-z].{11,}/.test(words) && !words.startsWith('TypeError'))
    expect(quoted.length).toBeGreaterThan(7)
    const said = sources.replaceAll(/' \+\s+'/g, '').replaceAll('\\', '')
    const occurs = (words: string) => said.includes(words.replace(/(\.|:)$/, ''))
    expect(quoted.filter((words) => !occurs(words))).toEqual([])
  })
})

test('docs/accessibility.md names tests that exist', () => {
  const table = read('docs/accessibility.md').match(/^\|.*\|$/gm)!
  const named = table.flatMap((row) => [
    ...row
      .split('|')
      .at(-2)!
      .matchAll(/`([^`]+)`/g)
  ])
  const files = named.map(([, name]) => name!).filter((name) => !name.includes('golden'))
  expect(files.length).toBeGreaterThan(20)
  expect(files.filter((name) => !existsSync(new URL(`tests/${name}.test.ts`, root)))).toEqual([])
})
