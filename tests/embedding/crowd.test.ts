import { expect, test } from 'vitest'
import type { CareerPathQuiz } from '../../widget/element.ts'
import { tag, type Host } from './host.ts'
import { openTestPage } from './test-page.ts'
import { Reader } from './reader.ts'

const page = openTestPage()

/** For work that the browser does when it likes, such as garbage collection. */
const patience = { timeout: 10_000 }

const crowd: Host = {
  name: 'a crowd',
  styles: 'plain',
  snippet: () => `${tag.repeat(100)}\n<script src="/career-path-quiz.js" async></script>`
}

/**
 * Answers one to three questions in each quiz, with different options. @returns The chosen options.
 */
const answerAll = async () => {
  const quizzes = [...document.querySelectorAll('career-path-quiz')]
  const answered = quizzes.map(() => 0)
  document.addEventListener('quiz-answer', ({ target }) => {
    answered[quizzes.indexOf(target as CareerPathQuiz)]!++
  })
  const given = quizzes.map((): string[] => [])
  const until = async (isTrue: () => boolean) => {
    while (!isTrue()) await new Promise((resolve) => setTimeout(resolve, 20))
  }
  for (const quiz of quizzes) {
    quiz.start()
    const skip = quiz.shadowRoot!.querySelector<HTMLElement>('.now [part~="button-quiet"]')
    skip?.click()
  }
  for (const step of [0, 1, 2]) {
    for (const [index, quiz] of quizzes.entries()) {
      if (step > index % 3) continue
      const options = [...quiz.shadowRoot!.querySelectorAll<HTMLElement>('label[part~="option"]')]
      const option = options[(index + step) % options.length]!
      given[index]!.push(option.querySelector('input')!.value)
      option.dispatchEvent(new PointerEvent('pointerdown', { bubbles: true, composed: true }))
      option.click()
    }
    await until(() => answered.every((count, index) => count > step || step > index % 3))
  }
  return { given, answered }
}

test('a hundred quizzes on one page keep their own answers and their own names', async () => {
  await page.goTo(crowd)
  const [first, last] = [new Reader(page.engine, 0), new Reader(page.engine, 99)]
  await last.waitUntilShown()
  const { given, answered } = await page.engine.run(answerAll)
  expect(answered).toEqual(given.map((_, index) => (index % 3) + 1))
  const kept = await page.engine.run(() => ({
    responses: [...document.querySelectorAll('career-path-quiz')].map((quiz) =>
      quiz.responses.flatMap((response) => ('option' in response ? response.option : []))
    ),
    stored: Object.keys(localStorage).length
  }))
  expect(kept).toEqual({ responses: given, stored: 1 })
  expect(new Set(given.flat()).size).toBeGreaterThan(10)

  const before = await last.place()
  await first.answerNext()
  expect(await last.place()).toMatchObject({ heading: before.heading })
  await last.answerNext()
  expect(await page.engine.run(() => document.getElementById('stem'))).toBeNull()
  expect(await page.messages()).toEqual([])
})

test('a hundred quizzes that were removed leave nothing behind', async ({ skip }) => {
  const { alive } = page.engine
  if (!alive) skip("This engine can't count objects.")
  const comeAndGo = (times: number) =>
    page.engine.run(async (count) => {
      for (let time = 0; time < count; time++) {
        const quiz = document.createElement('career-path-quiz')
        document.body.append(quiz)
        quiz.start()
        // A quiz with stored answers loads everything first.
        while (!quiz.shadowRoot) await new Promise((resolve) => setTimeout(resolve))
        // The first reader goes to the result and opens everything.
        const steps = time === 0 ? 30 : 0
        for (let step = 0; step < steps && quiz.state === 'asking'; step++) {
          const root = quiz.shadowRoot
          const heading = root.querySelector('h2')!
          const option = root.querySelector<HTMLElement>(
            '.now [part~="button-quiet"], :not(.now) > [part~="options"] > [part~="option"]'
          )!
          option.dispatchEvent(new PointerEvent('pointerdown', { bubbles: true, composed: true }))
          option.click()
          while (heading.isConnected) await new Promise((resolve) => setTimeout(resolve, 20))
        }
        for (const details of quiz.shadowRoot.querySelectorAll('details')) details.open = true
        await Promise.resolve()
        quiz.remove()
      }
    }, times)

  await page.goTo({ name: 'a post', styles: 'plain' })
  await new Reader(page.engine).waitUntilShown()
  // The first few create what is created once and stays, such as the style sheet.
  await comeAndGo(5)
  // Pending work in a removed quiz, such as a frame or a timer, keeps it alive a little longer.
  await expect.poll(async () => (await alive!()).quizzes, patience).toBe(1)
  const before = await alive!()
  for (let crowds = 0; crowds < 4; crowds++) await comeAndGo(25)
  await expect.poll(async () => (await alive!()).quizzes, patience).toBe(1)
  await expect.poll(async () => (await alive!()).listeners, patience).toBe(before.listeners)
  expect(Math.abs((await alive!()).nodes - before.nodes)).toBeLessThan(50)
})
