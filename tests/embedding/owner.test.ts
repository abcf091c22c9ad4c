import { beforeAll, describe, expect, inject, test } from 'vitest'
import type { Bank } from '../../src/bank/schema.ts'
import type { Host } from './host.ts'
import { smallBank } from './small-bank.ts'
import { setStage } from './stage.ts'
import { Reader } from './visit.ts'

const stage = setStage()
const json = 'application/json; charset=utf-8'

/** The script of the page: everything in one file, or in parts. */
let file = 'career-path-quiz.js'

/** A page whose owner has set something: attributes of the tag, or what stands in it. */
const owned = (attributes: string, inside = ''): Host => ({
  name: 'a page of an owner',
  styles: 'plain',
  head: '<script src="/hears-errors.js"></script>',
  snippet:
    () => `<career-path-quiz ${attributes}>A quiz at quiz.example.${inside}</career-path-quiz>
<script src="/${file}" async></script>`
})

const script = (text: string) => `<script type="application/json">${text}</script>`

/** The small bank, with something in it changed. */
function spoilt(spoil: (bank: Bank) => void): string {
  const bank = structuredClone(smallBank)
  spoil(bank)
  return JSON.stringify(bank)
}

const [link] = smallBank.links

const files: Record<string, string> = {
  '/small.json': JSON.stringify(smallBank),
  '/page.json': '<!doctype html><title>Not found</title>',
  '/no-stem.json': spoilt((bank) => delete (bank.items[3] as { stem?: string }).stem),
  '/markup.json': spoilt((bank) => (bank.items[0]!.stem = 'Press <b>here</b>')),
  '/weight.json': spoilt((bank) => (bank.items[2]!.options[1]!.weights.ic = 30)),
  '/facet.json': spoilt((bank) => Object.assign(bank.items[1]!, { facet: 'gowth' })),
  '/script-link.json': spoilt((bank) => (bank.links[0]!.url = 'javascript:alert(1)')),
  '/space-link.json': spoilt((bank) => (bank.links[0]!.url = 'https://quiz example')),
  '/twins.json': spoilt((bank) => (bank.context[0]!.id = bank.items[0]!.id)),
  '/twin-options.json': spoilt((bank) => (bank.items[4]!.options[1]!.id = 'manager')),
  '/language.json': spoilt((bank) => (bank.language = 'en-12')),
  '/day.json': spoilt((bank) => (bank.links[0]!.date = '2024-13-01')),
  '/huge.json': `"${'x'.repeat(10_000_000)}"`,
  '/number.json': '7',
  '/links.json': JSON.stringify([{ ...link, id: 'second', title: 'Another post' }]),
  '/more-links.json': JSON.stringify({ add: [{ ...link, id: 'second', title: 'Another post' }] }),
  '/script-links.json': JSON.stringify([{ ...link, url: 'javascript:alert(1)' }])
}

beforeAll(() => {
  for (const [path, body] of Object.entries(files)) stage.servers.put(path, { type: json, body })
  stage.servers.put('/hears-errors.js', {
    type: 'text/javascript',
    body: 'const errors = []; addEventListener("quiz-error", ({ detail }) => errors.push(detail))'
  })
  stage.servers.put('/broken-off.json', {
    type: json,
    body: files['/small.json']!.slice(0, 500),
    headers: { 'content-length': '5000', 'connection': 'close' }
  })
})

/** How every message ends: with what was expected, which names the way to mend it. */
const expectation = /: [^]*Expected \S[^]*\. The quiz goes on without it\.$/

/** A reader before the nth quiz of the page, once its questions are there. */
async function arrival(nth = 0): Promise<Reader> {
  const someone = new Reader(stage.engine, nth)
  await someone.arrives()
  await stage.engine.run(async (at) => {
    const quiz = document.querySelectorAll('career-path-quiz')[at]!
    // What is set and waits hides what is there.
    while (!quiz.bank || Object.hasOwn(quiz, 'bank')) {
      await new Promise((resolve) => setTimeout(resolve, 20))
    }
  }, nth)
  return someone
}

