import { execFileSync } from 'node:child_process'
import { existsSync, readFileSync, writeFileSync } from 'node:fs'
import { get } from 'node:http'
import { createRequire } from 'node:module'
import { dirname, join } from 'node:path'
import { describe, expect, onTestFinished, test } from 'vitest'
import { parse } from 'yaml'
import { bank as shipped } from '../../questions/index.ts'
import { parseBank } from '../../src/bank/parse.ts'
import type { Bank } from '../../src/bank/types.ts'
import type { Calibration } from '../../src/cli/calibrate/calibration.ts'
import { wilson } from '../../src/cli/calibrate/wilson.ts'
import { startPreview } from '../../src/cli/preview/preview-server.ts'
import { runCli } from './helpers/run-cli.ts'
import { teaBank } from './helpers/tea-bank.ts'
import { temporaryFolder } from './helpers/temporary-folder.ts'

const threeTracks = 'Tea=brewing leaves, Coffee=grinding beans, Water=filling glasses'

interface State {
  fault?: string
  samples: { place: string | null }[]
}

describe('init', () => {
  test('writes a bank that can be read and taken', async () => {
    const folder = join(temporaryFolder(), 'new')
    const { code, stdout } = await runCli([
      'init',
      folder,
      '--tracks',
      threeTracks,
      '--title',
      'Drinks'
    ])
    expect(code).toBe(0)
    expect(stdout).toContain('lint')
    const file = join(folder, 'bank.json')
    const bank = parseBank(JSON.parse(readFileSync(file, 'utf8')))
    expect(bank.$schema).toBeDefined()
    expect(bank.tracks.map(({ id }) => id)).toEqual(['tea', 'coffee', 'water'])
    const { stdout: json } = await runCli(['--bank', file, '--seed', '1', '--json'], '1'.repeat(20))
    expect(JSON.parse(json)).toMatchObject({ answered: 9, bank: { id: 'drinks' } })
  })

  test.each([
    threeTracks,
    'Data=asking data questions, Backend=backend services, Frontend',
    'A, B, C',
    'Manager, Tech lead=being a brilliant architect, Specialist=trivial and boring chores',
    'Stay=staying, Move to another city=packing boxes and saying goodbye to all of my neighbors, Go=to go'
  ])('the bank of %s has no errors, and lint says what to write', async (tracks) => {
    const folder = temporaryFolder()
    await runCli(['init', folder, '--tracks', tracks])
    const file = join(folder, 'bank.json')
    const { code, stdout } = await runCli(['lint', file])
    expect(code).toBe(0)
    expect(stdout).toMatch(/ 0 errors, \d+ warnings\.\nNext: write the 60 texts/)
    const preview = await startPreview(process, file)
    onTestFinished(() => preview.close())
    const state = (await (await fetch(`${preview.address}state.json`)).json()) as State
    expect(state.fault).toBeUndefined()
    expect(state.samples.map(({ place }) => place)).toEqual(
      expect.arrayContaining(
        parseBank(JSON.parse(readFileSync(file, 'utf8'))).tracks.map(({ name }) => name)
      )
    )
  })

  test('lint names the next step until nothing is left to do', async () => {
    const folder = temporaryFolder()
    await runCli(['init', folder, '--tracks', threeTracks])
    const file = join(folder, 'bank.json')
    const next = async () => /Next: .*/.exec((await runCli(['lint', file])).stdout)![0]
    expect(await next()).toMatch(/write the 60 texts/)
    const written = readFileSync(file, 'utf8').replaceAll('TODO: ', '')
    writeFileSync(file, written)
    // No draft any more: that nine items tell too little is now an error.
    expect(await next()).toBe(
      'Next: add items; until then the quiz works, but is unsure more often.'
    )
    writeFileSync(file, written.replace('"stem": "', '"stem": "A boring day: '))
    expect(await next()).toBe('Next: fix the errors from the top; later ones may follow from them.')
    writeFileSync(file, JSON.stringify(shipped))
    expect(await next()).toMatch(/simulate/)
  })

  test('in another language than English, every sentence is still to be written', async () => {
    const folder = temporaryFolder()
    await runCli(['init', folder, '--tracks', threeTracks, '--language', 'de'])
    const { items, places } = parseBank(JSON.parse(readFileSync(join(folder, 'bank.json'), 'utf8')))
    const sentences = [...items.map(({ stem }) => stem), ...places!.map(({ headline }) => headline)]
    expect(sentences).toHaveLength(12)
    for (const sentence of sentences) expect(sentence).toMatch(/^TODO: /)
  })

  test('the commands it prints can be pasted, whatever the folder is called', async () => {
    const folder = join(temporaryFolder(), "my quiz's")
    const { stdout } = await runCli(['init', folder, '--tracks', threeTracks])
    const [, word] = /npx career-path-quiz lint (.*)/.exec(stdout)!
    const echoed = execFileSync('sh', ['-c', `printf %s ${word}`], { encoding: 'utf8' })
    expect(echoed).toBe(join(folder, 'bank.json'))
  })

  test('a file is no folder to write to', async () => {
    const folder = temporaryFolder({ quiz: '' })
    const { code, stderr } = await runCli(['init', join(folder, 'quiz'), '--tracks', threeTracks])
    expect(code).toBe(2)
    expect(stderr).toContain('This is a file. Expected a folder.')
  })

  test('a name that no bank can have writes nothing', async () => {
    const folder = temporaryFolder()
    const { code, stderr } = await runCli(['init', folder, '--tracks', 'Tea, <b>Coffee</b>, Water'])
    expect(code).toBe(2)
    expect(stderr).toContain('plain text without tags')
    expect(existsSync(join(folder, 'bank.json'))).toBe(false)
  })

  test('--yaml writes the schema for editors in the first line', async () => {
    const folder = temporaryFolder()
    await runCli(['init', folder, '--tracks', threeTracks, '--yaml'])
    const text = readFileSync(join(folder, 'bank.yaml'), 'utf8')
    expect(text).toMatch(/^# yaml-language-server: \$schema=/)
    expect(() => parseBank(parse(text))).not.toThrow()
  })

  test('the JSON for a page is made from YAML as init and the guide say', async () => {
    const folder = temporaryFolder()
    const quiz = join(folder, 'my-quiz')
    const { stdout } = await runCli(['init', quiz, '--tracks', threeTracks, '--yaml'])
    const command = /npx yaml .*/.exec(stdout)![0]
    expect(readFileSync('docs/authoring.md', 'utf8')).toContain(command.replaceAll(quiz, 'my-quiz'))
    // npx would look for the package in the registry.
    const program = createRequire(import.meta.url).resolve('yaml/package.json')
    const bin = join(dirname(program), 'bin.mjs')
    const local = command.replace('npx yaml', `"${process.execPath}" "${bin}"`)
    execFileSync('sh', ['-c', local])
    const made = parseBank(JSON.parse(readFileSync(join(quiz, 'bank.json'), 'utf8')))
    expect(made).toEqual(parseBank(parse(readFileSync(join(quiz, 'bank.yaml'), 'utf8'))))
  })

  test.each([
    ['of other scripts', 'Чай, Кофе, 水', ['track', 'track-2', 'track-3']],
    ['that differ in signs only', 'C, C++, C#', ['c', 'c-2', 'c-3']]
  ])('names %s get ids of their own', async (_, tracks, ids) => {
    const folder = temporaryFolder()
    expect((await runCli(['init', folder, '--tracks', tracks])).code).toBe(0)
    const bank = parseBank(JSON.parse(readFileSync(join(folder, 'bank.json'), 'utf8')))
    expect(bank.tracks.map(({ id }) => id)).toEqual(ids)
    expect(bank.tracks.map(({ name }) => name)).toEqual(tracks.split(', '))
  })

  test.each([
    [['--tracks', 'A, B'], /has 2/],
    [['--tracks', 'A, A, B'], /different names/],
    [['--tracks', threeTracks, '--language', 'en_US_x_y_z!'], /language tag/],
    [[], /no terminal to ask/]
  ])('%j', async (args, message) => {
    const { code, stderr } = await runCli(['init', temporaryFolder(), ...args])
    expect(code).toBe(2)
    expect(stderr).toMatch(message)
  })

  test('does not overwrite an existing file', async () => {
    const folder = temporaryFolder({ 'bank.json': 'mine' })
    const { code } = await runCli(['init', folder, '--tracks', threeTracks])
    expect(code).toBe(2)
    expect(readFileSync(join(folder, 'bank.json'), 'utf8')).toBe('mine')
  })
})

describe('translate', () => {
  interface Template {
    texts: Record<string, { source: string; text: string }>
  }
  const write = (name: string, value: unknown, folder = temporaryFolder()) => {
    const file = join(folder, name)
    writeFileSync(file, JSON.stringify(value))
    return file
  }
  const template = async (file: string) =>
    JSON.parse((await runCli(['translate', file, 'de'])).stdout) as Template

  test('the template has every text by a path that survives reordering', async () => {
    const { texts } = await template(write('bank.json', teaBank()))
    expect(texts['title']).toEqual({ source: 'Tea, coffee or water?', text: '' })
    expect(texts['items.scene-1.options.tea.text']!.source).toContain('brewing leaves')
    expect(texts['places.tea.headline']!.source).toContain('brewing leaves')
    expect(Object.keys(texts).some((path) => /\.id$|weights|url/.test(path))).toBe(false)
  })

  test('filled in, it makes a bank that differs in its texts alone', async () => {
    const file = write('bank.json', teaBank())
    const filled = await template(file)
    for (const entry of Object.values(filled.texts)) entry.text = `DE ${entry.source}`
    const translation = write('de.json', filled)
    expect((await runCli(['translate', file, 'de', '--with', translation])).code).toBe(0)
    const { stdout } = await runCli(['translate', file, 'de', '--with', translation, '--apply'])
    const german = parseBank(JSON.parse(stdout))
    expect(german.language).toBe('de')
    expect(german.items[0]!.stem).toMatch(/^DE /)
    expect(german.links).toMatchObject([{ title: 'A link', language: 'en' }])
    const whole = write('bank.de.json', german)
    expect((await runCli(['translate', file, 'de', '--with', whole])).code).toBe(0)
  })

  test('a translated bank may add links, but only in its own language', async () => {
    const link = (id: string, language?: string) => ({
      id,
      title: 'Noch ein Link',
      url: `https://example.com/${id}`,
      asks: 'Jemand fragt.',
      ...(language && { language })
    })
    const bank = teaBank()
    bank.links!.push(link('own'), link('own-too', 'de'), link('foreign', 'en'))
    const whole = write('bank.de.json', { ...bank, language: 'de' })
    const file = write('bank.json', teaBank())
    const { stdout } = await runCli(['translate', file, 'de', '--with', whole, '--json'])
    const { differences } = JSON.parse(stdout) as { differences: { kind: string; path: string }[] }
    expect(differences.filter(({ path }) => path.startsWith('links.'))).toEqual([
      { kind: 'unknown', path: 'links.foreign.asks', message: 'The bank has no such text.' }
    ])
  })

  test.each([
    [1, /^1 difference in \d+ texts\.$/, '1 text differs: see translate without --apply.'],
    [2, /^2 differences in \d+ texts\.$/, '2 texts differ: see translate without --apply.']
  ])('%d missing texts are counted in plain English', async (missing, listed, applied) => {
    const file = write('bank.json', teaBank())
    const filled = await template(file)
    for (const entry of Object.values(filled.texts).slice(missing)) {
      entry.text = `DE ${entry.source}`
    }
    const args = ['translate', file, 'de', '--with', write('de.json', filled)]
    expect((await runCli(args)).stdout.trim().split('\n').at(-1)).toMatch(listed)
    expect((await runCli([...args, '--apply'])).stderr.trim()).toBe(applied)
  })

  test('reports missing, untranslated, outdated and unknown texts, ids and weights', async () => {
    const file = write('bank.json', teaBank())
    const filled = await template(file)
    for (const entry of Object.values(filled.texts)) entry.text = `DE ${entry.source}`
    filled.texts['title']!.text = ''
    filled.texts['items.scene-2.stem']!.text = filled.texts['items.scene-2.stem']!.source
    filled.texts['items.scene-3.stem']!.source = 'Something else before'
    filled.texts['items.gone.stem'] = { source: 'x', text: 'y' }
    const { code, stdout } = await runCli([
      'translate',
      file,
      'de',
      '--with',
      write('de.json', filled),
      '--json'
    ])
    expect(code).toBe(1)
    const { differences } = JSON.parse(stdout) as { differences: { kind: string; path: string }[] }
    expect(differences.map(({ kind, path }) => [kind, path])).toEqual([
      ['missing', 'title'],
      ['untranslated', 'items.scene-2.stem'],
      ['outdated', 'items.scene-3.stem'],
      ['unknown', 'items.gone.stem']
    ])

    const other = { ...teaBank(), language: 'de' }
    other.items[0]!.options[0]!.weights = { tea: 2, coffee: -1, water: -1 }
    other.items[1]!.id = 'renamed'
    const compared = await runCli([
      'translate',
      file,
      'de',
      '--with',
      write('b.json', other),
      '--json'
    ])
    const found = (
      JSON.parse(compared.stdout) as {
        differences: { kind: string; path: string; message: string }[]
      }
    ).differences
    expect(found).toContainEqual({
      kind: 'structure',
      path: 'items.scene-1.options.tea.weights.tea',
      message: 'Found 2. Expected 3.'
    })
    expect(
      found.filter(({ kind, path }) => kind === 'structure' && /scene-2\.id|renamed\.id/.test(path))
    ).toHaveLength(2)
  })

  test('a text that no bank may have is refused, by its path', async () => {
    const file = write('bank.json', teaBank())
    const filled = await template(file)
    filled.texts['items.scene-2.stem']!.text = '<b>DE</b>'
    const translation = write('de.json', filled)
    const ran = await runCli(['translate', file, 'de', '--with', translation, '--apply'])
    expect(ran).toMatchObject({ code: 2, stdout: '' })
    expect(ran.stderr).toContain("Its texts don't fit into the bank.\n  items[1].stem: Found")
  })

  test('a file that has a text twice is refused, as one of them would be lost', async () => {
    const file = write('bank.json', teaBank())
    const twice = join(temporaryFolder(), 'de.json')
    writeFileSync(twice, '{"language": "de", "texts": {"title": {}, "title": {}}}')
    const { code, stderr } = await runCli(['translate', file, 'de', '--with', twice])
    expect(code).toBe(2)
    expect(stderr).toMatch(/1:\d+: .*"title"/)
  })

  test.each(['not a tag', 'English'])('the language "%s" is refused', async (tag) => {
    expect((await runCli(['translate', write('bank.json', teaBank()), tag])).code).toBe(2)
  })
})

describe('simulate', () => {
  const file = () => join(temporaryFolder({ 'bank.json': JSON.stringify(teaBank()) }), 'bank.json')
  const few = ['--people', '12', '--mode', 'quick', '--world', 'clean', '--seed', '1']

  test('prints the gates, or the report as JSON', async () => {
    const { code, stdout } = await runCli(['simulate', file(), ...few])
    // A bank of nine items misses some.
    expect(code).toBe(1)
    expect(stdout).toMatch(/✗ clean quick +\w[\w ]+ [\d.]+ at (least|most)/)
    expect(stdout).toMatch(/their track comes first +\d+%/)
    const [, met, gates] = /(\d+) of (\d+) gates met\. Missed:/.exec(stdout)!
    // A draft misses more than anyone reads.
    expect(stdout.match(/✗/g)).toHaveLength(Math.min(8, Number(gates) - Number(met)))
    expect(stdout).not.toContain('✓')
    const { stdout: whole } = await runCli(['simulate', file(), ...few, '--all'])
    expect(whole.match(/[✓✗]/g)).toHaveLength(Number(gates))
    const { stdout: json } = await runCli(['simulate', file(), ...few, '--json'])
    expect(JSON.parse(json)).toMatchObject({ people: 12, seeds: [1] })
  }, 30_000)

  test('--against compares two banks', async () => {
    const own = file()
    const { stdout } = await runCli(['simulate', own, '--against', own, ...few, '--json'])
    const { figures } = JSON.parse(stdout) as { figures: { difference: number | null }[] }
    expect(figures.length).toBeGreaterThan(5)
    expect(figures.every(({ difference }) => !difference)).toBe(true)
  }, 30_000)

  test.each([
    [['--world', 'perfect'], /no world "perfect"/],
    [['--mode', 'slow'], /no mode "slow"/],
    [['--people', '0'], /at least 1/]
  ])('%j', async (args, message) => {
    const { code, stderr } = await runCli(['simulate', file(), ...args])
    expect(code).toBe(2)
    expect(stderr).toMatch(message)
  })
})

describe('calibrate', () => {
  test('Wilson: 6 of 10 is .6, from .313 to .832', () => {
    const { share, interval } = wilson(6, 10)
    expect(share).toBe(0.6)
    expect(interval![0]).toBeCloseTo(0.313, 3)
    expect(interval![1]).toBeCloseTo(0.832, 3)
  })

  test('counts people once, compares repeated sessions, and states its limits', async () => {
    const bank = teaBank()
    const answers = (option: string) => ({
      version: 1,
      bank: { id: bank.id, version: bank.version },
      responses: bank.items.slice(0, 6).map(({ id }) => ({ item: id, option }))
    })
    const files = Object.fromEntries(
      Array.from({ length: 12 }, (_, at) => [
        `team/p${at}.json`,
        JSON.stringify(answers(at < 9 ? 'tea' : 'coffee'))
      ])
    )
    const folder = temporaryFolder({
      ...files,
      'anna-1.json': JSON.stringify(answers('tea')),
      'anna-2.json': JSON.stringify(answers('coffee')),
      'ben-1.json': JSON.stringify(answers('tea')),
      'ben-2.json': JSON.stringify(answers('tea')),
      'other.json': JSON.stringify({ ...answers('tea'), bank: { id: 'else' } }),
      'broken.json': '{'
    })
    const file = join(temporaryFolder({ 'bank.json': JSON.stringify(bank) }), 'bank.json')
    const { code, stdout, stderr } = await runCli(['calibrate', file, folder, '--json'])
    expect(code).toBe(0)
    expect(stderr).toContain('broken.json')
    expect(stderr).toContain('belong to the bank "else"')
    const result = JSON.parse(stdout) as Record<string, unknown>
    expect(result).toMatchObject({
      people: 14,
      files: 16,
      retest: { people: 2, sameFirst: { count: 1, total: 2 } },
      first: { tea: { count: 11, total: 14 } },
      groups: [{ name: 'team', people: 12, first: { tea: { count: 9 }, coffee: { count: 3 } } }],
      blindDay: { total: 0, beatsChance: false }
    })
    expect(result['unused']).toContainEqual(
      expect.objectContaining({ item: 'scene-1', option: 'water', answers: 14 })
    )
    expect(JSON.stringify(result['limits'])).toContain("Answers alone can't tell")
    const text = await runCli(['calibrate', file, folder])
    expect(text.stdout).toContain('What this can’t tell')
  })

  test('a file without a scored answer is left out: it would count for the first track', async () => {
    const bank = teaBank()
    const item = bank.items[0]!.id
    const folder = temporaryFolder({
      'bank.json': JSON.stringify(bank),
      'sent/answered.json': JSON.stringify([{ item, option: 'coffee' }]),
      'sent/skipped.json': JSON.stringify([{ item, skipped: true }]),
      'sent/older.json': JSON.stringify([{ item: 'gone', option: 'tea' }])
    })
    const command = ['calibrate', join(folder, 'bank.json'), join(folder, 'sent'), '--json']
    const { stdout, stderr } = await runCli(command)
    expect(JSON.parse(stdout)).toMatchObject({
      people: 1,
      first: { tea: { count: 0 }, coffee: { count: 1, total: 1 } }
    })
    expect(stderr).toContain(
      'skipped.json: It answers no scored question. Expected one at least. Left out.'
    )
    expect(stderr).toContain('older.json: None of its answers is to an item of')
  })

  test('two results without a place say nothing about places', async () => {
    const bank = teaBank()
    const responses = bank.items
      .slice(0, 6)
      .map(({ id }, at) => ({ item: id, option: ['tea', 'coffee', 'water'][at % 3] }))
    const file = JSON.stringify(responses)
    const folder = temporaryFolder({
      'bank.json': JSON.stringify(bank),
      'sent/a-1.json': file,
      'sent/a-2.json': file
    })
    const { stdout } = await runCli(['calibrate', join(folder, 'bank.json'), join(folder, 'sent')])
    expect(stdout).toContain('1 person, 2 files.')
    expect(stdout).toMatch(/same first track {2}1 of 1/)
    expect(stdout).toMatch(/same place {8}no data/)
    expect(stdout).toContain('Too few people answered twice (1)')
  })

  // By hand, with z = 1.96 and z² = 3.84. 4 of 5: center (.8 + .384) / 1.768 = .670, half width
  // 1.96 × √(.16 / 5 + .0384) / 1.768 = .294. 3 of 5: center .557, half width .326.
  test.each([
    { agreed: 4, low: 0.376, high: 0.964, beatsChance: true, says: 'Better than chance.' },
    { agreed: 3, low: 0.231, high: 0.882, beatsChance: false, says: 'Not shown to be better' }
  ])('$agreed of 5 days that agree', async ({ agreed, low, high, beatsChance, says }) => {
    const bank: Bank = {
      ...teaBank(),
      days: ['tea', 'coffee'].map((id) => ({ id, region: [id], text: `A day of ${id}.` }))
    }
    const responses = (day: string) => [
      ...bank.items.slice(0, 6).map(({ id }) => ({ item: id, option: 'tea' })),
      ...['tea-or-coffee', 'tea-or-water'].map((item) => ({ item, option: 'first' })),
      { item: 'day', option: day }
    ]
    const files = Array.from({ length: 5 }, (_, at) => [
      `p${'abcde'[at]}.json`,
      JSON.stringify(responses(at < agreed ? 'tea' : 'coffee'))
    ])
    const folder = temporaryFolder(Object.fromEntries(files) as Record<string, string>)
    const file = join(temporaryFolder({ 'bank.json': JSON.stringify(bank) }), 'bank.json')
    const { stdout } = await runCli(['calibrate', file, folder, '--json'])
    const { blindDay } = JSON.parse(stdout) as Calibration
    expect(blindDay).toMatchObject({ count: agreed, total: 5, chance: 1 / 3, beatsChance })
    expect(blindDay.interval![0]).toBeCloseTo(low, 3)
    expect(blindDay.interval![1]).toBeCloseTo(high, 3)
    const text = await runCli(['calibrate', file, folder])
    expect(text.stdout).toContain(`${agreed} of 5`)
    expect(text.stdout).toContain('by chance 33%')
    expect(text.stdout).toContain(says)
  })
})

describe('preview', () => {
  test('serves the bank, the findings and sample results, and notifies the page of a save', async () => {
    const file = join(
      temporaryFolder({ 'bank.json': JSON.stringify(teaBank(), null, 2) }),
      'bank.json'
    )
    const preview = await startPreview(process, file)
    try {
      const page = await (await fetch(preview.address)).text()
      expect(page).toContain('<career-path-quiz src="/bank.json"')
      const json = async (path: string) =>
        (await fetch(preview.address + path)).json() as Promise<never>
      expect(parseBank(await json('bank.json')).id).toBe('tea-coffee-or-water')
      const { findings, samples } = (await json('state.json')) as {
        findings: { rule: string; item?: string; line: number }[]
        samples: { place: string | null; claim: string; responses: object[] }[]
      }
      expect(findings.find(({ item }) => item === 'scene-1')).toBeDefined()
      const alone = parseBank(await json('bank.json?item=scene-3'))
      expect(new Set(alone.items.map(({ stem }) => stem))).toEqual(
        new Set([teaBank().items[2]!.stem])
      )
      expect(samples).toHaveLength(7)
      expect(samples.filter(({ place }) => place !== null).length).toBeGreaterThan(2)
      for (const path of [
        'dist/../package.json',
        'dist/%2e%2e/package.json',
        'package.json',
        'etc/passwd'
      ]) {
        expect((await fetch(preview.address + path)).status).toBe(404)
      }

      const events = await fetch(`${preview.address}events`)
      const reader = events.body!.getReader()
      await reader.read()
      writeFileSync(file, '{ "broken": ')
      const { value } = await reader.read()
      expect(new TextDecoder().decode(value)).toContain('event: change')
      const state = (await json('state.json')) as { findings: { rule: string }[] }
      expect(state.findings).toMatchObject([{ rule: 'file-syntax' }])
    } finally {
      await preview.close()
    }
  })

  test('answers only under this machine’s own names', async () => {
    const file = join(temporaryFolder({ 'bank.json': '{}' }), 'bank.json')
    const preview = await startPreview(process, file)
    try {
      const status = await new Promise((done) => {
        get(preview.address, { headers: { host: 'evil.example' } }, ({ statusCode }) =>
          done(statusCode)
        )
      })
      expect(status).toBe(403)
    } finally {
      await preview.close()
    }
  })

  test('a port that is taken is refused', async () => {
    const file = join(temporaryFolder({ 'bank.json': '{}' }), 'bank.json')
    const preview = await startPreview(process, file)
    const { port } = new URL(preview.address)
    const { code, stderr } = await runCli(['preview', file, '--port', port])
    await preview.close()
    expect(code).toBe(2)
    expect(stderr).toContain(`Something else listens on port ${port}. Expected another one.`)
  })

  test('refuses what it can’t follow', async () => {
    const { code, stderr } = await runCli(['preview', '-', '--port', '65536'])
    expect(code).toBe(2)
    expect(stderr).toContain('Expected a port from 0 to 65535.')
    expect((await runCli(['preview', '-'])).code).toBe(2)
    expect((await runCli(['preview', '/nowhere.json'])).code).toBe(2)
    expect(existsSync('/nowhere.json')).toBe(false)
  })
})
