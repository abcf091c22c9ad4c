import { beforeAll, describe, expect, inject, test } from 'vitest'
import type { Bank } from '../../src/bank/types.ts'
import type { Mutable } from '../helpers/mutable.ts'
import { en } from '../../widget/messages/en.ts'
import type { Host } from './host.ts'
import { smallBank } from './small-bank.ts'
import { openTestPage } from './test-page.ts'
import { Reader } from './reader.ts'

const page = openTestPage()
const json = 'application/json; charset=utf-8'

/** The page's script: the self-contained file, or the loader. */
let file = 'career-path-quiz.js'

/** A page whose owner has set something: attributes of the tag, or markup in it. */
const owned = (attributes: string, inside = ''): Host => ({
  name: 'a page of an owner',
  styles: 'plain',
  head: '<script src="/collects-errors.js"></script>',
  snippet:
    () => `<career-path-quiz ${attributes}>A quiz at quiz.example.${inside}</career-path-quiz>
<script src="/${file}" async></script>`
})

const script = (text: string) => `<script type="application/json">${text}</script>`

/** The small bank with one thing broken. */
function broken(change: (bank: Mutable<Bank>) => unknown): string {
  const bank = JSON.parse(JSON.stringify(smallBank)) as Mutable<Bank>
  change(bank)
  return JSON.stringify(bank)
}

const [link] = smallBank.links!

const files: Record<string, string> = {
  '/small.json': JSON.stringify(smallBank),
  '/page.json': '<!doctype html><title>Not found</title>',
  '/no-stem.json': broken((bank) => Reflect.deleteProperty(bank.items[3]!, 'stem')),
  '/weight.json': broken((bank) => (bank.items[2]!.options[1]!.weights['ic'] = 30)),
  '/twins.json': broken((bank) => (bank.situation![0]!.id = bank.items[0]!.id)),
  '/misspelled.json': broken((bank) => Object.assign(bank, { titel: 'Mine' })),
  '/misspelled-option.json': broken((bank) =>
    Object.assign(bank.items[2]!.options[1]!, { evidnce: 'Mine' })
  ),
  '/equal.json': broken((bank) => {
    const [first, second] = bank.items[2]!.options
    second!.weights = first!.weights
  }),
  '/labels.json': broken((bank) => (bank.labels = { go: 'Go', share: 'Pass it on' })),
  '/language.json': broken((bank) => (bank.language = 'not a tag')),
  '/script-link.json': broken((bank) => (bank.links![0]!.url = 'javascript:alert(1)')),
  '/huge.json': `"${'x'.repeat(3_000_000)}"`,
  '/number.json': '7',
  '/links.json': JSON.stringify([{ ...link, id: 'second', title: 'Another post' }]),
  '/more-links.json': JSON.stringify({ add: [{ ...link, id: 'second', title: 'Another post' }] }),
  '/one-bad-link.json': JSON.stringify([link, { title: 'Bad', url: 'javascript:alert(1)' }])
}

beforeAll(() => {
  for (const [path, body] of Object.entries(files)) page.servers.put(path, { type: json, body })
  page.servers.put('/collects-errors.js', {
    type: 'text/javascript',
    body: 'const errors = []; addEventListener("quiz-error", ({ detail }) => errors.push(detail.message))'
  })
})

/** A reader at the nth quiz of the page, once it is drawn. */
async function newReader(nth = 0): Promise<Reader> {
  const reader = new Reader(page.engine, nth)
  await reader.waitUntilShown()
  return reader
}

const shown = () =>
  page.engine.run(() => {
    const { bank, shadowRoot } = document.querySelector('career-path-quiz')!
    const title = shadowRoot!.querySelector('h2')!.textContent
    return { title, bank: bank.id, links: (bank.links ?? []).map((each) => each.title) }
  })

/** The messages of `quiz-error`, after checking that the console has the same. */
async function reported(): Promise<string[]> {
  const [reports, messages] = await page.engine.run(() => [errors, probe.messages] as const)
  expect(messages).toEqual(reports.map((message) => `console.warn: career-path-quiz: ${message}`))
  return reports
}

/**
 * In `npm test`, autoload.js is tested with one mistake of each kind: both files use the same code.
 */
const aPart = <Row>(used: string, rows: Row[]): Row[] =>
  used === 'autoload.js' && inject('extent') === 'a part' ? rows.slice(0, 1) : rows