const shown = () =>
  stage.engine.run(() => {
    const { bank, shadowRoot } = document.querySelector('career-path-quiz')!
    const title = shadowRoot!.querySelector('h2')!.textContent
    return { title, bank: bank.id, links: bank.links.map(({ title: words }) => words) }
  })

const faults: [what: string, host: () => Host, said: string][] = [
  ['a file that is not there', () => owned('src="/none.json"'), 'The server said 404.'],
  ['a page instead of a file', () => owned('src="/page.json"'), 'json": Expected JSON. '],
  [
    'a file that breaks off',
    () => owned('src="/broken-off.json"'),
    // WebKit takes it for the whole.
    inject('engine') === 'webkit' ? 'Expected JSON. ' : 'Could not be fetched.'
  ],
  ['a file that is a number', () => owned('src="/number.json"'), 'It is 7. Expected an object.'],
  ['no address', () => owned('src=""'), 'src="": Expected an address'],
  ['half an address', () => owned('src="https://["'), 'Expected an address'],
  ['an address that is a script', () => owned('src="javascript:alert(1)"'), 'Expected an address'],
  ['an address that is a file', () => owned('src="data:,1"'), 'Expected an address'],
  [
    'an address elsewhere without https',
    () => owned(`src="${stage.servers.elsewhere}/small.json"`),
    'Expected an address'
  ],
  ['a file of 10 MB', () => owned('src="/huge.json"'), 'Expected a file of less than 1 MB.'],
  [
    'a bank without a stem',
    () => owned('src="/no-stem.json"'),
    'items[3].stem is undefined. Expected plain text without tags.'
  ],
  [
    'markup in a text',
    () => owned('src="/markup.json"'),
    'items[0].stem is "Press <b>here</b>". Expected plain text without tags.'
  ],
  [
    'a weight beyond all others',
    () => owned('src="/weight.json"'),
    'items[2].options[1].weights.ic is 30. Expected a whole number from -2 to 3.'
  ],
  [
    'a misspelt word',
    () => owned('src="/facet.json"'),
    'items[1].facet is "gowth". Expected growth|'
  ],
  [
    'a link that is a script',
    () => owned('src="/script-link.json"'),
    'links[0].url is "javascript:alert(1)". Expected an address without spaces that starts with "https://".'
  ],
  [
    'a link with a space',
    () => owned('src="/space-link.json"'),
    'links[0].url is "https://quiz example". Expected an address without'
  ],
  ['an id of two items', () => owned('src="/twins.json"'), 'The id "growth" is used twice.'],
  ['an id of two options', () => owned('src="/twin-options.json"'), 'The id "manager" is used'],
  ['a language that is none', () => owned('src="/language.json"'), 'language is "en-12". Expected'],
  ['a day that is none', () => owned('src="/day.json"'), 'links[0].date is "2024-13-01". Expected'],
  ['links that are scripts', () => owned('links="/script-links.json"'), 'links[0].url is "java'],
  ['links that are not there', () => owned('links="/none.json"'), 'The server said 404.'],
  ['links that are no list', () => owned('links="/number.json"'), 'links is 7. Expected a list'],
  ['JSON inside that is no object', () => owned('', script('null')), 'script: It is null.'],
  ['labels that are a word', () => owned('', script('{"labels": "Go"}')), 'labels is "Go".'],
  ['JSON inside that is none', () => owned('', script('{"title": }')), 'script: '],
  ['a title with markup', () => owned('', script('{"title": "<i>Mine</i>"}')), 'title is "<i>'],
  [
    'a misspelt setting',
    () => owned('', script('{"titel": "Mine"}')),
    'titel is unknown. Expected'
  ],
  [
    'a label nobody knows',
    () => owned('', script('{"labels": {"go": "Go"}}')),
    'labels.go is unknown. Expected'
  ],
  ['an unknown mode', () => owned('mode="fast"'), 'mode="fast": Expected quick|full.'],
  [
    'an unknown store',
    () => owned('store="cookie"'),
    'store="cookie": Expected local|session|none.'
  ],
  ['an unknown theme', () => owned('theme="blue"'), 'theme="blue": Expected auto|light|dark.']
]

