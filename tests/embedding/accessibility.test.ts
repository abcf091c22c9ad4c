import { describe, expect, inject, test } from 'vitest'
import type { Bank } from '../../src/bank/types.ts'
import { report } from '../../src/result/report.ts'
import { encodeShare } from '../../src/share/share.ts'
import { en } from '../../widget/messages/en.ts'
import { bank as kitchen } from '../browser/helpers/bank.ts'
import { tag, type Host } from './host.ts'
import { setStage } from './stage.ts'
import { Reader } from './visit.ts'

const stage = setStage()

/** A bank with every section. Its texts stay the same when those of the shipped bank change. */
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

/** Far below the window, where the quiz begins with the whole welcome. */
const below: Host = {
  name: 'a long post',
  styles: 'plain',
  around: ['<div style="height: 3000px"></div>', '']
}

/** A reader at a page with that bank. */
async function reader() {
  await stage.goTo(below)
  const someone = new Reader(stage.engine)
  await someone.arrives()
  await stage.engine.run((asked) => {
    document.querySelector('career-path-quiz')!.bank = asked
    // A reader who takes a while over each answer.
    let now = 0
    performance.now = () => (now += 10_000)
  }, bank)
  await headed(someone, bank.title)
  return someone
}

/** Waits for the screen with this heading. */
const headed = (someone: Reader, heading: string) =>
  someone.waitsFor(async () => (await someone.place()).heading === heading)

/** The end of the scored items, with answers that all agree. */
async function clearAnswers(someone: Reader) {
  await stage.engine.run(() => {
    const quiz = document.querySelector('career-path-quiz')!
    quiz.responses = quiz.bank.items.map(({ id }) => ({ item: id, option: 'cook' }))
  })
  await someone.clicks('button', en.continue)
  while ((await someone.place()).heading !== bank.followUps![0]!.stem) await someone.goesOn()
}

async function clearResult(someone: Reader) {
  await clearAnswers(someone)
  await someone.finishes()
}

async function ownResult(someone: Reader) {
  await someone.answers(0)
  await someone.finishes()
}

const openAll = () =>
  stage.engine.run(() => {
    const { shadowRoot } = document.querySelector('career-path-quiz')!
    for (const details of shadowRoot!.querySelectorAll('details')) details.open = true
  })

/** Opens what someone shared: the part of a page's address that follows "#". */
const follow = async (someone: Reader, share: string) => {
  await stage.engine.run((hash) => {
    location.hash = hash
  }, `cpq=${share}`)
  await someone.waitsFor(async () => (await someone.place()).name === 'shared')
}

/** Someone else's answers. */
const theirs = bank.items.map(({ id }, index) => ({
  item: id,
  option: index < 8 ? 'baker' : 'host'
}))