describe.each(['career-path-quiz.js', 'autoload.js'])('with %s', (used) => {
  beforeAll(() => {
    file = used
  })

  describe('a bank that can’t be used leaves the tag’s own words and a calm sentence', () => {
    test.each(
      aPart(used, [
        ['missing', 'src="none.json"', '/none.json. Expected a file there.'],
        ['a page', 'src="/page.json"', 'Expected JSON. '],
        ['a number', 'src="/number.json"', 'The file is 7. Expected an object.'],
        ['too long', 'src="/huge.json"', 'Expected less than 1 MB.'],
        ['at no address', 'src=""', 'Expected an https address'],
        ['at half an address', 'src="https://["', 'Expected an https address'],
        [
          'at an address that is a script',
          'src="javascript:alert(1)"',
          'Expected an https address'
        ],
        ['without a stem', 'src="/no-stem.json"', 'items[3].stem is missing. Expected text.'],
        [
          'with a weight out of range',
          'src="/weight.json"',
          'items[2].options[1].weights.ic is 30. Expected a whole number from -2 to 3.'
        ],
        ['with an id of two items', 'src="/twins.json"', 'The item id "growth" is used twice.']
      ])
    )('%s', async (_, attributes, message) => {
      await page.goTo(owned(attributes))
      await newReader()
      expect(await reported()).toEqual([expect.stringContaining(message)])
      const words = await page.engine.run(() => {
        const { shadowRoot } = document.querySelector('career-path-quiz')!
        const [node] = shadowRoot!.querySelector('slot')!.assignedNodes()
        return [node!.textContent, shadowRoot!.querySelector('h2')!.textContent]
      })
      expect(words).toEqual(['A quiz at quiz.example.', en.unavailable])
    })

    test('of another origin without https', async () => {
      await page.goTo(owned(`src="${page.servers.elsewhere}/small.json"`))
      await newReader()
      expect(await reported()).toEqual([expect.stringContaining('Expected an https address')])
    })
  })

  describe('any other mistake is reported, and the quiz works', () => {
    test.each(
      aPart(used, [
        ['missing links', 'links="/none.json"', '', 'The server answered 404 for http'],
        [
          'links that are no list',
          'links="/number.json"',
          '',
          'links is missing. Expected a list.'
        ],
        ['a bad link', 'links="/one-bad-link.json"', '', 'links[1].url is "javascript:alert(1)".'],
        ['child JSON that is none', '', script('{"title": }'), 'Expected JSON. '],
        ['an unknown setting', '', script('{"titel": "Mine"}'), '"titel" can\'t be used.'],
        ['an unknown text', '', script('{"labels": {"go": "Go"}}'), 'There is no text "go"'],
        ['an unknown mode', 'mode="fast"', '', 'mode="fast" is unknown. Expected quick or full.'],
        ['an unknown store', 'store="cookie"', '', 'Expected local, session or none.'],
        ['an unknown theme', 'theme="blue"', '', 'Expected auto, light or dark.'],
        ['an unknown language', 'lang="tlh"', '', 'lang="tlh" is not available.'],
        ['a language with an underscore', 'lang="en_US"', '', 'lang="en_US" is not available.'],
        ['a misspelled attribute', 'mdoe="full"', '', 'The attribute "mdoe" is unknown.'],
        ['an unknown section', 'hide="compare, sharing"', '', 'hide="sharing" is unknown.']
      ])
    )('%s', async (_, attributes, inside, message) => {
      await page.goTo(owned(attributes, inside))
      const reader = await newReader()
      expect(await reported()).toEqual([expect.stringContaining(message)])
      expect(await shown()).toMatchObject({ bank: 'career-path' })
      expect(await reader.startAndAnswer(1)).toMatchObject({ screen: 'asking' })
    })

    test.runIf(used === 'career-path-quiz.js')('a language that the one file lacks', async () => {
      await page.goTo(owned('lang="de"'))
      await newReader()
      expect(await reported()).toEqual([
        '<career-path-quiz>: lang="de" is not available. Expected en.'
      ])
    })

    test('a tag that closes itself', async () => {
      await page.goTo({
        ...owned(''),
        snippet: () => `<career-path-quiz /><p>A quiz.</p>
<script src="/${file}" async></script><h1>What follows</h1>`
      })
      const reader = await newReader()
      expect(await reported()).toEqual([
        '<career-path-quiz>: What follows the tag is inside it. Expected </career-path-quiz>.'
      ])
      expect(await reader.startAndAnswer(1)).toMatchObject({ screen: 'asking' })
    })

    test.each(
      aPart(used, [
        ['a misspelled member', '/misspelled.json', '"titel" is unknown and ignored.'],
        [
          'a misspelled member of an option',
          '/misspelled-option.json',
          '"items[2].options[1].evidnce" is unknown and ignored.'
        ],
        ['options with equal weights', '/equal.json', 'have equal weights'],
        ['an unknown text', '/labels.json', 'There is no text "go" in the interface.'],
        ['a language that is none', '/language.json', 'language is "not a tag".'],
        ['a link that is a script', '/script-link.json', 'This link is left out.']
      ])
    )('in a bank: %s', async (_, src, message) => {
      await page.goTo(owned(`src="${src}"`))
      const reader = await newReader()
      expect(await reported()).toEqual([expect.stringContaining(message)])
      expect(await shown()).toMatchObject({ bank: 'small' })
      expect(await reader.startAndAnswer(1)).toMatchObject({ screen: 'asking' })
    })

    test('a bad bank that a script of the page sets', async () => {
      await page.goTo(owned(''))
      const reader = await newReader()
      await page.engine.run(() => {
        document.querySelector('career-path-quiz')!.bank = { items: [] } as never
      })
      await reader.waitFor(async () => (await page.engine.run(() => errors)).length > 0)
      expect(await reported()).toEqual([
        'bank: id is missing. Expected an id in lower-case letters, digits and hyphens.'
      ])
      expect(await reader.startAndAnswer(1)).toMatchObject({ screen: 'asking' })
    })

    test('an unknown text in a bank that a script sets', async () => {
      await page.goTo(owned(''))
      await newReader()
      await page.engine.run((bank) => {
        const quiz = document.createElement('career-path-quiz')
        // The texts of the result have not loaded yet.
        quiz.bank = { ...bank, labels: { go: 'Go', share: 'Pass it on' } }
        document.querySelector('career-path-quiz')!.replaceWith(quiz)
      }, smallBank)
      await newReader()
      expect(await reported()).toEqual(['bank: There is no text "go" in the interface.'])
    })

    test('responses to other questions, set before the script has run', async () => {
      await page.goTo({ ...owned(''), snippet: () => '<career-path-quiz></career-path-quiz>' })
      await page.engine.run((name) => {
        Object.assign(document.querySelector('career-path-quiz')!, {
          responses: [{ item: 'weather', option: 'rain' }]
        })
        document.head.append(Object.assign(document.createElement('script'), { src: `/${name}` }))
      }, file)
      const reader = await newReader()
      expect(await reported()).toEqual([expect.stringMatching(/^responses: /)])
      expect(await reader.startAndAnswer(1)).toMatchObject({ screen: 'asking' })
    })
  })

  describe('an owner can set', () => {
    test.each([
      ['a bank', 'src="/small.json"', '', { bank: 'small', title: 'What draws you?' }],
      ['links', 'src="/small.json" links="/links.json"', '', { links: ['Another post'] }],
      [
        'more links',
        'src="/small.json" links="/more-links.json"',
        '',
        { links: ['Another post', 'My first team'] }
      ],
      ['a title', '', script('{"title": "Mine"}'), { title: 'Mine', bank: 'career-path' }]
    ])('%s', async (_, attributes, inside, expected) => {
      await page.goTo(owned(attributes, inside))
      await newReader()
      expect(await shown()).toMatchObject(expected)
      expect(await page.messages()).toEqual([])
    })

    test('a title, with the script in the head', async () => {
      const host = owned('', script('{"title": "Mine"}'))
      await page.goTo({ ...host, head: `${host.head}<script src="/${file}"></script>` })
      await newReader()
      expect(await shown()).toMatchObject({ title: 'Mine' })
    })

    test('a text of the interface', async () => {
      await page.goTo(owned('', script('{"labels": {"start": "Off we go"}}')))
      const reader = await newReader()
      await reader.click('button', 'Off we go')
      expect(await reader.place()).toMatchObject({ screen: 'asking' })
    })

    test('links together with a bank that a script sets', async () => {
      await page.goTo(owned(''))
      await newReader()
      await page.engine.run((bank) => {
        const quiz = document.createElement('career-path-quiz')
        quiz.bank = bank
        quiz.setAttribute('links', '/links.json')
        document.querySelector('career-path-quiz')!.replaceWith(quiz)
      }, smallBank)
      await newReader()
      expect(await shown()).toMatchObject({ bank: 'small', links: ['Another post'] })
    })

    test('another bank later, unless the reader has begun', async () => {
      await page.goTo(owned(''))
      const reader = await newReader()
      const set = async () => {
        await page.engine.run(() => {
          document.querySelector('career-path-quiz')!.setAttribute('src', '/small.json')
        })
      }
      await set()
      await reader.waitFor(async () => (await shown()).bank === 'small')
      await page.goTo(owned(''))
      await reader.startAndAnswer(1)
      await set()
      await reader.answerNext()
      expect(await shown()).toMatchObject({ bank: 'career-path' })
    })

    test('a slow bank: the tag’s own words stay, and calls of the page wait', async () => {
      let release = () => {}
      const when = new Promise<void>((resolve) => (release = resolve))
      page.servers.put('/late.json', { type: json, body: files['/small.json']!, when })
      await page.goTo(owned('src="/late.json"'))
      const responses = [{ item: 'growth', option: 'manager' }]
      const before = await page.engine.run(async (given) => {
        scrollTo(0, 0)
        await customElements.whenDefined('career-path-quiz')
        const quiz =
          document.querySelector<HTMLElementTagNameMap['career-path-quiz']>('career-path-quiz')!
        quiz.responses = given
        quiz.start()
        return { words: quiz.innerText, drawn: !!quiz.shadowRoot }
      }, responses)
      expect(before).toEqual({ words: 'A quiz at quiz.example.', drawn: false })
      release()
      const reader = await newReader()
      await reader.waitFor(async () => (await reader.place()).screen === 'asking')
      const reached = await page.engine.run(() => {
        const { bank, responses: given } = document.querySelector('career-path-quiz')!
        return { bank: bank.id, given }
      })
      expect(reached).toEqual({ bank: 'small', given: responses })
      expect(await page.messages()).toEqual([])
    })
  })
})

declare global {
  // eslint-disable-next-line eslint/no-var -- a global of the page
  var errors: string[]
}