describe.each(['career-path-quiz.js', 'career-path-quiz.lazy.js'])('with %s', (used) => {
  beforeAll(() => {
    file = used
  })

  describe('an owner’s mistake is said once, and the quiz goes on', () => {
    test.each(faults)('%s', async (_, host, said) => {
      await stage.goTo(host())
      const someone = await arrival()
      const messages = await stage.engine.run(() => guest.messages)
      expect(messages).toEqual([expect.stringContaining('console.error: career-path-quiz: ')])
      expect(messages[0]).toContain(said)
      expect(messages[0]).toMatch(expectation)
      expect(await stage.engine.run(() => errors)).toEqual([
        { version: 1, message: messages[0]!.replace('console.error: ', '') }
      ])
      expect(await shown()).toMatchObject({ bank: 'career-path' })
      expect(await someone.answers(1)).toMatchObject({ screen: 'asking' })
    })

    test('a bank that a script of the page has spoilt', async () => {
      await stage.goTo(owned(''))
      const someone = await arrival()
      await stage.engine.run(() => {
        document.querySelector('career-path-quiz')!.bank = { items: [] } as never
      })
      await arrival()
      const [message] = await stage.engine.run(() => guest.messages)
      expect(message).toContain('bank: id is undefined.')
      expect(await someone.answers(1)).toMatchObject({ screen: 'asking' })
    })

    test('a setting of an element that a script makes', async () => {
      await stage.goTo({ ...owned(''), name: 'a page with one quiz' })
      await arrival()
      await stage.engine.run(() => {
        const quiz = document.createElement('career-path-quiz')
        quiz.setAttribute('mode', 'fast')
        document.body.append(quiz)
        quiz.scrollIntoView()
      })
      await arrival(1)
      expect(await stage.engine.run(() => errors.map(({ message }) => message))).toEqual([
        expect.stringContaining('mode="fast": Expected quick|full.')
      ])
    })

    test('answers to other questions, set before the script has run', async () => {
      await stage.goTo({ ...owned(''), snippet: () => '<career-path-quiz></career-path-quiz>' })
      await stage.engine.run((name) => {
        Object.assign(document.querySelector('career-path-quiz')!, {
          responses: [{ item: 'weather', option: 'rain' }]
        })
        document.head.append(Object.assign(document.createElement('script'), { src: `/${name}` }))
      }, file)
      const someone = await arrival()
      const [message] = await stage.engine.run(() => guest.messages)
      expect(message).toContain('responses: Bank "career-path"')
      expect(message).toMatch(expectation)
      expect(await someone.answers(1)).toMatchObject({ screen: 'asking' })
    })

    test('a file that this page may not read', async () => {
      const host = owned(`src="${stage.servers.elsewhere.replace('http:', 'https:')}/small.json"`)
      await stage.goTo(host)
      await arrival()
      const [message] = await stage.engine.run(() => guest.messages)
      expect(message).toContain('Could not be fetched.')
    })
  })

  describe('what an owner sets', () => {
    test.each([
      [
        'a bank of its own',
        () => owned('src="/small.json"'),
        { bank: 'small', title: 'What draws you?' }
      ],
      [
        'links in place of others',
        () => owned('src="/small.json" links="/links.json"'),
        { links: ['Another post'] }
      ],
      [
        'links beside others',
        () => owned('src="/small.json" links="/more-links.json"'),
        { links: ['Another post', 'My first team'] }
      ],
      [
        'a title',
        () => owned('', script('{"title": "Mine"}')),
        { title: 'Mine', bank: 'career-path' }
      ],
      [
        'a title, where the script is in the head',
        (): Host => ({
          ...owned('', script('{"title": "Mine"}')),
          head: `<script src="/hears-errors.js"></script><script src="/${file}"></script>`
        }),
        { title: 'Mine' }
      ]
    ])('is taken over: %s', async (_, host, expected) => {
      await stage.goTo(host())
      await arrival()
      expect(await shown()).toMatchObject(expected)
      expect(await stage.said()).toEqual([])
    })

    test('is taken over: links beside a bank that a script has set', async () => {
      await stage.goTo(owned(''))
      await arrival()
      await stage.engine.run((bank) => {
        const quiz = document.createElement('career-path-quiz')
        quiz.bank = bank
        quiz.setAttribute('links', '/links.json')
        document.querySelector('career-path-quiz')!.replaceWith(quiz)
      }, smallBank)
      await arrival()
      expect(await shown()).toMatchObject({ bank: 'small', links: ['Another post'] })
    })

    test('is taken over: words on a button', async () => {
      await stage.goTo(owned('', script('{"labels": {"start": "Off we go"}}')))
      const someone = await arrival()
      await someone.clicks('button', 'Off we go')
      expect(await someone.place()).toMatchObject({ screen: 'asking' })
    })

    test('is read anew when an attribute changes, unless the reader has begun', async () => {
      await stage.goTo(owned(''))
      const someone = await arrival()
      const set = () =>
        stage.engine.run(async () => {
          document.querySelector('career-path-quiz')!.setAttribute('src', '/small.json')
          await new Promise((resolve) => setTimeout(resolve, 300))
        })
      await set()
      expect(await shown()).toMatchObject({ bank: 'small' })
      await stage.engine.run(() => {
        document.querySelector('career-path-quiz')!.removeAttribute('src')
      })
      expect(await shown()).toMatchObject({ bank: 'career-path' })
      await stage.goTo(owned(''))
      await someone.answers(1)
      await set()
      expect(await shown()).toMatchObject({ bank: 'career-path' })
    })

    test('until it is there, the words in the tag are shown', async () => {
      let letGo = () => {}
      const when = new Promise<void>((resolve) => (letGo = resolve))
      stage.servers.put('/late.json', { type: json, body: files['/small.json']!, when })
      await stage.goTo(owned('src="/late.json"'))
      const before = await stage.engine.run(() => ({
        words: document.querySelector<HTMLElement>('career-path-quiz')!.innerText,
        drawn: !!document.querySelector('career-path-quiz')!.shadowRoot
      }))
      expect(before).toEqual({ words: 'A quiz at quiz.example.', drawn: false })
      letGo()
      await arrival()
      expect(await shown()).toMatchObject({ title: 'What draws you?' })
    })

    test('until it is there, what the page does with the quiz waits', async () => {
      let letGo = () => {}
      const when = new Promise<void>((resolve) => (letGo = resolve))
      stage.servers.put('/late.json', { type: json, body: files['/small.json']!, when })
      await stage.goTo(owned('src="/late.json"'))
      const [item] = smallBank.items
      const responses = [{ item: item!.id, option: item!.options[0]!.id }]
      await stage.engine.run(async (given) => {
        await customElements.whenDefined('career-path-quiz')
        const quiz = document.querySelector('career-path-quiz')!
        quiz.responses = given
        quiz.start()
      }, responses)
      letGo()
      await arrival()
      const reached = await stage.engine.run(() => {
        const { bank, state, responses: given } = document.querySelector('career-path-quiz')!
        return { bank: bank.id, state, given }
      })
      expect(reached).toEqual({ bank: 'small', state: 'asking', given: responses })
      expect(await stage.said()).toEqual([])
    })
  })
})

declare global {
  // eslint-disable-next-line eslint/no-var -- a global of the page
  var errors: { version: number; message: string }[]
}
