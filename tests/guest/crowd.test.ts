import { expect, test } from 'vitest'
import { tag, type Host } from './host.ts'
import { setStage } from './stage.ts'
import { Reader } from './visit.ts'

const stage = setStage()

const crowd: Host = {
  name: 'a crowd',
  styles: 'plain',
  snippet: () => `${tag.repeat(100)}\n<script src="/career-path-quiz.js" async></script>`
}

test('a hundred quizzes on one page keep their own answers and their own names', async () => {
  await stage.goTo(crowd)
  const [first, last] = [new Reader(stage.engine, 0), new Reader(stage.engine, 99)]
  await last.arrives()
  const shownFirst = await first.answers(1)
  const shownLast = await last.answers(3)
  const counts = await stage.engine.run(() =>
    [...document.querySelectorAll<HTMLElement & { responses: [] }>('career-path-quiz')].map(
      ({ responses }) => responses.length
    )
  )
  expect(counts).toEqual([1, ...Array.from({ length: 98 }, () => 0), 3])
  expect(await first.place()).toMatchObject({ heading: shownFirst.heading })
  expect(await last.place()).toMatchObject({ heading: shownLast.heading })
  expect(await stage.engine.run(() => document.getElementById('stem'))).toBeNull()
  expect(await stage.said()).toEqual([])
})

test('a hundred quizzes that came and went have left nothing alive', async ({ skip }) => {
  const { alive } = stage.engine
  if (!alive) skip('This engine does not count.')
  const comeAndGo = (times: number) =>
    stage.engine.run(async (count) => {
      for (let time = 0; time < count; time++) {
        const quiz = document.createElement('career-path-quiz')
        document.body.append(quiz)
        const { shadowRoot } = quiz
        shadowRoot!.querySelector('button')!.click()
        shadowRoot!.querySelector('input')!.click()
        shadowRoot!.querySelector('button')!.click()
        await Promise.resolve()
        quiz.remove()
      }
      await new Promise((resolve) => setTimeout(resolve, 100))
    }, times)

  await stage.goTo({ name: 'a post', styles: 'plain' })
  await new Reader(stage.engine).arrives()
  // What is made once and stays, such as the style sheet, is there after the first few.
  await comeAndGo(5)
  const before = await alive!()
  await comeAndGo(100)
  const after = await alive!()
  expect(after.quizzes).toBe(before.quizzes)
  expect(after.listeners).toBe(before.listeners)
  expect(Math.abs(after.nodes - before.nodes)).toBeLessThan(50)
  expect(before.quizzes).toBe(1)
})
