import assert from 'node:assert/strict'
import { Readable, Writable } from 'node:stream'
import { createActor, type AnyActorLogic } from 'xstate'
import { checkSession, type PartialSession } from '../../src/adaptive/session.ts'
import { BankError, parseBank, parseLinks } from '../../src/bank/parse.ts'
import { checkResponses, type Response } from '../../src/bank/responses.ts'
import { SourceError } from '../../src/cli/errors.ts'
import { run } from '../../src/cli/run.ts'
import { FrontMatterError } from '../../src/cli/links/front-matter.ts'
import { readFeed } from '../../src/cli/links/read-feed.ts'
import { readPost } from '../../src/cli/links/read-post.ts'
import { readWords } from '../../src/cli/links/read-words.ts'
import { siteKinds } from '../../src/cli/links/site.ts'
import { suggester } from '../../src/cli/links/suggest.ts'
import { sessionFrom } from '../../src/cli/quiz/session-file.ts'
import { bankOf } from '../../src/cli/source/load-bank.ts'
import { parseSource } from '../../src/cli/source/read-source.ts'
import { compareBanks } from '../../src/cli/translate/compare-banks.ts'
import { readTranslation } from '../../src/cli/translate/read-translation.ts'
import { decodeShare, defineQuiz, report, type Bank } from '../../src/index.ts'
import { loadHistory } from '../../src/storage/history.ts'
import { historyKey, responsesKey } from '../../src/storage/keys.ts'
import { readResult } from '../../src/storage/result-file.ts'
import { loadResponses, loadSession } from '../../src/storage/saved-responses.ts'
import { choicesOf } from '../../site/builder-choices.ts'
import { parseAddress } from '../../site/parse-address.ts'
import { snippet, styleRule } from '../../site/snippet.ts'
import {
  attributeProblems,
  attributeValues,
  hiddenSections,
  readAttribute
} from '../../widget/host/attributes.ts'
import { hashPrefix } from '../../widget/host/hash-prefix.ts'
import { resultFromUrl } from '../../widget/host/result-from-url.ts'
import { checkBank, checkLinks } from '../../widget/host/settings/check-bank.ts'
import { interfaceLanguage, languageProblem } from '../../widget/host/settings/language.ts'
import { languages } from '../../widget/load-language.ts'
import { readSettings } from '../../widget/host/settings/read-settings.ts'
import { sectionNames } from '../../widget/result/sections.ts'
import { summaryOf } from '../../widget/result/shared-summary.ts'
import { storage } from '../helpers/storage.ts'
import { fakeElement } from '../widget/host/fake-element.ts'
import {
  atom,
  builderForm,
  childSettings,
  links,
  posts,
  resultFile,
  responses,
  rss,
  session,
  sessionFile,
  smallBank,
  storedEarlier,
  storedHistory,
  storedSession,
  translatedBank,
  translation,
  words,
  wordsAsYaml,
  yaml
} from './samples.ts'

/** A reader of something from outside, which may be wrong in any way. */
export interface Reader {
  name: string
  /** Whether it is given a value, a text, or the text of a JSON value. */
  form: 'value' | 'text' | 'json'
  /** Valid inputs to start from. Those of `json` may be texts, too. */
  samples: readonly unknown[]
  /** Whether an input takes ten times as long as most. */
  isSlow?: boolean
  /** The errors it is documented to throw; none if it never throws. */
  errors: readonly (new (...given: never[]) => Error)[]
  /**
   * Reads an input, and checks that what it accepts can be used.
   *
   * @returns Whether it accepted the input.
   */
  read: (input: never) => boolean | Promise<boolean>
}

const quiz = defineQuiz(smallBank)

/** The quiz of a page that reads its address. Disconnected, it leaves the next link to others. */
const firstQuiz = Object.assign(fakeElement(), { isConnected: false })

