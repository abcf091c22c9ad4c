import { describe, expect, inject, test } from 'vitest'
import type { Bank } from '../../src/bank/types.ts'
import { report } from '../../src/result/report.ts'
import { encodeShare } from '../../src/share/share.ts'
import { en } from '../../widget/messages/en.ts'
import { bank as kitchen } from '../browser/helpers/bank.ts'
import { tag, type Host } from './host.ts'
import { openTestPage } from './test-page.ts'
import { Reader } from './reader.ts'

const page = openTestPage()

/** A bank with every section, independent of the shipped bank's texts. */
const bank: Bank = {
  ...kitchen,
  items: kitchen.items.slice(0, 12),
  followUps: [
    {
      id: 'guests',
      regions: kitchen.places!.map(({ region }) => region),
      stem: 'The guests stay late. I:',
      options: [
        { id: 'sit', text: 'sit down with them' },
        { id: 'bed', text: 'go to bed' }
      ]
    }
  ],
  readiness: {
    options: ['never', 'once', 'several', 'regularly'].map((id) => ({ id, text: `${id} so far` })),
    items: [
      {
        id: 'rush',
        tracks: kitchen.tracks.map(({ id }) => id),
        stem: 'I have worked through a rush.',
        next: 'Work through a rush.'
      }
    ]
  },
  leadership: {
    abilities: [
      { id: 'people', name: 'People', partner: 'someone who knows the guests' },
      { id: 'order', name: 'Order', most: 'You see order first.' }
    ],
    items: [
      {
        id: 'late',
        stem: 'The fish is late. I reach for:',
        options: [
          { id: 'waiter', ability: 'people', text: 'the waiter' },
          { id: 'list', ability: 'order', text: 'the list' }
        ]
      }
    ]
  }
}

/** Far below the window, so that the quiz begins with the full welcome screen. */
const below: Host = {
  name: 'a long post',
  styles: 'plain',
  around: ['<div style="height: 3000px"></div>', '']
}

/** A reader at a page with that bank. */
async function newReader() {
  await page.goTo(below)
  const reader = new Reader(page.engine)
  await reader.waitUntilShown()
  await page.engine.run((asked) => {
    document.querySelector('career-path-quiz')!.bank = asked
    // The reader takes a while for each answer.
    let now = 0
    performance.now = () => (now += 10_000)
  }, bank)
  await headed(reader, bank.title)
  return reader
}

/** Waits for the screen with this heading. */
const headed = (reader: Reader, heading: string) =>
  reader.waitFor(async () => (await reader.place()).heading === heading)

/** The end of the scored items, with answers that all agree. */
async function clearAnswers(reader: Reader) {
  await page.engine.run(() => {
    const quiz = document.querySelector('career-path-quiz')!
    quiz.responses = quiz.bank.items.map(({ id }) => ({ item: id, option: 'cook' }))
  })
  await reader.click('button', en.continue)
  while ((await reader.place()).heading !== bank.followUps![0]!.stem) await reader.answerNext()
}

async function clearResult(reader: Reader) {
  await clearAnswers(reader)
  await reader.finish()
}

async function ownResult(reader: Reader) {
  await reader.startAndAnswer(0)
  await reader.finish()
}

const openAll = () =>
  page.engine.run(() => {
    const { shadowRoot } = document.querySelector('career-path-quiz')!
    for (const details of shadowRoot!.querySelectorAll('details')) details.open = true
  })

/** Opens what someone shared: the part of a page's address that follows "#". */
const follow = async (reader: Reader, share: string) => {
  await page.engine.run((hash) => {
    location.hash = hash
  }, `cpq=${share}`)
  await reader.waitFor(async () => (await reader.place()).name === 'shared')
}

/** Someone else's answers. */
const theirs = bank.items.map(({ id }, index) => ({
  item: id,
  option: index < 8 ? 'baker' : 'host'
}))

