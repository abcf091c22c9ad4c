import type { PartialSession } from '../../src/adaptive/session.ts'
import { report, encodeShare, type Bank, type Response } from '../../src/index.ts'
import type { Translation } from '../../src/cli/translate/compare-banks.ts'
import { textsOf, withTexts } from '../../src/cli/translate/text-list.ts'
import { saveHistory } from '../../src/storage/history.ts'
import { historyKey, responsesKey } from '../../src/storage/keys.ts'
import { writeResult } from '../../src/storage/result-file.ts'
import { saveSession } from '../../src/storage/saved-responses.ts'
import { storage } from '../helpers/storage.ts'
import { bank as kitchen } from '../browser/helpers/bank.ts'

// Valid inputs to start from. Small, as each is read millions of times.

const [host, cook, baker] = kitchen.tracks.map(({ id }) => id) as [string, string, string]
const two = ['yes', 'no'].map((id) => ({ id, text: id }))
const four = ['never', 'once', 'several', 'regularly'].map((id) => ({ id, text: id }))

/** A bank with every part and member a bank can have, and little of each. */
export const smallBank: Bank = {
  ...kitchen,
  $schema: 'https://kitchen.example/bank.schema.json',
  facets: kitchen.facets!.slice(0, 2),
  items: kitchen.items.slice(0, 6).map((item, index) =>
    index > 0
      ? item
      : {
          ...item,
          themes: ['T01'],
          extension: true,
          note: 'On purpose.',
          options: item.options.map((option) => ({ ...option, ratings: [5, 4], themes: ['T02'] }))
        }
  ),
  followUps: [{ id: 'kind', regions: [[host], [cook]], stem: 'Which kind?', options: two }],
  days: kitchen.days!.slice(0, 4),
  readiness: {
    options: four,
    items: [
      {
        id: 'hosted',
        tracks: [host],
        stem: 'I hosted ten people.',
        done: 'You did.',
        next: 'Invite ten people.',
        unless: { first: [baker] }
      }
    ]
  },
  leadership: {
    abilities: ['menu', 'money'].map((id) => ({ id, name: id, most: id, partner: id })),
    items: [
      {
        id: 'empty-room',
        stem: 'The room is empty. I look at:',
        options: ['menu', 'money'].map((id) => ({ id, ability: id, text: id }))
      }
    ]
  },
  places: kitchen.places!.slice(0, 3).map((place) => ({
    ...place,
    lean: { [place.region[0]!]: 'Still mostly there' },
    roles: [{ name: 'Chef', text: 'You cook.', when: { claim: ['clear'], place: [[host]] } }]
  })),
  experiments: kitchen.experiments!.map((experiment) => ({
    ...experiment,
    facets: ['evening'],
    when: { answers: { 'evening-1': [cook] } },
    unless: { first: [host] }
  })),
  oneOnOne: [{ id: 'rent', text: 'What is the rent?', when: { claim: ['open'] } }],
  links: kitchen.links!.slice(0, 2).map((link) => ({
    ...link,
    themes: ['T01'],
    language: 'en',
    reasons: [{ when: { answers: { lease: ['yes'] } }, text: 'You found a place.' }]
  })),
  retest: { quick: 0.25, full: 0.125 },
  labels: { start: 'Let’s go', answeredOf: '{answered, plural, one {# dish} other {# dishes}}' }
}

export const responses: readonly Response[] = [
  { item: 'evening-1', option: cook },
  { item: 'evening-2', option: baker },
  { item: 'evening-3', skipped: true },
  { item: 'evening-4', option: cook },
  { item: 'lease', option: 'no' }
]

/** A session with every member. */
export const session: PartialSession = {
  mode: 'full',
  seed: 7,
  section: 'pull',
  responses,
  sections: ['now', 'pull'],
  reopened: 'evening-6',
  startMode: 'quick',
  stopped: false,
  extra: 2,
  lowEffort: false
}

const result = report(smallBank, session)

export const links = [
  encodeShare(result, 'claim'),
  encodeShare(result, 'mix'),
  encodeShare(responses, 'answers', smallBank),
  encodeShare(responses, 'answers')
]

export const resultFile: unknown = JSON.parse(writeResult(responses, result))

/** What the terminal writes. */
export const sessionFile = { version: 2, bank: result.bank, responses, session, report: result }

const local = storage()
saveSession(local, smallBank, session)
saveHistory(local, smallBank, {
  results: [
    { at: '2026-03-01T09:30:00.000Z', responses },
    { at: '2026-09-01T09:30:00.000Z', responses: responses.slice(1) }
  ],
  experiments: new Map([['wash-up', { onSheet: true, done: true, note: 'Long, "wet" nights.' }]])
})

