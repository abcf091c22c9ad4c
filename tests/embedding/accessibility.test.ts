import { describe, expect, inject, test } from 'vitest'
import { en } from '../../widget/messages/en.ts'
import { report } from '../../src/result/report.ts'
import { encodeShare } from '../../src/share/share.ts'
import { smallBank } from './small-bank.ts'
import { tag } from './host.ts'
import { setStage } from './stage.ts'
import { Reader } from './visit.ts'

const stage = setStage()

/** A reader at a page with the small bank. */
async function reader() {
  await stage.goTo({ name: 'a post', styles: 'plain' })
  const someone = new Reader(stage.engine)
  await someone.arrives()
  await stage.engine.run((bank) => {
    document.querySelector('career-path-quiz')!.bank = bank
    // A reader who takes a while over each answer.
    let now = 0
    performance.now = () => (now += 10_000)
  }, smallBank)
  return someone
}

/** A result that all answers agree on, reached by pressing Go on. */
async function clearResult(someone: Reader) {
  await stage.engine.run(() => {
    const quiz = document.querySelector('career-path-quiz')!
    quiz.responses = quiz.bank.items.map(({ id }) => ({ item: id, option: 'manager' }))
  })
  await someone.clicks('button', en.resume)
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

/** Opens what somebody shared: the part of a page's address that follows "#". */
const follow = (share: string) =>
  stage.engine.run(async (hash) => {
    location.hash = hash
    await new Promise((resolve) => addEventListener('hashchange', resolve, { once: true }))
  }, `cpq=${share}`)

/** Somebody else's answers. */
const theirs = smallBank.items.map(({ id }, index) => ({
  item: id,
  option: index < 6 ? 'ic' : 'manager'
}))

/** Each screen, and how a reader comes to see it. */
const screens: [name: string, show: (someone: Reader) => Promise<unknown>][] = [
  ['welcome', () => Promise.resolve()],
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
      await someone.clicks('button', en.next)
    }
  ],
  [
    'kept answers',
    async (someone) => {
      await someone.answers(2)
      await stage.engine.run(() => {
        const quiz = document.querySelector('career-path-quiz')!
        const { bank } = quiz
        quiz.bank = bank
      })
    }
  ],
  [
    'the answers under review',
    async (someone) => {
      await someone.answers(2)
      await someone.clicks('button', en.answers)
      await someone.clicks('disclosure', 0)
    }
  ],
  ['result', ownResult],
  [
    'result with everything open',
    async (someone) => {
      await ownResult(someone)
      await openAll()
    }
  ],
  [
    'a clear result with everything open',
    async (someone) => {
      await clearResult(someone)
      await openAll()
    }
  ],
  [
    'a what-if',
    async (someone) => {
      await ownResult(someone)
      await someone.clicks('disclosure', en.change)
      await someone.clicks('button', en.tryOut)
    }
  ],
  [
    'a question of an optional section',
    async (someone) => {
      await clearResult(someone)
      await someone.clicks('disclosure', en.sharpen)
      await someone.clicks('button', en.sectionStart('leadership', 1))
    }
  ],
  [
    'a result with every optional section answered',
    async (someone) => {
      await clearResult(someone)
      await someone.clicks('disclosure', en.sharpen)
      for (const section of ['readiness', 'leadership', 'context'] as const) {
        await someone.clicks('button', en.sectionStart(section, 1))
        await someone.clicks('option', 1)
      }
    }
  ],
  [
    'a result compared with one that was shared',
    async (someone) => {
      await follow(encodeShare(theirs, 'answers', smallBank))
      await someone.clicks('button', en.takeIt)
      await someone.finishes()
      await someone.clicks('disclosure', en.time)
    }
  ],
  [
    'a result that is remembered',
    async (someone) => {
      await clearResult(someone)
      await someone.clicks('disclosure', en.time)
      await someone.clicks('option', en.keepThis)
    }
  ],
  ['a shared claim', () => follow(encodeShare(report(smallBank, theirs), 'claim'))],
  [
    'shared answers with everything open',
    async () => {
      await follow(encodeShare(theirs, 'answers', smallBank))
      await openAll()
    }
  ],
  ['a damaged link', () => follow('1~claim~small@1.0.0~oops')],
  [
    'everything erased',
    async (someone) => {
      await someone.answers(2)
      await stage.engine.run(() => document.querySelector('career-path-quiz')!.restart())
      await someone.answers(1)
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
    await stage.goTo({ name: 'a post', styles: 'plain' })
    await new Reader(stage.engine).arrives()
    const right = await spoken()
    const snippet = () => `<career-path-quiz src="/none.json" mode="fast"></career-path-quiz>
<script src="/career-path-quiz.js" async></script>`
    await stage.goTo({ name: 'a post with a mistake', styles: 'plain', snippet })
    await new Reader(stage.engine).arrives()
    expect(await spoken()).toBe(right)
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
