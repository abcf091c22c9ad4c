import { existsSync, readFileSync } from 'node:fs'
import { expect, test } from 'vitest'
import manifest from '../../package.json' with { type: 'json' }
import { bank, catalogue } from '../../questions/index.ts'
import { modes } from '../../src/adaptive/stop.ts'
import * as engine from '../../src/index.ts'

const read = (name: string) => readFileSync(new URL(`../../${name}`, import.meta.url), 'utf8')
const readme = read('README.md')
const prose = readme.replace(/\s+/g, ' ')

test('the README counts the questions as the bank and the modes do', () => {
  const { quick, full } = modes
  expect(prose).toContain(
    `${quick.min} to ${quick.max} questions of a bank of ${bank.items.length}`
  )
  expect(prose).toContain(`\`quick\` (${quick.min} to ${quick.max} questions)`)
  expect(prose).toContain(`\`full\` (${full.min} to ${full.max})`)
})

test('the README counts the links as the catalogue does', () => {
  expect(prose).toContain(`\`catalogue\`, ${catalogue.length} links`)
})

test('the README and the page give the same two lines to embed', () => {
  const [, snippet] = /```html\n([^]*?)\n```/.exec(readme) ?? []
  const page = read('index.html').replaceAll('&lt;', '<').replaceAll('&gt;', '>')
  expect(page.replaceAll('&amp;', '&').replaceAll('&quot;', '"')).toContain(snippet)
})

test('the snippet names the version of the package', () => {
  expect(readme).toContain(`https://quiz.example/${manifest.version}/career-path-quiz.js`)
})

test('the README names everything the engine exports, every door and every command', () => {
  const names = Object.keys(engine).map((name) => new RegExp(`\`${name}\\b`))
  const doors = Object.keys(manifest.exports).filter((door) => door !== '../package.json')
  const commands = Object.keys(manifest.scripts).filter((script) => script !== 'prepack')
  const expected = [
    ...names,
    ...doors.map((door) => `\`${door.replace('.', manifest.name)}\``),
    ...commands.map((script) => new RegExp(`\\bnpm (run )?${script}\\b(?!:)`))
  ]
  expect(expected.filter((name) => readme.search(name) < 0)).toEqual([])
})

test('every file the README links to exists', () => {
  const links = [...readme.matchAll(/\]\((?!https:)([^)#]+)\)/g)].map(([, path]) => path!)
  expect(links.length).toBeGreaterThan(2)
  expect(links.filter((path) => !existsSync(new URL(`../../${path}`, import.meta.url)))).toEqual([])
})