export const storedSession = local.getItem(responsesKey(smallBank))!
export const storedHistory = local.getItem(historyKey(smallBank))!

/** The facts of a session in a text of an earlier build. */
export const storedEarlier = [
  '2',
  smallBank.version,
  'mode=full seed=7 section=pull sections=now+pull reopened=evening-6 stopped=false',
  'evening-1=cook evening-3'
].join('\n')

/** Settings in a child of the element. */
export const childSettings = {
  title: 'Which kitchen?',
  links: { add: smallBank.links },
  labels: { start: 'Begin', answeredOf: '{answered} of {most}' }
}

export const rss = `<?xml version="1.0"?>
<rss xmlns:itunes="http://www.itunes.com/dtds/podcast-1.0.dtd" version="2.0"><channel>
<title>The Kitchen Show &amp; more</title><link>https://kitchen.example/</link><language>en-us</language>
<item><title>Episode 12: Quitting a kitchen</title><link>https://kitchen.example/12/?a=1&amp;b=2</link>
<guid isPermaLink="false">k12</guid><pubDate>Mon, 05 Dec 2022 08:00:00 +0000</pubDate>
<itunes:episode>12</itunes:episode><enclosure url="https://kitchen.example/12.mp3" type="audio/mpeg"/>
<description><![CDATA[<p>Someone quits.</p> &#8217; &amp;#8217;]]></description></item>
<item><title>Salt</title><guid>https://kitchen.example/salt</guid><summary>Of salt.</summary></item>
</channel></rss>`

export const atom = `<feed xmlns="http://www.w3.org/2005/Atom"><title>Kitchen</title>
<link href="https://kitchen.example/"/><entry><title type="html">Bread &lt;b&gt;rises&lt;/b&gt;</title>
<link rel="alternate" href="/bread"/><id>tag:kitchen.example,2022:1</id>
<updated>2022-12-05T23:00:00-07:00</updated><content type="html">Flour.</content></entry></feed>`

/** Posts in the three kinds of front matter. */
export const posts = [
  '---\ntitle: "Salt: a story"\ndate: 2022-12-05 23:00:00 -0700\ncategories: [food, salt]\nslug: salt\nepisode: 3\n---\nOf `salt` and [water](https://x.example).\n',
  '+++\ntitle = "Bread"\ndate = 2022-12-05T23:00:00-07:00\ndraft = false\n[extra]\nauthors = ["a"]\n+++\nFlour.\n',
  '{\n  "title": "Tea",\n  "date": "2022-12-05",\n  "permalink": "/{{ page.date }}/tea/"\n}\nLeaves.\n'
]

/** A bank as YAML, and other texts that the command line reads. */
export const yaml = `# A bank
id: tea
version: &v 1.0.0
language: en
title: "Tea or coffee?"
tracks:
  - { id: a, name: A, work: *v }
items: [{ id: one, stem: 'One:', options: [] }]
labels: {}
`

/** Words for the tracks, as `links --words` reads them. */
export const words = {
  [host]: ['guest', 'a full room', 'reservation’s'],
  [cook]: ['stove', 'salt'],
  [baker]: ['bread', 'oven'],
  other: ['rent']
}
export const wordsAsYaml = `# Words
${host}: [guest]
${cook}:
  - stove
  - "a pinch of salt"
${baker}: [bread]
`

const translatedTexts = [...textsOf(smallBank)].map(
  ([path, source]) => [path, { source, text: `${source} (es)` }] as const
)

/** A translation file in which every text is translated. */
export const translation: Translation = {
  language: 'es',
  of: { id: smallBank.id, version: smallBank.version, language: smallBank.language },
  texts: Object.fromEntries(translatedTexts)
}
export const translatedBank = withTexts(
  { ...smallBank, language: 'es' },
  (path) => translation.texts[path]?.text
)

/** Every field of the snippet builder. */
export const builderForm = {
  'site': 'https://kitchen.example',
  'source': '',
  'folder': 'https://kitchen.example/quiz/',
  'file': 'autoload.js',
  'mode': 'full',
  'theme': 'dark',
  'lang': 'de',
  'store': 'none',
  'accent': 'on',
  'light': '#0b5d63',
  'dark': '#7fd0c7',
  'sentence': 'Which kitchen? Take the quiz at',
  'page': 'https://kitchen.example/which/',
  'links': '/links.json',
  'src': 'https://kitchen.example/bank.json?a=1&b=2',
  'intro': 'Before <you> start',
  'after': 'We’re hiring.',
  'after-text': 'Come by.',
  'after-url': 'https://kitchen.example/jobs',
  'hide': ['why', 'roles']
}
