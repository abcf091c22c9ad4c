import { Readable } from 'node:stream'
import { choicesOf } from '../../site/builder-choices.ts'
import { snippet } from '../../site/snippet.ts'
import { parseBank } from '../../src/bank/parse.ts'
import { bankOf } from '../../src/cli/source/load-bank.ts'
import { parseSource } from '../../src/cli/source/read-source.ts'
import { readFeed } from '../../src/cli/links/read-feed.ts'
import { readPost } from '../../src/cli/links/read-post.ts'
import { readWords } from '../../src/cli/links/read-words.ts'
import { suggester } from '../../src/cli/links/suggest.ts'
import { readTranslation } from '../../src/cli/translate/read-translation.ts'
import { decodeShare } from '../../src/index.ts'
import { loadHistory } from '../../src/storage/history.ts'
import { historyKey, responsesKey } from '../../src/storage/keys.ts'
import { readResult } from '../../src/storage/result-file.ts'
import { loadSession } from '../../src/storage/saved-responses.ts'
import { checkBank } from '../../widget/host/settings/check-bank.ts'
import { storage } from '../helpers/storage.ts'
import { triadBank } from '../helpers/tiny-bank.ts'
import { smallBank } from './samples.ts'

const megabytes = 10_000_000
const deep = 1_000_000

/** A bank of ten megabytes in a few items. */
const longBank = () => {
  const [first, ...others] = smallBank.items
  return { ...smallBank, items: [{ ...first!, stem: 'word '.repeat(megabytes / 5) }, ...others] }
}

/** A bank of 100,000 items. */
const manyItems = () => triadBank(100_000)

const nestedText = `${'['.repeat(deep)}${']'.repeat(deep)}`

const stored = (key: string, text: string) => storage({ [key]: text })

/** Inputs as large as they come, by name, each with its reader. */
export const largeInputs: Record<string, () => unknown> = {
  'a bank of 10 MB': () => parseBank(longBank()),
  'a bank of 100,000 items': () => parseBank(manyItems()),
  'a bank of 100,000 items on a page': () => checkBank(manyItems(), () => {}),
  'a bank a million levels deep': () => parseBank(JSON.parse(nestedText)),
  'a text a million levels deep in a bank': () =>
    parseBank({ ...smallBank, title: JSON.parse(nestedText) as unknown }),
  'a text a million levels deep on a page': () =>
    checkBank({ ...smallBank, title: JSON.parse(nestedText) as unknown }, () => {}),
  'a JSON file of 10 MB': async () =>
    bankOf(await parseSource('bank.json', JSON.stringify(longBank()))),
  'a JSON file a million levels deep': () => parseSource('bank.json', nestedText),
  'a YAML file a million levels deep': () => parseSource('bank.yaml', '- '.repeat(deep)),
  'a feed of 10 MB': () => readFeed('feed', `<rss><channel>${'<item>'.repeat(megabytes / 6)}`),
  'a feed of one word': () => readFeed('feed', `<rss><channel><title>${'x'.repeat(megabytes)}`),
  'a feed with a declaration without an end': () =>
    readFeed('feed', `<rss><channel><!${'x'.repeat(megabytes)}`),
  'a post of spaces': () =>
    readPost(
      { kind: 'hugo', root: '/', url: 'https://kitchen.example', permalinks: {} },
      'content/salt.md',
      `---\ntitle: ${'a '.repeat(40_000)}\n---\n${' '.repeat(900_000)}`,
      {}
    ),
  'a link of 10 MB': () => decodeShare('~'.repeat(megabytes)),
  'a list of words of 10 MB': async () => {
    const words = Object.fromEntries(
      smallBank.tracks.map(({ id }) => [id, Array.from({ length: 350_000 }, (_, at) => String(at))])
    )
    const io = { ...process, stdin: Readable.from([Buffer.from(JSON.stringify(words))]) }
    return suggester(
      smallBank,
      await readWords(io, smallBank, '-')
    )({
      kind: 'post',
      url: 'https://kitchen.example',
      title: 'Salt',
      text: 'salt '.repeat(1000)
    })
  },
  'a translation of 10 MB': async () => {
    const long = { title: { source: smallBank.title, text: 'word '.repeat(megabytes / 5) } }
    const text = JSON.stringify({ language: 'es', texts: long })
    return readTranslation(await parseSource('es.json', text), smallBank, 'es')
  },
  'a translation of 300,000 texts': async () => {
    const texts = Object.fromEntries(
      Array.from({ length: 300_000 }, (_, at) => [at, { source: '', text: '' }])
    )
    const text = JSON.stringify({ language: 'es', texts })
    return readTranslation(await parseSource('es.json', text), smallBank, 'es')
  },
  'a sentence of 10 MB in the snippet builder': () => {
    const data = new FormData()
    data.append('sentence', 'é '.repeat(megabytes / 3))
    return snippet(choicesOf(data, { sentence: '', page: '' }).options)
  },
  'a stored session of 10 MB': () =>
    loadSession(
      stored(responsesKey(smallBank), `2\n1.0.0\n\n${'a=b '.repeat(2_500_000)}`),
      smallBank
    ),
  'a stored history of 10 MB': () =>
    loadHistory(stored(historyKey(smallBank), `2\n${'r\t\t\n'.repeat(2_500_000)}`), smallBank),
  'a result file of 10 MB': () => readResult(smallBank, `[${'1,'.repeat(megabytes / 2)}1]`)
}
