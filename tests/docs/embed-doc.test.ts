import { existsSync, globSync, readFileSync } from 'node:fs'
import { describe, expect, test } from 'vitest'
import { snippet } from '../../docs/embed/snippet.js'
import manifest from '../../package.json' with { type: 'json' }
import { bank } from '../../questions/index.ts'
import { observed } from '../../widget/host/attributes.ts'

const read = (name: string) => readFileSync(new URL(`../${name}`, import.meta.url), 'utf8')
const doc = read('docs/embed.md')
const sources = globSync('widget/**/*.{ts,tsx,css}').map(read).join('\n')

/** The names that the first column of a table under a heading holds. */
function column(text: string, heading: string): string[] {
  const [, section = ''] = text.split(new RegExp(`\n#+ ${heading}\n`))
  const [table = ''] = /\n\|[^]*?\n\n/.exec(section) ?? []
  return [...table.matchAll(/^\| (`[^|]+`) +\|/gm)].flatMap(([, cell]) =>
    [...cell!.matchAll(/`([^`]+)`/g)].map(([, name]) => name!)
  )
}

const found = (pattern: RegExp) =>
  [...new Set([...sources.matchAll(pattern)].map(([, name]) => name!))].sort()

describe.each(['docs/embed.md', 'README.md'])('%s', (file) => {
  const text = read(file)

  test('names every attribute', () => {
    expect(column(text, 'Settings')).toEqual(expect.arrayContaining([...observed]))
  })

  test('names every custom property', () => {
    expect(column(text, 'Colours and parts').sort()).toEqual(found(/(--cpq-[a-z-]+)/g))
  })

  test('names every part', () => {
    const [, parts = ''] = /Parts, for `::part\(\)`: ([^]*?)\.\n/.exec(text) ?? []
    const named = [...parts.matchAll(/`([a-z-]+)`/g)].map(([, name]) => name!)
    expect(named.sort()).toEqual(found(/\bpart="([a-z-]+)"/g))
  })

  test('names every event', () => {
    expect(column(text, 'Events').sort()).toEqual(found(/'(quiz-[a-z]+)': \{/g))
  })
})

describe('docs/embed.md', () => {
  test('says what the quiz in parts costs, as the budgets do', () => {
    const [, section = ''] = doc.split('\n## In one file or in parts\n')
    const [table = ''] = section.split('(Compressed')
    const costs = [...table.matchAll(/\| (\d+ KB) +\|/g)].map(([, cost]) => cost)
    expect(costs).toEqual(Object.values(manifest.budget.lazy))
  })

  test('gives the two lines of the README', () => {
    const [, lines = ''] = /```html\n(?:<!--[^\n]*\n)?([^]*?)\n```/.exec(read('README.md')) ?? []
    expect(lines).toContain('<career-path-quiz>')
    expect(doc).toContain(lines)
  })

  test('quotes the console in its own words', () => {
    const [, section = ''] = doc.split('## When something is wrong')
    const quoted = [...section.matchAll(/^\| `.*?: ([A-Z][^`…|.\\"]+)/gm)].map(
      ([, words]) => words!
    )
    expect(quoted.length).toBeGreaterThan(5)
    const said = sources.replaceAll(/' \+\s+'/g, '')
    expect(quoted.filter((words) => !said.includes(words.replace(/ (quick|404)$/, '')))).toEqual([])
  })

  test('links to files that exist', () => {
    const links = [...doc.matchAll(/\]\((?!https:|#)([^)#]+)\)/g)].map(([, path]) => path!)
    expect(links.length).toBeGreaterThan(10)
    expect(
      links.filter((path) => !existsSync(new URL(`../../docs/${path}`, import.meta.url)))
    ).toEqual([])
  })

  test('links to headings that exist', () => {
    const headings = [...doc.matchAll(/^#+ (.+)$/gm)].map(([, heading]) =>
      heading!
        .toLowerCase()
        .replace(/[^a-z0-9 -]/g, '')
        .replaceAll(' ', '-')
    )
    const links = [...doc.matchAll(/\]\(#([^)]+)\)/g)].map(([, name]) => name!)
    expect(links.filter((name) => !headings.includes(name))).toEqual([])
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
  expect(files.filter((name) => !existsSync(new URL(`${name}.test.ts`, import.meta.url)))).toEqual(
    []
  )
})

describe('the lines that the snippet page makes', () => {
  const quiz = {
    title: 'What “draws” you?',
    questions: 14,
    stems: ['A good week has in it:', 'A <b>bold</b> choice & more:']
  }
  const at = {
    script: 'https://quiz.example/0.1.0/career-path-quiz.js',
    page: 'https://quiz.example'
  }
  const lines = snippet(quiz, { mode: 'full', store: '' }, at)

  test('are two, of plain characters, with one tag inside', () => {
    expect(lines.split('\n')).toHaveLength(2)
    expect(lines).toMatch(/^[\n\x20-\x7e]+$/)
    expect(lines.match(/<[\w-]+/g)).toEqual(['<career-path-quiz', '<a', '<script'])
    expect(lines.split('\n').map((line) => line.trim())).toEqual(lines.split('\n'))
  })

  test('say what is asked and where, and name the settings that are set', () => {
    expect(lines).toContain('<career-path-quiz mode="full">What &#8220;draws&#8221; you?')
    expect(lines).toContain('such as &#8220;A good week has in it&#8221;, &#8220;A &#60;b&#62;bold')
    expect(lines).toContain(
      'at <a href="https://quiz.example">quiz.example</a>.</career-path-quiz>'
    )
  })

  test('can be made of the shipped bank', () => {
    const stems = bank.items.slice(0, 4).map(({ stem }) => stem)
    expect(snippet({ title: bank.title, questions: 14, stems }, {}, at)).not.toMatch(/["“]: /)
  })
})
