import { existsSync, globSync, readFileSync } from 'node:fs'
import { describe, expect, test } from 'vitest'
import manifest from '../../package.json' with { type: 'json' }
import { observedAttributes } from '../../widget/host/attributes.ts'
import { enResult } from '../../widget/messages/en/result.ts'
import { sectionNames, type SectionName } from '../../widget/result/sections.ts'
import { contrastRatio, requiredContrast } from '../../widget/view/contrast-ratio.ts'
import { bank, type CareerTrack } from '../../questions/index.ts'
import { modes } from '../../src/adaptive/stop.ts'
import type { Link } from '../../src/bank/types.ts'
import { report } from '../../src/index.ts'
import { answerAll, mostFor } from '../helpers/play.ts'
import german from '../../questions/bank.de.json' with { type: 'json' }
import spanish from '../../questions/bank.es.json' with { type: 'json' }
import { cardColors } from '../../site/card-colors.ts'
import { channels } from '../../site/channels.ts'
import { sentenceFor, snippet, styleRule } from '../../site/snippet.ts'
import { checkLinks } from '../../widget/host/settings/check-bank.ts'
import { parseLinks } from '../../src/bank/parse.ts'
import type { ClaimKind } from '../../src/result/types.ts'
import { recipe } from '../helpers/recipe.ts'

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

/** The rows of the first table after some words, by cell, without its head. */
function tableAfter(words: string): string[][] {
  const [table = ''] = /\n\|[^]*?\n\n/.exec(doc.split(words)[1] ?? '') ?? []
  const rows = table.trim().split('\n').slice(2)
  return rows.map(
    (row) =>
      row
        .slice(1, -1)
        .split('|')
        .map((cell) => cell.trim()) as [string]
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

  test('every section that can be hidden, with what readers see of it', () => {
    const rows = new Map(
      tableAfter('The sections that `hide` knows').map(([name = '', what = '']) => [name, what])
    )
    expect([...rows.keys()].sort()).toEqual(sectionNames.map((name) => `\`${name}\``).sort())
    const shown: Record<SectionName, string[]> = {
      'picture': [enResult.sharesTitle],
      'experiments': [enResult.experimentsTitle],
      'links': [enResult.linksTitle, enResult.linksTitleRead],
      'share': [enResult.share],
      'why': [enResult.whyTitle],
      'roles': [enResult.rolesTitle],
      'what-if': [enResult.whatIfTitle],
      'situation': [enResult.situationTitle],
      'certainty': [enResult.certaintyTitle],
      'compare': [enResult.compareTitle],
      'save': [enResult.saveTitle, enResult.print]
    }
    for (const name of sectionNames) {
      const quoted = [...rows.get(`\`${name}\``)!.matchAll(/"([^"]+)"/g)].map(([, text]) => text)
      expect(quoted).toEqual(shown[name])
    }
  })

  test('every kind of claim, with its headline', () => {
    const works = { first: '…', second: '…' }
    const headlines: Record<ClaimKind, string> = {
      clear: enResult.headlineClear(works),
      leaning: enResult.headlineLeaning(works),
      between: enResult.headlineBetween(works),
      open: enResult.headlineOpen
    }
    expect(tableAfter('`claim` says how sure')).toEqual(
      Object.entries(headlines).map(([kind, headline]) => [
        `\`${kind}\``,
        `"${headline}"`,
        expect.any(String)
      ])
    )
  })

  test('every place and every track of the shipped bank', () => {
    expect(tableAfter('The shipped bank calls them')).toEqual(
      bank.places!.map(({ region, name }) => [`\`${region.join('+')}\``, name])
    )
    const [manager, ic, specialist] = bank.tracks
    expect(doc).toContain(
      `\`${manager.id}\`, \`${ic.id}\` or \`${specialist.id}\` of the shipped bank`
    )
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

  test('has the sentence for German and Spanish pages as the site would write it', () => {
    const page = 'https://YOUR-SITE/quiz/quiz.html'
    const sentences = [
      sentenceFor(german.title, modes.quick.max, 'de'),
      sentenceFor(spanish.title, modes.quick.max, 'es')
    ]
    for (const sentence of sentences) {
      expect(doc).toContain(snippet({ sentence, page, script: '' }).split('\n')[0])
    }
  })

  test('has a list of links that the bank and the element take', () => {
    const { add } = JSON.parse(recipe('Your own links', 0)) as { add: unknown }
    expect(parseLinks(add, bank).issues).toEqual([])
    const warnings: string[] = []
    expect(checkLinks(add, (message) => warnings.push(message))).toEqual(add)
    expect(warnings).toEqual([])
  })

  test('has a link that comes first for those it is for, and that others don’t see', () => {
    const { add } = JSON.parse(recipe('Your own links', 0)) as { add: Link<CareerTrack>[] }
    const own = { ...bank, links: [...add, ...bank.links!] }
    const placeOfOwn = (track: string) => {
      const session = { mode: 'quick', seed: 1 } as const
      const itemOf = (id: string) => own.items.find((item) => item.id === id)!
      const responses = answerAll(own, session, ({ id }) => mostFor(own, track, itemOf(id)))
      const { claim, links } = report(own, { ...session, responses })
      expect(claim).toMatchObject({ kind: 'clear', tracks: [track] })
      return links.findIndex(({ id }) => id === add[0]!.url)
    }
    expect(['manager', 'ic', 'specialist'].map(placeOfOwn)).toEqual([0, -1, -1])
  })

  test('has rules for an accent that is legible on the card', () => {
    const [light = '', dark = ''] = recipe('Styling', 1).match(/#[\da-f]{6}/g)!
    for (const [nth, accent] of [
      { light, dark: light },
      { light, dark }
    ].entries()) {
      const [, declaration] = /^ +(--cpq-accent: .*)$/m.exec(styleRule(accent))!
      expect(recipe('Styling', nth)).toBe(`career-path-quiz {\n  ${declaration}\n}\n`)
    }
    const contrast = (color: string, card: string) => contrastRatio(channels(color), channels(card))
    expect(contrast(light, cardColors.light)).toBeGreaterThanOrEqual(requiredContrast)
    expect(contrast(dark, cardColors.dark)).toBeGreaterThanOrEqual(requiredContrast)
    // So a color with enough contrast to one has too little to the other.
    expect(contrast(cardColors.light, cardColors.dark)).toBeLessThan(requiredContrast ** 2)
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