/** Each screen, and how a reader comes to see it. */
const screens: [name: string, show: (reader: Reader) => Promise<unknown>][] = [
  ['welcome', () => Promise.resolve()],
  ['where you are now', (reader) => reader.click('button', en.start)],
  ['first question', (reader) => reader.startAndAnswer(0)],
  ['second question', (reader) => reader.startAndAnswer(1)],
  [
    'a choice',
    async (reader) => {
      await reader.startAndAnswer(1)
      await page.engine.press('Tab')
      await page.engine.press('ArrowDown')
    }
  ],
  [
    'a reminder',
    async (reader) => {
      await reader.startAndAnswer(1)
      await page.engine.press('Enter')
    }
  ],
  ['a follow-up', clearAnswers],
  [
    'three days',
    async (reader) => {
      await clearAnswers(reader)
      await reader.answerNext()
      await headed(reader, en.daysTitle)
    }
  ],
  [
    'kept answers',
    async (reader) => {
      await reader.startAndAnswer(2)
      await page.engine.run((asked) => {
        document.querySelector('career-path-quiz')!.bank = asked
      }, bank)
      await headed(reader, bank.title)
    }
  ],
  ['result', ownResult],
  [
    'a clear result with everything open',
    async (reader) => {
      await clearResult(reader)
      await openAll()
    }
  ],
  [
    'a result with an area explained',
    async (reader) => {
      await ownResult(reader)
      await reader.click('button', 'Baker')
    }
  ],
  [
    'a result that is being shared',
    async (reader) => {
      await ownResult(reader)
      await reader.click('button', en.share)
    }
  ],
  [
    'a result about to be erased',
    async (reader) => {
      await ownResult(reader)
      await reader.click('button', en.erase)
    }
  ],
  [
    'the answers under review',
    async (reader) => {
      await ownResult(reader)
      await reader.click('button', en.answers)
      await headed(reader, en.reviewTitle)
      await reader.click('disclosure', 0)
    }
  ],
  [
    'a what-if',
    async (reader) => {
      await ownResult(reader)
      await reader.click('disclosure', en.whatIfTitle)
      await reader.click('button', en.tryOut)
    }
  ],
  [
    'a question of an extra',
    async (reader) => {
      await clearResult(reader)
      await reader.click('disclosure', en.situationTitle)
      await reader.click('button', en.questionsLeft({ count: 1 }))
    }
  ],
  [
    'a result with every extra answered',
    async (reader) => {
      await clearResult(reader)
      await reader.click('disclosure', en.situationTitle)
      for (const extra of [bank.situation!, bank.readiness!.items, bank.leadership!.items]) {
        const { heading } = await reader.place()
        await reader.click('button', en.questionsLeft({ count: 1 }))
        await headed(reader, extra[0]!.stem)
        await reader.click('option', 1)
        await headed(reader, heading)
      }
    }
  ],
  [
    'a result compared with one that was shared',
    async (reader) => {
      await follow(reader, encodeShare(theirs, 'answers', bank))
      await reader.click('button', en.takeAndCompare)
      await reader.finish()
    }
  ],
  [
    'a result that is kept',
    async (reader) => {
      await clearResult(reader)
      await reader.click('disclosure', en.compareTitle)
      await page.engine.run(() => {
        document
          .querySelector('career-path-quiz')!
          .shadowRoot!.querySelector<HTMLElement>('.tick input')!
          .click()
      })
    }
  ],
  [
    'a shared headline',
    (reader) => follow(reader, encodeShare(report(bank, { responses: theirs }), 'claim'))
  ],
  [
    'shared answers with everything open',
    async (reader) => {
      await follow(reader, encodeShare(theirs, 'answers', bank))
      await openAll()
    }
  ],
  ['a damaged link', (reader) => follow(reader, 'oops')],
  [
    'everything erased',
    async (reader) => {
      await reader.startAndAnswer(2)
      await page.engine.run(() => document.querySelector('career-path-quiz')!.erase())
    }
  ]
]

/** What a screen reader reads out, without the port, which changes. */
const spoken = async (selector = 'career-path-quiz') =>
  (await page.engine.spoken!(selector)).replace(/(?<=127[.\d]+):\d+/g, '')

// Only Chromium exposes its accessibility tree.
describe.runIf(inject('engine') === 'chromium')('what a screen reader reads', () => {
  test.each(screens)('matches the recorded text: %s', async (name, show) => {
    await show(await newReader())
    await expect(await spoken()).toMatchFileSnapshot(
      `golden/accessibility/${name.replaceAll(' ', '-')}.txt`
    )
  })

  test('is the same when the page owner has made a mistake', async () => {
    await page.goTo(below)
    await new Reader(page.engine).waitUntilShown()
    const right = await spoken()
    const snippet = () => `<career-path-quiz links="/none.json" mode="fast"></career-path-quiz>
<script src="/career-path-quiz.js" async></script>`
    await page.goTo({ ...below, name: 'a post with a mistake', snippet })
    await new Reader(page.engine).waitUntilShown()
    expect(await spoken()).toBe(right)
  })

  test('is the tag’s own words and a retry if the bank does not load', async () => {
    const snippet = () => `${tag.replace('>', ' src="/none.json">')}
<script src="/career-path-quiz.js" async></script>`
    await page.goTo({ name: 'a post without its bank', styles: 'plain', snippet })
    await new Reader(page.engine).waitUntilShown()
    expect(await spoken()).toMatchInlineSnapshot(`
      "group "Manager, engineer or specialist?"
        paragraph
          "Management, individual work or a specialism? Think it through with the quiz at "
          link "quiz.example"
          "."
        heading "The quiz can’t be shown right now." [level 2]
        button "Try again"
        status [live polite]"
    `)
  })

  test('is the tag’s own words if the script does not run', async () => {
    await page.goTo({
      name: 'a post without the script',
      styles: 'plain',
      around: ['<aside>', '</aside>'],
      snippet: () => tag
    })
    expect(await spoken('aside')).toMatchInlineSnapshot(`
      ""Management, individual work or a specialism? Think it through with the quiz at "
      link "quiz.example"
      ".""
    `)
  })
})
