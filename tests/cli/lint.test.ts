import { readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { Readable } from 'node:stream'
import { describe, expect, test } from 'vitest'
import { parse, stringify } from 'yaml'
import type * as types from '../../src/bank/types.ts'
import { findingsToPrint } from '../../src/cli/lint/findings-to-print.ts'
import type { FileFinding } from '../../src/cli/lint/file-finding.ts'
import { pathParts, type PathPart } from '../../src/bank/path.ts'
import { cleanBank } from '../fixtures/clean-bank.ts'
import type { Mutable } from '../helpers/mutable.ts'
import { brokenBanks } from './broken-banks.ts'
import { runCli } from './helpers/run-cli.ts'
import { teaBank } from './helpers/tea-bank.ts'
import { temporaryFolder } from './helpers/temporary-folder.ts'

type Bank = Mutable<types.Bank>

interface Found {
  message: string
  rule: string
  severity: string
  path: string
  line: number
  column: number
  fixable: boolean
  example?: { text: string; answers: object[] }
}

async function findings(text: string): Promise<{ code: number; found: Found[] }> {
  const { code, stdout, stderr } = await runCli(['lint', '-', '--json'], text)
  expect(stderr).toBe('')
  return { code, found: (JSON.parse(stdout) as { findings: Found[] }).findings }
}

/** A copy of a value, with the part at a path replaced by a mark. */
function marked(value: unknown, [part, ...rest]: readonly PathPart[], mark: string): unknown {
  if (part === undefined) return mark
  const parent = value as Record<PathPart, unknown>
  expect(parent).toHaveProperty([part])
  const child = marked(parent[part], rest, mark)
  return Array.isArray(value) ? value.with(Number(part), child) : { ...parent, [part]: child }
}

/** Where the value at a path begins in the bank's JSON. Found by putting a mark in its place. */
function positionOf(bank: Bank, path: readonly PathPart[]): { line: number; column: number } {
  const mark = 'no other text is like this'
  const [before] = JSON.stringify(marked(bank, path, mark), null, 2).split(`"${mark}"`)
  const lines = before!.split('\n')
  return { line: lines.length, column: lines.at(-1)!.length + 1 }
}

describe('a broken bank', () => {
  test('there are at least forty', () => {
    expect(brokenBanks.length).toBeGreaterThanOrEqual(40)
  })

  test('without its fault, it has no findings', async () => {
    const { code, found } = await findings(JSON.stringify(cleanBank(), null, 2))
    expect(found).toEqual([])
    expect(code).toBe(0)
  })

  test.each(brokenBanks)('$fault', async ({ rule, path, severity = 'error', spoil, ...more }) => {
    const bank = cleanBank()
    spoil(bank)
    const { code, found } = await findings(JSON.stringify(bank, null, 2))
    const isAlso = (each: Found) => each.rule === more.also?.rule && each.path === more.also.path
    expect(found.filter(isAlso)).toHaveLength(more.also ? 1 : 0)
    const position = positionOf(bank, more.found ?? pathParts(path))
    expect(found.filter((each) => !isAlso(each))).toMatchObject([
      { rule, path, severity, ...position }
    ])
    expect(code).toBe(severity === 'error' ? 1 : 0)
  })

  test('in YAML, the same finding is at its own line and column', async () => {
    const bank = teaBank()
    bank.items[1]!.options[0]!.text = 'A heroic pot of leaves (2)'
    const text = stringify(bank)
    const { found } = await findings(text)
    const { line, column } = found.find((each) => each.path === 'items[1].options[0].text')!
    const written = text.split('\n')[line - 1]!
    expect(written).toContain('heroic')
    expect(column).toBe(written.indexOf('A heroic') + 1)
  })
})

describe('syntax errors', () => {
  test.each([
    ['a missing comma', '{\n  "id": "a"\n  "title": "b"\n}', 3, 3],
    ['a comment', '{\n  // no\n  "id": "a"\n}', 2, 3],
    ['a key given twice', '{\n  "id": "a",\n  "id": "b"\n}', 3, 3],
    ['an end that is missing', '{ "id": "a"', 1, 12]
  ])('JSON with %s', async (_, text, line, column) => {
    const { code, found } = await findings(text)
    expect(code).toBe(1)
    expect(found[0]).toMatchObject({ rule: 'file-syntax', line, column })
  })

  test.each([
    ['a comma too many', '{ "id": "a", }', /^The comma before "}" is one too many\./],
    ['single quotes', "{ 'id': 'a' }", /^A key or text is in single quotes\./],
    ['curly quotes', '{ “id”: "a" }', /^A key or text is in curly quotes\./],
    ['a key without quotes', '{ id: "a" }', /^Found id outside of quotes;/],
    ['a mark of a merge', '<<<<<<< HEAD\n{ "id": "a" }', /^Found <<<<<<< outside of quotes;/],
    ['a quote within a text', '{ "title": "The "best" one" }', /within a text, \\" stands for/],
    [
      'a text of two lines',
      '{ "title": "one\ntwo" }',
      /^A text has no closing quote on its line\./
    ],
    ['nothing', '', /^The file is empty\./]
  ])('JSON with %s is explained in plain words', async (_, text, message) => {
    const { stdout } = await runCli([
      'lint',
      join(temporaryFolder({ 'bank.json': text }), 'bank.json'),
      '--json'
    ])
    const { findings: found } = JSON.parse(stdout) as { findings: Found[] }
    expect(found).toHaveLength(1)
    expect(found[0]!.message).toMatch(message)
  })

  test.each([
    ['a key given twice', 'id: a\nid: b\n', 2, /^This key is given twice\. Expected it once\.$/],
    ['a tab for indentation', 'items:\n\t- id: a\n', 2, /^A tab indents this line\./],
    ['a colon in a text', 'id: a\ntitle: Tea: or coffee: or water\n', 2, /needs quotes/],
    ['an indent of its own', 'id: a\n  title: b\n', 1, /indented too far/],
    ['an alias without its anchor', 'id: a\ntitle: *tea\n', 2, /no anchor "&tea" before this/],
    ['two documents', 'id: a\n---\nid: b\n', 2, /begins a second document\. Expected one\.$/],
    ['nothing but a comment', '# later\n', 1, /^The file is empty\. Expected YAML\.$/]
  ])('YAML with %s', async (_, text, line, message) => {
    const { code, found } = await findings(text)
    expect(code).toBe(1)
    expect(found).toHaveLength(1)
    expect(found[0]).toMatchObject({ rule: 'file-syntax', line })
    expect(found[0]!.message).toMatch(message)
  })
})

describe('what can’t be read is refused in a sentence', () => {
  const billion = `${['a: &a [x,x,x,x,x,x,x,x,x]', ...[...'bcdefgh'].map((key, at) => `${key}: &${key} [${Array(9).fill(`*${'abcdefg'[at]}`).join()}]`)].join('\n')}\n`

  test.each([
    ['a deep file', '['.repeat(100_000), /nested too deeply/],
    ['deep YAML', `a: ${'['.repeat(5000)}`, /nested too deeply/],
    ['YAML too deep for its parser', `a: ${'{b: '.repeat(990)}`, /nested too deeply/],
    [
      'deep YAML by lines',
      Array.from({ length: 400 }, (_, at) => `${' '.repeat(at)}a:`).join('\n'),
      /nested too deeply/
    ],
    ['a binary file', 'PK\u0003\u0004\0\0\0', /not a text file/],
    ['too much YAML', `a: ${'x'.repeat(2_100_000)}`, /of YAML/]
  ])('%s', async (_, text, message) => {
    const { code, stdout, stderr } = await runCli(['lint', '-'], text)
    expect(code).toBe(2)
    expect(stdout).toBe('')
    expect(stderr).toMatch(message)
    expect(stderr).not.toMatch(/\n\s+at /)
  })

  test('aliases that multiply are a finding, not a crash', async () => {
    const { code, stdout } = await runCli(['lint', '-'], billion)
    expect(code).toBe(1)
    expect(stdout).toContain('aliases')
  })

  test('a file of 20 MB', async () => {
    const folder = temporaryFolder({ 'big.json': Buffer.alloc(20_000_000, ' ') })
    const { code, stderr } = await runCli(['lint', join(folder, 'big.json')])
    expect(code).toBe(2)
    expect(stderr).toContain('20 MB. Expected at most 10 MB')
  })

  test('input without an end', async () => {
    const endless = new Readable({
      read() {
        this.push(Buffer.alloc(65_536, '1'))
      }
    })
    const { code, stderr } = await runCli(['lint', '-'], endless)
    expect(code).toBe(2)
    expect(stderr).toContain('too long')
  })

  test.each([
    [['lint', '/nowhere.json'], /no such file/],
    [['lint', '/tmp'], /folder/],
    [['lint'], /missing required argument/],
    [['lint', '-', '--json', '--sarif'], /exclude each other/],
    [['lint', '-', '--fix'], /standard input/],
    [['lint', '-', '--colour'], /unknown option/],
    [['lint', 'one.json', 'two.json'], /too many arguments for 'lint'/],
    [['lnit', 'x'], /no command "lnit".*; --help says more\./],
    [['my-quiz/bank.yaml'], /--bank before the file to take its quiz\./],
    [['--mode', 'slow'], /no mode "slow"/],
    [['--seed', 'x'], /whole number/]
  ])('%j', async (args, message) => {
    const { code, stdout, stderr } = await runCli(args)
    expect(code).toBe(2)
    expect(stdout).toBe('')
    expect(stderr).toMatch(message)
    expect(stderr).not.toMatch(/\n\s+at /)
  })
})

describe('output', () => {
  const spaced = () => {
    const bank = teaBank()
    bank.items[0]!.stem = '  Padded:  '
    delete bank.links![0]!.id
    return JSON.stringify(bank, null, 2)
  }

  test('for people: place, rule, message, why and fix', async () => {
    const { stdout } = await runCli(['lint', '-'], spaced())
    expect(stdout).toMatch(/<stdin>:\d+:\d+ {2}error {2}enough-information/)
    expect(stdout).toMatch(/figure +\d/)
    expect(stdout).toMatch(/example +Of 200 simulated people/)
    expect(stdout).toMatch(/why +Over random banks/)
    expect(stdout).toMatch(/fix +Add about/)
    expect(stdout).toContain('2 can be fixed with --fix.')
  })

  test('--github is one command per finding, escaped', async () => {
    const { stdout } = await runCli(['lint', '-', '--github'], spaced())
    for (const line of stdout.trim().split('\n')) {
      expect(line).toMatch(
        /^::(error|warning) file=<stdin>,line=\d+,endLine=\d+,col=\d+,endColumn=\d+,title=[\w-]+::./
      )
    }
  })

  test('--sarif names each rule once and every result’s rule', async () => {
    const { stdout } = await runCli(['lint', '-', '--sarif'], spaced())
    const { version, runs } = JSON.parse(stdout) as {
      version: string
      runs: {
        tool: { driver: { rules: { id: string }[] } }
        results: { ruleId: string; ruleIndex: number }[]
      }[]
    }
    expect(version).toBe('2.1.0')
    const [{ tool, results }] = runs as [(typeof runs)[0]]
    const ids = tool.driver.rules.map(({ id }) => id)
    expect(new Set(ids).size).toBe(ids.length)
    for (const { ruleId, ruleIndex } of results) expect(ids[ruleIndex]).toBe(ruleId)
  })

  describe('at most 100 findings of a rule are printed', () => {
    /** The clean bank with each item four times, so that most items are twins. */
    const twins = () => {
      const bank = cleanBank()
      const items = [0, 1, 2, 3].flatMap((round) =>
        bank.items.map((item) => ({ ...item, id: `${item.id}-${round}` }))
      )
      return JSON.stringify({ ...bank, items }, null, 2)
    }
    const count = (text: string, part: string) => text.split(part).length - 1

    test('as text', async () => {
      const { stdout } = await runCli(['lint', '-'], twins())
      expect(count(stdout, 'warn   no-twins')).toBe(100)
      expect(stdout).toContain('… and 44 more of no-twins; --all prints them.')
      expect(stdout).toMatch(/<stdin>: 1 error, 144 warnings\./)
      const all = await runCli(['lint', '-', '--all'], twins())
      expect(count(all.stdout, 'warn   no-twins')).toBe(144)
      expect(all.stdout).not.toContain('more of')
    })

    test('as JSON, SARIF and annotations', async () => {
      const more = { 'no-twins': 44 }
      const json = (await runCli(['lint', '-', '--json'], twins())).stdout
      expect(count(json, '"rule": "no-twins"')).toBe(100)
      expect(JSON.parse(json)).toMatchObject({ more })
      const sarif = (await runCli(['lint', '-', '--sarif'], twins())).stdout
      expect(count(sarif, '"ruleId": "no-twins"')).toBe(100)
      expect(JSON.parse(sarif)).toMatchObject({ runs: [{ properties: { more } }] })
      const { stdout } = await runCli(['lint', '-', '--github'], twins())
      expect(count(stdout, 'title=no-twins::')).toBe(100)
      expect(stdout).toContain('::notice file=<stdin>::… and 44 more of no-twins')
    })

    test('leaving out warnings before errors', () => {
      const finding = (severity: 'error' | 'warn', line: number): FileFinding => ({
        rule: 'no-weak-items',
        severity,
        path: '',
        message: '',
        why: '',
        fix: '',
        explained: false,
        fixable: false,
        range: { line, column: 1, endLine: line, endColumn: 2 }
      })
      const all = [finding('warn', 1), finding('error', 2), finding('warn', 3)]
      expect(findingsToPrint(all, 2)).toEqual({
        all,
        shown: all.slice(0, 2),
        more: { 'no-weak-items': 1 }
      })
      expect(findingsToPrint(all, 1).shown).toEqual([all[1]])
    })
  })

  describe('the last line says what to do about warnings', () => {
    const next = async (change: (bank: Bank) => void) => {
      const bank: Bank = cleanBank()
      change(bank)
      const { stdout } = await runCli(['lint', '-'], JSON.stringify(bank))
      return stdout.trimEnd().split('\n').slice(-2).join(' ')
    }
    const unrated = ({ items }: Bank) => delete items[0]!.options[0]!.ratings
    const unsourced = ({ links }: Bank) => (links![0]!.themes = ['T99'])

    test.each([
      ['of single items', [unrated], 'fix each warning, or explain it in the note of its item.'],
      [
        'of all items together',
        [unsourced],
        "fix each warning. None is about a single item, so notes can't explain them."
      ],
      [
        'of both kinds',
        [unrated, unsourced],
        'fix each warning; the note of an item can explain only those about that item.'
      ]
    ])('%s', async (_, changes, expected) => {
      const last = await next((bank) => changes.forEach((change) => change(bank)))
      expect(last).toContain(`Next: ${expected}`)
    })
  })

  test('terminal sequences in a bank are not printed', async () => {
    const bank = teaBank()
    bank.items[0]!.options[0]!.text = 'A heroic \u001b[31mred\u001b]0;title\u0007 (1)'
    const { stdout } = await runCli(['lint', '-'], JSON.stringify(bank))
    expect(stdout).toContain('heroic')
    expect(stdout).not.toContain('\u001b')
  })

  test('--fix trims texts and names links, and changes nothing else', async () => {
    const folder = temporaryFolder({ 'bank.json': spaced() })
    const file = join(folder, 'bank.json')
    const { stderr } = await runCli(['lint', file, '--fix'])
    expect(stderr).toBe('Fixed 2 faults.\n')
    const expected = spaced()
      .replace('"  Padded:  "', '"Padded:"')
      .replace(
        /("url": "https:\/\/example.com\/a",\n {6}"tracks": \[\n {8}"tea"\n {6}\])/,
        '$1,\n      "id": "a-link"'
      )
    expect(readFileSync(file, 'utf8')).toBe(expected)
  })

  test('--fix keeps the comments of YAML', async () => {
    const folder = temporaryFolder()
    const file = join(folder, 'bank.yaml')
    writeFileSync(
      file,
      `# Ours\n${stringify(teaBank()).replace('id: scene-1', 'id: scene-1 # first').replace('title: Tea,', 'title: "  Tea,').replace('or water?', 'or water?"')}`
    )
    await runCli(['lint', file, '--fix'])
    const text = readFileSync(file, 'utf8')
    expect(text).toContain('# Ours')
    expect(text).toContain('# first')
    expect(text).toMatch(/title: "?Tea, coffee or water\?"?\n/)
  })

  // Line ends of Windows, an indent of four, a list that isn't indented, quotes of all kinds.
  const handmade = `# Ours
id:   hand-made   # spaces before
title: "  Padded "
language: ' en'

tracks:
    - {id: a,   name: A}


links:
- title: It's here
  url: https://a.example/
- {title: "Second", url: https://b.example/}
note: |
    A block.
`

  test.each(['\n', '\r\n'])('--fix changes nothing else in YAML with %j', async (lineEnd) => {
    const text = handmade.replaceAll('\n', lineEnd)
    const file = join(temporaryFolder({ 'bank.yaml': text }), 'bank.yaml')
    const { stderr } = await runCli(['lint', file, '--fix'])
    expect(stderr).toBe('Fixed 5 faults.\n')
    const expected = text
      .replace('"  Padded "', '"Padded"')
      .replace("' en'", "'en'")
      .replace("- title: It's here", `- id: its-here${lineEnd}  title: It's here`)
      .replace('{title: "Second"', '{id: second, title: "Second"')
      .replace('note: |', 'note: |-')
    expect(readFileSync(file, 'utf8')).toBe(expected)
  })

  test('--fix rewrites the whole file where a value is an alias', async () => {
    const text =
      'title: &it " Tea "\nlinks:\n  - { title: *it, url: https://a.example/, id: tea }\n'
    const file = join(temporaryFolder({ 'bank.yaml': text }), 'bank.yaml')
    await runCli(['lint', file, '--fix'])
    const { title, links } = parse(readFileSync(file, 'utf8')) as Bank
    expect([title, links![0]!.title]).toEqual(['Tea', 'Tea'])
  })

  test.each([
    ['an array', '[\n  %\n]', '[0]'],
    ['links to add', '{ "add": [\n  %\n] }', 'add[0]']
  ])('a list of links is tidied: %s', async (_, around, path) => {
    const link = '{ "title": " A ", "url": "https://a.example/" }'
    const file = join(temporaryFolder({ 'links.json': around.replace('%', link) }), 'links.json')
    const { stdout } = await runCli(['lint', file, '--json'])
    expect((JSON.parse(stdout) as { findings: Found[] }).findings).toMatchObject([
      { rule: 'link-ids', path, line: 2, fixable: true },
      { rule: 'no-outer-spaces', path: `${path}.title`, line: 2, fixable: true }
    ])
    expect((await runCli(['lint', file, '--fix'])).stdout).toContain('no findings')
    const fixed = JSON.stringify(JSON.parse(readFileSync(file, 'utf8')))
    expect(fixed).toContain('{"title":"A","url":"https://a.example/","id":"a"}')
  })

  test('a list of links is checked against its bank', async () => {
    const { code, stdout } = await runCli(
      ['lint', '-', '--json'],
      '[\n  { "id": "a", "title": "A", "url": "https://a.example/" },\n  { "id": "b", "title": "B", "url": "ftp://b" }\n]'
    )
    expect(code).toBe(1)
    expect((JSON.parse(stdout) as { findings: Found[] }).findings).toMatchObject([
      { rule: 'link-structure', path: '[1].url', line: 3 }
    ])
  })

  test.each([
    '',
    'lint',
    'simulate',
    'preview',
    'init',
    'links',
    'report',
    'translate',
    'calibrate'
  ])('%s --help', async (command) => {
    const args = command ? [command] : []
    const { code, stdout, stderr } = await runCli([...args, '--help'])
    expect(code).toBe(0)
    expect(stdout).toContain(['Usage: career-path-quiz', ...args].join(' '))
    expect(stderr).toBe('')
  })
})