/** Each screen, and how a reader comes to see it. */
const screens: [name: string, show: (someone: Reader) => Promise<unknown>][] = [
  ['welcome', () => Promise.resolve()],
  ['where you are now', (someone) => someone.clicks('button', en.start)],
  ['first question', (someone) => someone.answers(0)],
  ['second question', (someone) => someone.answers(1)],
  [
    'a choice',
    async (someone) => {
      await someone.answers(1)
      await stage.engine.press('Tab')
      await stage.engine.press('ArrowDown')
    }
  ],
  [
    'a reminder',
    async (someone) => {
      await someone.answers(1)
      await stage.engine.press('Enter')
    }
  ],
  ['a follow-up', clearAnswers],
  [
    'three days',
    async (someone) => {
      await clearAnswers(someone)
      await someone.goesOn()
      await headed(someone, en.daysTitle)
    }
  ],
  [
    'kept answers',
    async (someone) => {
      await someone.answers(2)
      await stage.engine.run((asked) => {
        document.querySelector('career-path-quiz')!.bank = asked
      }, bank)
      await headed(someone, bank.title)
    }
  ],
  ['result', ownResult],
  [
    'a clear result with everything open',
    async (someone) => {
      await clearResult(someone)
      await openAll()
    }
  ],
  [
    'a result with an area explained',
    async (someone) => {
      await ownResult(someone)
      await someone.clicks('button', 'Baker')
    }
  ],
  [
    'a result that is being shared',
    async (someone) => {
      await ownResult(someone)
      await someone.clicks('button', en.share)
    }
  ],
  [
    'a result about to be erased',
    async (someone) => {
      await ownResult(someone)
      await someone.clicks('button', en.erase)
    }
  ],
  [
    'the answers under review',
    async (someone) => {
      await ownResult(someone)
      await someone.clicks('button', en.answers)
      await headed(someone, en.reviewTitle)
      await someone.clicks('disclosure', 0)
    }
  ],
  [
    'a what-if',
    async (someone) => {
      await ownResult(someone)
      await someone.clicks('disclosure', en.tipTitle)
      await someone.clicks('button', en.tryOut)
    }
  ],
  [
    'a question of an extra',
    async (someone) => {
      await clearResult(someone)
      await someone.clicks('disclosure', en.situationTitle)
      await someone.clicks('button', en.questionsLeft({ count: 1 }))
    }
  ],
  [
    'a result with every extra answered',
    async (someone) => {
      await clearResult(someone)
      await someone.clicks('disclosure', en.situationTitle)
      for (const extra of [bank.situation!, bank.readiness!.items, bank.leadership!.items]) {
        const { heading } = await someone.place()
        await someone.clicks('button', en.questionsLeft({ count: 1 }))
        await headed(someone, extra[0]!.stem)
        await someone.clicks('option', 1)
        await headed(someone, heading)
      }
    }
  ],
  [
    'a result compared with one that was shared',
    async (someone) => {
      await follow(someone, encodeShare(theirs, 'answers', bank))
      await someone.clicks('button', en.takeAndCompare)
      await someone.finishes()
    }
  ],
  [
    'a result that is kept',
    async (someone) => {
      await clearResult(someone)
      await someone.clicks('disclosure', en.compareTitle)
      await stage.engine.run(() => {
        document
          .querySelector('career-path-quiz')!
          .shadowRoot!.querySelector<HTMLElement>('.tick input')!
          .click()
      })
    }
  ],
  [
    'a shared headline',
    (someone) => follow(someone, encodeShare(report(bank, { responses: theirs }), 'claim'))
  ],
  [
    'shared answers with everything open',
    async (someone) => {
      await follow(someone, encodeShare(theirs, 'answers', bank))
      await openAll()
    }
  ],
  ['a damaged link', (someone) => follow(someone, 'oops')],
  [
    'everything erased',
    async (someone) => {
      await someone.answers(2)
      await stage.engine.run(() => document.querySelector('career-path-quiz')!.erase())
    }
  ]
]

/** What is read out; the port is another one every time. */
const spoken = async (selector = 'career-path-quiz') =>
  (await stage.engine.spoken!(selector)).replace(/(?<=127[.\d]+):\d+/g, '')

// Chromium alone shows its accessibility tree.
describe.runIf(inject('engine') === 'chromium')('what a screen reader is given', () => {
  test.each(screens)('reads as sentences: %s', async (name, show) => {
    await show(await reader())
    await expect(await spoken()).toMatchFileSnapshot(
      `golden/accessibility/${name.replaceAll(' ', '-')}.txt`
    )
  })

  test('is the same where the page’s owner has made a mistake', async () => {
    await stage.goTo(below)
    await new Reader(stage.engine).arrives()
    const right = await spoken()
    const snippet = () => `<career-path-quiz links="/none.json" mode="fast"></career-path-quiz>
<script src="/career-path-quiz.js" async></script>`
    await stage.goTo({ ...below, name: 'a post with a mistake', snippet })
    await new Reader(stage.engine).arrives()
    expect(await spoken()).toBe(right)
  })

  test('is the sentence and its link, and a way to try again, where the bank does not load', async () => {
    const snippet = () => `${tag.replace('>', ' src="/none.json">')}
<script src="/career-path-quiz.js" async></script>`
    await stage.goTo({ name: 'a post without its bank', styles: 'plain', snippet })
    await new Reader(stage.engine).arrives()
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

  test('is the sentence and its link where the script does not run', async () => {
    await stage.goTo({
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