/** Warnings to a page owner are sentences, too. */
function expectSentence(message: string): void {
  assert.match(message, /^\S[^]*[^\s:,]$/, `It said: ${message.slice(0, 200)}`)
  // What is quoted from the input may say anything.
  const own = message.replace(/"[^]*"/, '""')
  assert.doesNotMatch(own, /Maximum call stack|\[object |of undefined|of null/)
}

/** Whether a report can be made of a bank that a reader accepted. */
function expectUsable(bank: Bank): void {
  assert.equal(report(bank, { responses: [] }).answered, 0)
}

function expectResponses(given: readonly Response[]): void {
  checkResponses(smallBank, given)
}

/** A link with a checksum that fits, or all but few would be refused for that alone. */
function resealed(text: string): string {
  const body = text.slice(0, text.lastIndexOf('~'))
  let hash = 0x811c9dc5
  for (let at = 0; at < body.length; at++) {
    hash = Math.imul(hash ^ body.charCodeAt(at), 0x01000193)
  }
  return `${body}~${(hash >>> 0).toString(36)}`
}

/** Every stored line with a checksum that fits. */
const resealedLines = (text: string) =>
  text
    .split('\n')
    .map((line) => {
      const at = line.lastIndexOf('\t') + 1
      return line.startsWith('r') ? line.slice(0, at) + resealed(line.slice(at)) : line
    })
    .join('\n')

const outputs = () => {
  const written = { text: '' }
  const stream = new Writable({
    write(chunk, _, done) {
      written.text += String(chunk)
      done()
    }
  })
  return { written, stream }
}

/** What a command gets on standard input, by the command. */
const inputs = new Map([
  ['links', rss],
  ['report', JSON.stringify(sessionFile)],
  ['lint', JSON.stringify(smallBank)],
  ['translate', JSON.stringify(smallBank)]
])

const siteOf = (kind: (typeof siteKinds)[number]) => ({
  kind,
  root: '/site',
  url: 'https://kitchen.example',
  timezone: 'Europe/Vienna',
  permalinks: kind === 'eleventy' ? {} : { posts: '/:year/:title/' }
})

/** Every place where something from outside is read. */
export const readers: readonly Reader[] = [
  {
    name: 'bank (parseBank)',
    form: 'value',
    samples: [smallBank],
    errors: [BankError],
    read: (input) => {
      expectUsable(parseBank(input))
      return true
    }
  },
  {
    name: 'list of links (parseLinks)',
    form: 'value',
    samples: [smallBank.links],
    errors: [],
    read: (input) => {
      const { links: list, issues } = parseLinks(input, smallBank)
      issues.forEach(({ message }) => expectSentence(message))
      expectUsable({ ...smallBank, links: list })
      return issues.length === 0
    }
  },
  {
    name: 'bank of a page (src, bank)',
    form: 'value',
    samples: [smallBank],
    errors: [Error],
    read: (input) => {
      expectUsable(checkBank(input, expectSentence))
      return true
    }
  },
  {
    name: 'links of a page (links)',
    form: 'value',
    samples: [smallBank.links],
    errors: [Error],
    read: (input) => {
      expectUsable({ ...smallBank, links: checkLinks(input, expectSentence) })
      return true
    }
  },
  {
    name: 'JSON in the element',
    form: 'json',
    samples: [childSettings, { links: smallBank.links }],
    errors: [],
    read: async (input: string) => {
      let problems = 0
      const element = {
        ...fakeElement(),
        querySelectorAll: () => [{ textContent: input }]
      } as unknown as Element
      const { bank, labels } = await readSettings(element, smallBank, (_, error) => {
        problems++
        expectSentence(error instanceof Error ? error.message : String(error))
      })
      expectUsable(bank)
      for (const label of Object.values(labels)) {
        assert.equal(typeof label({ answered: 1, most: 2 }, 'en'), 'string')
      }
      return problems === 0
    }
  },
  {
    name: 'attributes of the element',
    form: 'value',
    samples: [
      { mode: 'full', store: 'none', theme: 'dark', lang: 'de', hide: 'why roles', src: '/b.json' }
    ],
    errors: [],
    read: (input: unknown) => {
      // A parser makes texts of everything.
      const given = Object.entries(typeof input === 'object' && input !== null ? input : {})
      const element = fakeElement(
        Object.fromEntries(given.map(([name, value]) => [name, textOf(value)])),
        textOf(given[0]?.[1])
      )
      for (const name of ['mode', 'store', 'theme'] as const) {
        assert.ok(
          (attributeValues[name] as readonly string[]).includes(readAttribute(element, name))
        )
      }
      assert.ok(hiddenSections(element).size <= 10_000)
      assert.match(interfaceLanguage(element, textOf(given[1]?.[1]), languages), /^(en|de|es)$/)
      const problems = [
        ...attributeProblems(element, sectionNames),
        ...languageProblem(element, languages)
      ]
      problems.forEach(({ message }) => expectSentence(message))
      return problems.length === 0
    }
  },
  {
    name: 'shared link (decodeShare)',
    form: 'text',
    samples: links,
    errors: [],
    read: (input: string) => {
      const decoded = decodeShare(resealed(input))
      assert.ok(!decodeShare(`${input}x`).ok)
      if (!decoded.ok) expectSentence(decoded.message)
      return decoded.ok
    }
  },
  {
    name: 'address of the page (resultFromUrl)',
    form: 'text',
    samples: links,
    errors: [],
    read: (input: string) => {
      // As a browser gives it, with escapes.
      const location = new URL(`https://kitchen.example/post${hashPrefix}${resealed(input)}`)
      Object.defineProperty(globalThis, 'location', { value: location, configurable: true })
      const decoded = resultFromUrl(firstQuiz, smallBank)
      if (!decoded) return false
      if (!decoded.ok) {
        expectSentence(decoded.message)
        return false
      }
      const { place, report: own } = summaryOf(smallBank, decoded.shared)
      if (place) assert.ok(place.name && place.headline)
      if (own) assert.ok(own.answered <= smallBank.items.length)
      return true
    }
  },
  {
    name: 'stored session (loadSession, loadResponses)',
    form: 'text',
    samples: [storedSession, storedEarlier],
    errors: [],
    read: (input: string) => {
      const stored = storage({ [responsesKey(smallBank)]: input })
      const loaded = loadSession(stored, smallBank)
      if (loaded) {
        checkSession(smallBank, loaded)
        createActor(quiz.machine, { input: { session: loaded } }).start()
      }
      const given = loadResponses(stored, smallBank)
      if (given) expectResponses(given)
      return loaded !== undefined
    }
  },
  {
    name: 'stored history (loadHistory)',
    form: 'text',
    samples: [storedHistory],
    errors: [],
    read: (input: string) => {
      const stored = storage({ [historyKey(smallBank)]: resealedLines(input) })
      const { results, experiments } = loadHistory(stored, smallBank)
      for (const each of results) expectResponses(each.responses)
      for (const { note } of experiments.values()) assert.ok(note.length <= 300)
      return results.length + experiments.size === 3
    }
  },
  {
    name: 'result file (readResult)',
    form: 'json',
    samples: [resultFile],
    errors: [],
    read: (input: string) => {
      const read = readResult(smallBank, input)
      if (read.ok) expectResponses(read.responses)
      return read.ok
    }
  },
  {
    name: 'file of answers (report, --save, calibrate)',
    form: 'json',
    samples: [sessionFile, resultFile, responses, { responses, mode: 'full', seed: 7 }],
    errors: [SourceError],
    read: (input: string) => {
      // The engine refuses the parts that don't fit, in a sentence.
      const read = sessionFrom(smallBank, 'answers.json', input)
      expectResponses(read.responses)
      return true
    }
  },
  {
    name: 'session (checkSession, machine input)',
    form: 'value',
    samples: [session],
    errors: [TypeError, RangeError],
    read: (input: PartialSession) => {
      checkSession(smallBank, input)
      const actor = createActor(quiz.machine, { input: { session: input } }).start()
      actor.send({ type: 'quiz.start' })
      quiz.report(actor.getSnapshot())
      return true
    }
  },
  {
    name: 'snapshot (restore)',
    form: 'value',
    samples: snapshots(),
    errors: [Error],
    read: (input) => restore(input)
  },
  {
    name: 'JSON or YAML file (parseSource)',
    form: 'json',
    samples: [smallBank, yaml, yaml],
    errors: [SourceError],
    read: async (input: string) => {
      const isYaml = !input.startsWith('{')
      const source = await parseSource(isYaml ? 'bank.yaml' : 'bank.json', input)
      for (const { message, range } of source.faults) {
        expectSentence(message)
        assert.ok(range.line >= 1 && range.column >= 1)
      }
      source.locate(['items', 0, 'options', 1, 'text'])
      await bankOf(source)
      return true
    }
  },
  {
    name: 'feed (readFeed)',
    form: 'text',
    samples: [rss, atom],
    errors: [SourceError],
    read: (input: string) => {
      const { posts: found, faults } = readFeed('feed.xml', input)
      for (const { url, title } of found) {
        assert.match(url, /^https:\/\//)
        assert.ok(title.trim())
      }
      faults.forEach(({ message, line }) => {
        expectSentence(message)
        assert.ok(line >= 1)
      })
      return faults.length === 0
    }
  },
  {
    name: 'post (readPost)',
    form: 'text',
    samples: posts,
    errors: [FrontMatterError],
    read: (input: string) => {
      const kind = siteKinds[input.length % siteKinds.length]!
      const post = readPost(siteOf(kind), '_posts/2022-12-05-salt.md', input, {})
      if (post) assert.match(post.url, /^https:\/\//)
      return post !== undefined
    }
  },
  {
    name: 'words of tracks (readWords)',
    form: 'json',
    samples: [words, wordsAsYaml],
    errors: [SourceError],
    read: async (input: string) => {
      const io = { ...process, stdin: Readable.from([Buffer.from(input)]) }
      const read = await readWords(io, smallBank, '-')
      const { tracks } = suggester(
        smallBank,
        read
      )({
        kind: 'post',
        url: 'https://kitchen.example/salt',
        title: 'A guest at the stove',
        text: 'Salt, bread and a full room.'
      })
      tracks.forEach((id) => assert.ok(smallBank.tracks.some((track) => track.id === id)))
      return true
    }
  },
  {
    name: 'translation file (readTranslation)',
    form: 'json',
    samples: [translation, translation, translatedBank],
    errors: [SourceError],
    read: async (input: string) => {
      const source = await parseSource('es.json', input)
      const read = await readTranslation(source, smallBank, 'es')
      for (const { message } of read.differences) expectSentence(message)
      if (read.translated) {
        const kinds = compareBanks(smallBank, parseBank(read.translated)).map(({ kind }) => kind)
        assert.ok(kinds.every((kind) => kind === 'untranslated'))
      }
      return read.differences.length === 0
    }
  },
  {
    name: 'form of the snippet builder (choicesOf, snippet)',
    form: 'value',
    samples: [builderForm],
    errors: [],
    read: (input: unknown) => {
      const { options, accent } = choicesOf(formOf(input), {
        sentence: 'Tea or coffee? Take the quiz at',
        page: 'https://tea.example/quiz/'
      })
      assert.match(styleRule(accent), /^career-path-quiz \{\n/)
      const lines = snippet(options)
      // Any other character, tag or line could break the page it is pasted into.
      assert.match(lines, /^<career-path-quiz[\x20-\x7e]*\n<script[\x20-\x7e]*<\/script>$/)
      const [tag, ...others] = lines.match(/<[^>]*>?/g)!
      assert.match(tag, /^<career-path-quiz( [^<>]*)?>$/)
      for (const each of others) {
        assert.match(each, /^<\/?(career-path-quiz|a|span|script)( [^<>]*)?>$/)
      }
      const attributes = [...tag.matchAll(/ ([a-z]+)="([^"]*)"/g)].map(
        ([, name, value]) => [name!, unescaped(value!)] as const
      )
      for (const [name, value] of attributes) {
        assert.equal(value, options.attributes![name]!.replace(/\s+/g, ' '))
      }
      const element = fakeElement(Object.fromEntries(attributes))
      return (
        [...attributeProblems(element, sectionNames), ...languageProblem(element, languages)]
          .length === 0
      )
    }
  },
  {
    name: 'address of the site (parseAddress)',
    form: 'value',
    samples: [{ url: 'https://kitchen.example/quiz', base: '/a-b/c.d/' }, { base: '/' }],
    errors: [Error],
    read: (input: unknown) => {
      const given = Object.entries(typeof input === 'object' && input !== null ? input : {})
      const { base, origin } = parseAddress(
        Object.fromEntries(given.map(([name, value]) => [name, textOf(value)]))
      )
      assert.match(base, /^\/([^\s"'<>/]+\/)*$/)
      if (origin) assert.match(origin, /^https:\/\/[^\s"'<>/]+$/)
      return true
    }
  },
  {
    name: 'arguments of the command line (run)',
    form: 'value',
    samples: [
      ['lint', '-', '--json', '--quiet'],
      ['lint', '-', '--sarif'],
      ['lint', '-', '--github'],
      ['report', '-', '--json'],
      ['report', '-'],
      ['links', '-', '--json', '--url', 'https://kitchen.example', '--kind', 'post'],
      ['links', '-', '--source', 'Kitchen', '--yes'],
      ['translate', '-', 'es', '--json'],
      ['--help'],
      ['--version']
    ],
    isSlow: true,
    errors: [],
    read: (input: unknown) => runWith(Array.isArray(input) ? input.map(textOf) : [textOf(input)])
  }
]

/** A value as an attribute or argument holds it. */
function textOf(value: unknown): string {
  if (typeof value === 'string') return value
  return typeof value === 'object' ? 'an object' : (JSON.stringify(value) ?? 'undefined')
}

/** The data of a form: a field has a text, or a list of them. */
function formOf(input: unknown): FormData {
  const data = new FormData()
  for (const [name, value] of Object.entries(typeof input === 'object' ? (input ?? {}) : {})) {
    for (const each of Array.isArray(value) ? (value as unknown[]) : [value]) {
      data.append(name, textOf(each))
    }
  }
  return data
}

const unescaped = (text: string) =>
  text.replace(/&#(\d+);/g, (_, code: string) => String.fromCodePoint(Number(code)))

/** Snapshots of one session in each state, as another process would get them. */
function snapshots(): unknown[] {
  const actor = createActor(quiz.machine, { input: { seed: 7, session } }).start()
  const persisted = () => JSON.parse(JSON.stringify(actor.getPersistedSnapshot())) as unknown
  const welcome = persisted()
  actor.send({ type: 'quiz.start' })
  const asking = persisted()
  actor.send({ type: 'quiz.finish' })
  return [welcome, asking, persisted()]
}

/** Restores a snapshot, and sends it an event of each kind. */
function restore(input: unknown): boolean {
  const actor = createActor(quiz.machine as AnyActorLogic, { snapshot: input as never })
  let fault: Error | undefined
  // Without an observer, XState reports the error to the whole process.
  actor.subscribe({ error: (error) => (fault = error as Error) })
  actor.start()
  const snapshot = actor.getSnapshot() as Parameters<typeof quiz.session>[0]
  quiz.items(snapshot)
  quiz.report(snapshot)
  for (const type of ['quiz.start', 'item.back', 'quiz.continue', 'quiz.finish', 'quiz.restart']) {
    actor.send({ type })
    if (fault) throw fault
    checkSession(smallBank, quiz.session(actor.getSnapshot() as typeof snapshot))
  }
  return true
}

/** Runs the command line. It explains what is wrong on standard error, and never throws. */
async function runWith(args: readonly string[]): Promise<boolean> {
  const [out, error] = [outputs(), outputs()]
  const code = await run(args, {
    stdin: Readable.from([Buffer.from(inputs.get(args[0] ?? '') ?? '')]),
    stdout: out.stream,
    stderr: error.stream,
    env: {}
  })
  assert.ok([0, 1, 2].includes(code), `It exited with ${code}.`)
  if (code === 2) assert.match(error.written.text, /\S[^]*[.)…]\n$/)
  assert.doesNotMatch(error.written.text, /\n {4}at |Maximum call stack|of undefined|of null/)
  return code !== 2
}
