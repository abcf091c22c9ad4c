import { describe, expect, inject, test } from 'vitest'
import { en } from '../../widget/words/en.ts'
import { smallBank } from './small-bank.ts'
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
    'result',
    async (someone) => {
      await someone.answers(0)
      await someone.finishes()
    }
  ],
  [
    'result with everything open',
    async (someone) => {
      await someone.answers(0)
      await someone.finishes()
      await stage.engine.run(() => {
        const { shadowRoot } = document.querySelector('career-path-quiz')!
        for (const details of shadowRoot!.querySelectorAll('details')) details.open = true
      })
    }
  ]
]

// Chromium alone shows its accessibility tree.
describe.runIf(inject('engine') === 'chromium')('what a screen reader is given', () => {
  test.each(screens)('reads as sentences: %s', async (name, show) => {
    await show(await reader())
    // The port is another one every time.
    const spoken = (await stage.engine.spoken!('career-path-quiz')).replace(
      /(?<=127[.\d]+):\d+/g,
      ''
    )
    await expect(spoken).toMatchFileSnapshot(
      `golden/accessibility/${name.replaceAll(' ', '-')}.txt`
    )
  })
})
