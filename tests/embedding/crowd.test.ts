import { expect, test } from 'vitest'
import type { CareerPathQuiz } from '../../widget/element.ts'
import { tag, type Host } from './host.ts'
import { setStage } from './stage.ts'
import { Reader } from './visit.ts'

const stage = setStage()

const crowd: Host = {
  name: 'a crowd',
  styles: 'plain',
  snippet: () => `${tag.repeat(100)}\n<script src="/career-path-quiz.js" async></script>`
}

/** Answers something else in each quiz, one to three times, and says what and what was heard. */
const answerAll = async () => {
  const quizzes = [...document.querySelectorAll('career-path-quiz')]
  const heard = quizzes.map(() => 0)
  document.addEventListener('quiz-answer', ({ target }) => {
    heard[quizzes.indexOf(target as CareerPathQuiz)]!++
  })
  const given = quizzes.map((): string[] => [])
  for (const step of [0, 1, 2]) {
    for (const [index, quiz] of quizzes.entries()) {
      if (step > index % 3) continue
      if (step === 0) quiz.start()
      const inputs = quiz.shadowRoot!.querySelectorAll('input')
      const input = inputs[(index + step) % inputs.length]!
      input.click()
      given[index]!.push(input.value)
    }
    await Promise.resolve()
    // What is chosen in one quiz has let go of nothing in another.
    for (const [index, quiz] of quizzes.entries()) {
      if (step <= index % 3) quiz.shadowRoot!.querySelector('button')!.click()
    }
  }
  return { given, heard }
}

test('a hundred quizzes on one page keep their own answers and their own names', async () => {
  await stage.goTo(crowd)
  const [first, last] = [new Reader(stage.engine, 0), new Reader(stage.engine, 99)]
  await last.arrives()
  const { given, heard } = await stage.engine.run(answerAll)
  expect(heard).toEqual(given.map((_, index) => (index % 3) + 1))
  const kept = await stage.engine.run(() => ({
    responses: [...document.querySelectorAll('career-path-quiz')].map((quiz) =>
      quiz.responses.map((response) => 'option' in response && response.option)
    ),
    stored: Object.keys(localStorage).length
  }))
  expect(kept).toEqual({ responses: given, stored: 1 })
  expect(new Set(given.flat()).size).toBeGreaterThan(10)

  const before = await last.place()
  await first.goesOn()
  expect(await last.place()).toMatchObject({ heading: before.heading })
  expect(await last.goesOn()).toBe(true)
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
        const press = () => shadowRoot!.querySelector('button')!.click()
        press()
        // The first reader stays to the end, and opens everything.
        const steps = time === 0 ? 30 : 1
        for (let step = 0; step < steps && quiz.state === 'asking'; step++) {
          shadowRoot!.querySelector('input')!.click()
          await Promise.resolve()
          press()
        }
        for (const details of shadowRoot!.querySelectorAll('details')) details.open = true
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
  for (let crowds = 0; crowds < 4; crowds++) await comeAndGo(25)
  const after = await alive!()
  expect(after.quizzes).toBe(before.quizzes)
  expect(after.listeners).toBe(before.listeners)
  expect(Math.abs(after.nodes - before.nodes)).toBeLessThan(50)
  expect(before.quizzes).toBe(1)
})
