import { spawnSync } from 'node:child_process'
import { readFileSync, rmSync, writeFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { Readable } from 'node:stream'
import { afterAll, beforeAll, describe, expect, test, vi } from 'vitest'
import { bank } from '../../questions/index.ts'
import type { Session } from '../../src/adaptive/session.ts'
import { report } from '../../src/result/report.ts'
import type { Report } from '../../src/result/types.ts'
import { readResult, writeResult } from '../../src/storage/result-file.ts'
import { mostFor } from '../helpers/play.ts'
import { buildCli } from './helpers/build-cli.ts'
import { inTerminal } from './helpers/in-terminal.ts'
import { runCli } from './helpers/run-cli.ts'
import { temporaryFolder } from './helpers/temporary-folder.ts'

/** A saved session and its report. */
interface Saved {
  session: Session
  report: Report
}

// eslint-disable-next-line no-control-regex -- escape sequences are control characters
const plain = (text: string) => text.replaceAll(/\u001b\[[\d;?]*[A-Za-z]/g, '')

const readSaved = (file: string) => JSON.parse(readFileSync(file, 'utf8')) as Saved

describe('piped', () => {
  test.each([1, 2, 3, 4, 5])('seed %d: the report is that of the same answers', async (seed) => {
    const file = join(temporaryFolder(), 'session.json')
    const keys = Array.from({ length: 40 }, (_, at) => ((at * seed) % 3) + 1).join('')
    const { code, stdout } = await runCli(['--seed', String(seed), '--json', '--save', file], keys)
    expect(code).toBe(0)
    const { session } = readSaved(file)
    expect(session.responses.length).toBeGreaterThanOrEqual(10)
    expect(JSON.parse(stdout)).toEqual(JSON.parse(JSON.stringify(report(bank, session))))
  })

  test('equal keys and seed give an equal report', async () => {
    const [a, b] = await Promise.all(
      [1, 2].map(() => runCli(['--seed', '9', '--json'], '123123123123123123'))
    )
    expect(a!.stdout).toBe(b!.stdout)
  })

  test('without --json it prints the questions and the result with the triangle', async () => {
    const { code, stdout } = await runCli(['--seed', '3'], '1\n'.repeat(40))
    expect(code).toBe(0)
    expect(stdout).toContain('s skip')
    expect(stdout).toContain('◉')
    expect(stdout).toMatch(/about \d+%, likely \d+% to \d+%/)
    expect(stdout).toContain('in the middle: All-rounder')
    expect(stdout.replace(/\s+/g, ' ')).toMatch(
      /Based on .+ for hiring or promotion\. Your answers stay on this device\./
    )
    expect(stdout).not.toContain('\u001b')
    for (const line of stdout.split('\n')) {
      if (!line.includes('https://')) expect(line.length).toBeLessThanOrEqual(80)
    }
  })

  test.each([30, 40, 51, 60])('the result fits %d columns', async (columns) => {
    const { code, stdout } = await runCli(['--seed', '3'], '1\n'.repeat(40), columns)
    expect(code).toBe(0)
    const drawn = stdout.split('\n').filter((line) => /[◉·░].*[◉·░]/.test(line))
    expect(drawn.length).toBeGreaterThan(5)
    expect(drawn.join('\n')).toContain('◉')
    for (const line of drawn) expect(line.length).toBeLessThanOrEqual(columns)
  })

  test('only people drawn to leading are offered the leadership questions', async () => {
    const offered = async (track: 'manager' | 'specialist') => {
      const file = join(temporaryFolder(), 'session.json')
      const responses = bank.items.map((item) => ({
        item: item.id,
        option: mostFor(bank, track, item)
      }))
      writeFileSync(file, JSON.stringify({ bank: { id: bank.id }, responses }))
      const { stdout } = await runCli(['--save', file, '--more'], 'nnnnq')
      expect(stdout).toContain('What you’ve done so far')
      return stdout.includes('How you’d lead')
    }
    expect(await offered('manager')).toBe(true)
    expect(await offered('specialist')).toBe(false)
  })

  test('an input that ends early gives the result so far', async () => {
    const { code, stdout, stderr } = await runCli(['--seed', '3', '--json'], 'n12')
    expect(code).toBe(0)
    expect(JSON.parse(stdout)).toMatchObject({ answered: 2 })
    expect(stderr).toContain('The input ended')
  })

  test('without an answer there are no figures', async () => {
    const { code, stdout } = await runCli([], '')
    expect(code).toBe(0)
    expect(stdout).toContain('No question is answered yet, so there’s no result.')
    expect(stdout).not.toMatch(/%|◉|Based on/)
  })

  test.each([
    ['x', [], /None of 1000 keys is an answer/],
    ['b', [], /None of 1000 keys is an answer/],
    ['x', ['--more', '--seed', '1', '--keys', 'n11111111f'], /None of 1000 keys is an answer/],
    ['\n', [], /It holds no answers/],
    ['\0', [], /It holds no answers/]
  ])('input without an end or an answer is refused: %j %j', async (text, args, message) => {
    const endless = new Readable({
      read() {
        this.push(text.repeat(2000))
      }
    })
    const { code, stderr } = await runCli(['--json', ...args], endless)
    expect(code).toBe(2)
    expect(stderr).toMatch(message)
  })

  test('Back takes an answer back, and skipping is counted', async () => {
    const { stdout } = await runCli(['--seed', '3', '--json'], 'n1b2s')
    expect(JSON.parse(stdout)).toMatchObject({ answered: 1, skipped: 1 })
  })

  test('q prints a command that resumes the quiz', async () => {
    const { code, stderr } = await runCli(['--seed', '5'], '123q')
    expect(code).toBe(0)
    expect(stderr).toContain('--mode quick --seed 5 --keys 123')
    const whole = await runCli(['--seed', '5', '--json'], '1231231231231231')
    const resumed = await runCli(
      ['--mode', 'quick', '--seed', '5', '--keys', '123', '--json'],
      '1231231231231'
    )
    expect(resumed.stdout).toBe(whole.stdout)
  })

  test('q after the result prints a command that leads to the same question', async () => {
    // The first `b` and the second `2` are pressed on the menu below the result.
    const keys = 'n11111111fb2f214q'
    const { stderr } = await runCli(['--seed', '1', '--more'], keys)
    const [, command] = /npx career-path-quiz (.*)/.exec(stderr)!
    expect(command).toBe('--more --mode quick --seed 1 --keys n11111111fb2f214')
    const resumed = await runCli(command!.split(' '), 'q')
    const whole = await runCli(['--seed', '1', '--more'], keys)
    expect(resumed.stdout).toBe(whole.stdout)
  })

  test('keys that change nothing aren’t pressed again', async () => {
    const { stderr } = await runCli(['--seed', '1', '--more'], 'bn11111111fx21q')
    expect(stderr).toContain('--keys n11111111f21\n')
  })

  test('--save resumes where it stopped; without it nothing is written', async () => {
    const file = join(temporaryFolder(), 'session.json')
    const first = await runCli(['--seed', '5', '--save', file], '123q')
    expect(first.stderr).toContain(`--save ${file}`)
    expect(readSaved(file).session.responses).toHaveLength(3)
    const { stdout } = await runCli(['--save', file, '--json'], '1231231231231')
    const whole = await runCli(['--seed', '5', '--json'], '1231231231231231')
    expect(stdout).toBe(whole.stdout)
  })

  test('--save takes the mode and the seed given, if the file is a result of the page', async () => {
    const { items } = bank
    const responses = items.slice(0, 3).map(({ id }) => ({ item: id, skipped: true as const }))
    const result = writeResult(responses, report(bank, { responses }))
    const file = join(temporaryFolder({ 'result.json': result }), 'result.json')
    await runCli(['--mode', 'full', '--seed', '7', '--save', file], '1q')
    const { session } = readSaved(file)
    expect(session).toMatchObject({ mode: 'full', seed: 7 })
    expect(session.responses).toEqual([...responses, expect.anything()])
  })

  test('the page can open what --save writes', async () => {
    const file = join(temporaryFolder(), 'session.json')
    await runCli(['--seed', '5', '--save', file], '123q')
    const text = readFileSync(file, 'utf8')
    expect(JSON.parse(text)).toMatchObject({ version: 2 })
    const { responses } = readSaved(file).session
    expect(readResult(bank, text)).toEqual({ ok: true, responses, dropped: [] })
  })

  test('--save refuses a file that is too large', async () => {
    const file = join(temporaryFolder({ 'large.json': ' '.repeat(11_000_000) }), 'large.json')
    const { code, stderr } = await runCli(['--save', file], '1')
    expect(code).toBe(2)
    expect(stderr).toContain('It has 11 MB. Expected at most 10 MB.')
  })

  test('--save doesn’t overwrite a file of something else', async () => {
    const file = join(temporaryFolder({ 'mine.json': '{"mine": true}' }), 'mine.json')
    const { code, stderr } = await runCli(['--save', file], '1')
    expect(code).toBe(2)
    expect(stderr).toContain('It holds no answers')
    expect(readFileSync(file, 'utf8')).toBe('{"mine": true}')
  })

  test('--save is refused before the first question if it can’t be written', async () => {
    const file = join(temporaryFolder(), 'nowhere/session.json')
    const { code, stdout, stderr } = await runCli(['--save', file], '123q')
    expect(code).toBe(2)
    expect(stdout).toBe('')
    expect(stderr).toContain('The folder to write to does not exist.')
  })

  test('report prints the same result from the saved file', async () => {
    const file = join(temporaryFolder(), 'session.json')
    const { stdout } = await runCli(['--seed', '5', '--json', '--save', file], '1231231231231231')
    const again = await runCli(['report', file, '--json'])
    expect(again.stdout).toBe(stdout)
    const text = await runCli(['report', file])
    expect(text.stdout).toContain('◉')
  })

  test.each([
    ['a file that isn’t JSON', 'hello', /isn't JSON/],
    ['something else', '{"a": 1}', /no answers/],
    ['a file of this version without answers', '{"version": 2}', /no answers/],
    [
      'a file of a later version',
      '{"version": 3, "responses": []}',
      /version 3\. Expected at most 2/
    ],
    ['another bank', '{"bank": {"id": "tea"}, "responses": []}', /belong to the bank "tea"/],
    ['items of another bank', '[{"item": "pot", "option": "hot"}]', /None of its answers is to/]
  ])('report refuses %s', async (_, text, message) => {
    const { code, stderr } = await runCli(['report', '-'], text)
    expect(code).toBe(2)
    expect(stderr).toMatch(message)
  })
})

describe('in a terminal', () => {
  let cli: string
  beforeAll(async () => {
    cli = await buildCli()
  }, 60_000)
  afterAll(() => rmSync(dirname(cli), { recursive: true, force: true }))

  test('the same keys reach the same report as piped', async () => {
    const file = join(temporaryFolder(), 'session.json')
    const keys = [...'1b2312312312312312q']
    const { code, screen, echoes } = await inTerminal([cli, '--seed', '4', '--save', file], keys)
    expect(code).toBe(0)
    expect(echoes).toBe(true)
    expect(screen).toContain('\u001b[?1049h')
    expect(screen.lastIndexOf('\u001b[?1049l')).toBeGreaterThan(screen.lastIndexOf('\u001b[?1049h'))
    const saved = readSaved(file)
    expect(saved.session.responses.length).toBeGreaterThan(9)
    expect(saved.report).toEqual(JSON.parse(JSON.stringify(report(bank, saved.session))))
    const piped = await runCli(['--seed', '4', '--more', '--json'], keys.join(''))
    expect(saved.report).toEqual(JSON.parse(piped.stdout))
  }, 60_000)

  test('the menu names the result, which is longer than most terminals', async () => {
    const { code, screen } = await inTerminal([cli, '--seed', '4'], ['n', '1', '2', 'f', 'q'])
    expect(code).toBe(0)
    expect(screen).toContain('Your result: too close to call (scroll up)')
  }, 60_000)

  test('Ctrl-C leaves the terminal clean and says how to resume', async () => {
    const { code, screen, echoes } = await inTerminal([cli, '--seed', '4'], ['1', '2', '^C'])
    expect(code).toBe(130)
    expect(echoes).toBe(true)
    expect(screen).toContain('--seed 4 --keys 12')
    expect(screen.lastIndexOf('\u001b[?25h')).toBeGreaterThan(screen.lastIndexOf('\u001b[?25l'))
    expect(screen.lastIndexOf('\u001b[?1049l')).toBeGreaterThan(screen.lastIndexOf('\u001b[?1049h'))
    expect(screen).not.toMatch(/\n\s+at /)
  }, 60_000)

  test('an output that is closed early is no error', () => {
    const pipe = `"${process.execPath}" "${cli}" --seed 4 < /dev/null 2>&1 | head -n 1`
    const { stdout } = spawnSync('bash', ['-c', `${pipe}; echo \${PIPESTATUS[0]}`])
    expect(String(stdout).trim().split('\n').at(-1)).toBe('0')
  })

  test('there are colors, but not with NO_COLOR', async () => {
    const dim = '\u001b[2m'
    vi.stubEnv('NO_COLOR', undefined)
    expect((await inTerminal([cli, '--seed', '4'], ['^C'])).screen).toContain(dim)
    vi.stubEnv('NO_COLOR', '1')
    expect((await inTerminal([cli, '--seed', '4'], ['^C'])).screen).not.toContain(dim)
    vi.unstubAllEnvs()
  }, 60_000)

  test('Ctrl-C keeps the answers in the file that --save names', async () => {
    const file = join(temporaryFolder(), 'session.json')
    const { code, screen } = await inTerminal(
      [cli, '--seed', '4', '--save', file],
      ['1', '2', '^C']
    )
    expect(code).toBe(130)
    expect(screen).toContain('--save')
    expect(readSaved(file).session.responses).toHaveLength(2)
  }, 60_000)

  test('a question is set anew for the width of the terminal', async () => {
    const { screen } = await inTerminal([cli, '--seed', '5'], ['n', 'size 30 40', '^C'])
    const screens = screen.split('\u001b[2J').slice(-2)
    const widths = screens.map((each) =>
      Math.max(
        ...each
          .split('\u001b[?25h')[0]!
          .split(/[\r\n]+/)
          .map((line) => plain(line).length)
      )
    )
    expect(widths[0]).toBeGreaterThan(60)
    expect(widths[1]).toBeLessThanOrEqual(40)
    // The same words.
    const [wide, narrow] = screens.map((each) => plain(each).split('1–')[0]!)
    expect(narrow!.split(/\s+/).slice(-12)).toEqual(wide!.split(/\s+/).slice(-12))
  }, 60_000)

  test('a question longer than the terminal can be scrolled back to', async () => {
    const { screen } = await inTerminal([cli, '--seed', '5'], ['size 8 80', 'n', '^C'])
    const left = screen.lastIndexOf('\u001b[?1049l')
    expect(screen.indexOf('a new hire writes')).toBeGreaterThan(left)
  }, 60_000)

  test('init asks for the three tracks', async () => {
    const folder = temporaryFolder()
    const tracks = [
      ['Tea', 'brewing'],
      ['Coffee', 'grinding'],
      ['Water', 'pouring']
    ]
    const { code, echoes } = await inTerminal(
      [cli, 'init', join(folder, 'new')],
      [
        { at: 'the quiz called', press: 'Drinks\r' },
        ...tracks.flatMap(([name, work], index) => [
          { at: `Track ${index + 1} of 3`, press: `${name}\r` },
          { at: `the work of ${name}`, press: `${work}\r` }
        ])
      ]
    )
    expect(code).toBe(0)
    expect(echoes).toBe(true)
    const made = JSON.parse(readFileSync(join(folder, 'new/bank.json'), 'utf8')) as {
      tracks: { id: string }[]
    }
    expect(made.tracks.map(({ id }) => id)).toEqual(['tea', 'coffee', 'water'])
  }, 60_000)

  test('links are confirmed one by one', async () => {
    const folder = temporaryFolder()
    writeFileSync(
      join(folder, 'feed.xml'),
      `<rss><channel><title>T</title>${['Leading people as a manager', 'A manager leads', 'Build'].map((title, at) => `<item><title>${title}</title><link>https://a.example/${at}</link></item>`).join('')}</channel></rss>`
    )
    const out = join(folder, 'links.json')
    const down = '\u001b[B'
    // Takes the first, leaves the second out, keeps the third bare.
    const keys = [
      { at: 'Leading people as a manager', press: '\r' },
      { at: 'A manager leads', press: down },
      down,
      down,
      '\r',
      { at: 'Build', press: down },
      down,
      '\r'
    ]
    const { code } = await inTerminal([cli, 'links', join(folder, 'feed.xml'), '--out', out], keys)
    expect(code).toBe(0)
    const list = JSON.parse(readFileSync(out, 'utf8')) as { title: string; tracks?: string[] }[]
    expect(list.map(({ title }) => title)).toEqual(['Leading people as a manager', 'Build'])
    expect(list[0]!.tracks).toEqual(['manager'])
    expect(list[1]!.tracks).toBeUndefined()
  }, 60_000)

  test('Ctrl-C keeps the links that were confirmed, and the next run goes on from there', async () => {
    const folder = temporaryFolder()
    const titles = ['Leading people as a manager', 'A manager leads', 'Managers of people']
    const feed = join(folder, 'feed.xml')
    writeFileSync(
      feed,
      `<rss><channel><title>T</title>${titles.map((title, at) => `<item><title>${title}</title><link>https://a.example/${at}</link></item>`).join('')}</channel></rss>`
    )
    const out = join(folder, 'links.json')
    const list = () => JSON.parse(readFileSync(out, 'utf8')) as { title: string }[]
    const first = await inTerminal(
      [cli, 'links', feed, '--out', out],
      [
        { at: '1 of 3', press: '\r' },
        { at: '2 of 3', press: '^C' }
      ]
    )
    expect(first.code).toBe(130)
    expect(first.screen).toContain('Wrote 1 link to')
    expect(first.screen).toContain('2 left to confirm')
    expect(list().map(({ title }) => title)).toEqual(titles.slice(0, 1))
    const second = await inTerminal(
      [cli, 'links', feed, '--out', out],
      [
        { at: `1 of 2  ${titles[1]}`, press: '\r' },
        { at: `2 of 2  ${titles[2]}`, press: '\r' }
      ]
    )
    expect(second.code).toBe(0)
    expect(list()).toHaveLength(3)

    const third = await inTerminal([cli, 'links', feed], [{ at: '1 of 3', press: '^C' }])
    expect(third.code).toBe(130)
    expect(third.screen).toContain('Nothing was written. With --out')
  }, 60_000)
})
