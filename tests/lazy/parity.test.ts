import { expect, test, vi } from 'vitest'
import { tinyBank } from '../helpers/tiny-bank.ts'
import type { QuizEvents } from '../../widget/element.ts'
import { setSite, type ScriptFile } from './site.ts'

const site = setSite()

vi.setConfig({ testTimeout: 60_000 })

/** What a page does with a quiz by script, and everything it hears and reads of it meanwhile. */
async function played(script: ScriptFile, when: 'before' | 'after'): Promise<unknown[]> {
  await site.page.addInitScript(() => {
    Math.random = () => 0.5
  })
  await site.visit({ script })
  await site.page.waitForFunction(() => customElements.get('career-path-quiz'))
  if (when === 'after') await site.hasQuestions()
  const log = await site.page.evaluate(
    async ([bank, waits]) => {
      const names: (keyof QuizEvents)[] = [
        'quiz-ready',
        'quiz-start',
        'quiz-answer',
        'quiz-back',
        'quiz-result',
        'quiz-restart',
        'quiz-error'
      ]
      const heard: unknown[] = []
      for (const name of names) {
        document.addEventListener(name, ({ type, detail, composed }) =>
          heard.push({ type, detail, composed })
        )
      }
      const quiz = document.createElement('career-path-quiz')
      const settled = () => new Promise((resolve) => setTimeout(resolve, 50))
      /** Until what was asked for has come about. */
      const until = async (isSo: () => unknown) => {
        while (!isSo()) await settled()
      }
      const note = (what: string) => {
        const { state, responses } = quiz
        heard.push({ what, state, responses, bank: quiz.bank?.id })
      }
      const press = (name: string) => {
        const all = [...quiz.shadowRoot!.querySelectorAll<HTMLElement>('button, label')]
        all.find(({ innerText }) => innerText.trim().startsWith(name))!.click()
      }
      const answer = async () => {
        const { length } = quiz.responses
        quiz.shadowRoot!.querySelectorAll<HTMLElement>('input[type=radio]')[1]!.click()
        await settled()
        press('Next')
        await until(() => quiz.responses.length > length)
      }
      const [first] = bank.items
      document.querySelector('main')!.append(quiz)
      if (waits) {
        quiz.scrollIntoView()
        await until(() => quiz.shadowRoot?.querySelector('h2'))
        await until(() => quiz.bank)
      }
      quiz.start()
      await until(() => quiz.state === 'asking')
      note('started')
      await answer()
      await answer()
      note('answered twice')
      quiz.back()
      note('back')
      quiz.restart()
      note('restarted')
      quiz.bank = bank
      await until(() => quiz.bank.id === bank.id)
      quiz.responses = [{ item: first!.id, option: first!.options[0]!.id }]
      await settled()
      note('another bank, and an answer')
      quiz.start()
      await until(() => quiz.state === 'asking')
      while (quiz.state === 'asking') await answer()
      await until(() => quiz.report?.claim)
      await settled()
      note('finished')
      heard.push(quiz.report)
      quiz.bank = { items: [] } as never
      await settled()
      note('a bank that is none')
      quiz.erase()
      await settled()
      note('erased')
      quiz.remove()
      await settled()
      document.querySelector('main')!.append(quiz)
      quiz.start()
      note('put back and started')
      return heard
    },
    [tinyBank, when === 'after'] as const
  )
  await site.page.close()
  return log
}

test.each(['before', 'after'] as const)(
  'told to start %s its questions are there, the quiz in parts is to a page what the one file is',
  async (when) => {
    const inOne = await played('career-path-quiz.js', when)
    await site.begin()
    const inParts = await played('career-path-quiz.lazy.js', when)
    expect(inParts).toEqual(inOne)
    const heard = (inOne as { type?: string }[]).flatMap(({ type }) => type ?? [])
    expect(new Set(heard)).toEqual(
      new Set([
        'quiz-ready',
        'quiz-start',
        'quiz-answer',
        'quiz-back',
        'quiz-restart',
        'quiz-result',
        'quiz-error'
      ])
    )
  }
)
