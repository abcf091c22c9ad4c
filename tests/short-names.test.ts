import { build, parseSync, Visitor } from 'vite'
import { describe, expect, test } from 'vitest'
import { shortNames } from '../build/short-names.ts'
import { CareerPathQuiz } from '../widget/element.ts'
import { en } from '../widget/messages/en.ts'
import { builtFile } from './helpers/built-files.ts'

const names = Object.values(shortNames).join(' ').trim().split(/\s+/)

/** The members that a JSON Schema knows, at any depth. */
function membersOf(schema: string): string[] {
  const members: string[] = []
  JSON.parse(schema, (_, value: { properties?: object } | null) => {
    members.push(...Object.keys(value?.properties ?? {}))
    return value
  })
  return members
}

const labels = Object.entries(en).filter(([, word]) => typeof word !== 'function')

/** What pages, owners and files call by its name. */
const known: Record<string, readonly string[]> = {
  'a bank file': membersOf(builtFile('dist/bank.schema.json')),
  'a report': membersOf(builtFile('dist/report.schema.json')),
  'a saved result, an answer or an event':
    'version bank responses report item option skipped asked most claim id url message'.split(' '),
  'labels of the page’s owner': labels.flatMap(([name, word]) => [name, ...Object.keys(word)]),
  'the element': [CareerPathQuiz, CareerPathQuiz.prototype].flatMap(Object.getOwnPropertyNames)
}

describe('a name that the build makes shorter is in none of the names of', () => {
  test.each(Object.entries(known))('%s', (_, all) => {
    expect(all.length).toBeGreaterThan(5)
    expect(names.filter((name) => all.includes(name))).toEqual([])
  })
})

test(
  'nor is it said in quotes anywhere in the file, where it would keep its length',
  { timeout: 60_000 },
  async () => {
    const built = await build({
      mode: 'widget',
      logLevel: 'silent',
      build: { write: false, minify: false, rolldownOptions: { output: { minify: false } } }
    })
    if (!('output' in built)) throw new Error('Expected one build.')
    const quoted = new Set<string>()
    // Columns of a table and members of a shape are said in one string, parted by spaces.
    const note = (text: string) => {
      const isSentence = /^ ?[A-Z].* /.test(text)
      if (!isSentence && /^[\w$?| -]+$/.test(text))
        for (const word of text.split(/[^\w$]+/)) quoted.add(word)
    }
    new Visitor({
      Literal: ({ value }) => typeof value === 'string' && note(value),
      TemplateElement: ({ value }) => note(value.raw)
    }).visit(parseSync('widget.js', built.output[0].code).program)
    expect(quoted).toContain('themes')
    expect(names.filter((name) => quoted.has(name))).toEqual([])
  }
)
