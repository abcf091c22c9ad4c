import { globSync, readFileSync } from 'node:fs'
import { expect, test } from 'vitest'
import { en } from '../../widget/messages/en.ts'
import { enQuiz } from '../../widget/messages/en/quiz.ts'

/** Files loaded until the first question, apart from the triangle. */
const files = [
  'widget/controller.ts',
  ...globSync('widget/{view,screens}/*.{ts,tsx}').filter(
    (file) => !/screens\/(result|shared-result)\./.test(file)
  ),
  ...globSync('widget/result/triangle/*.tsx')
]

test('no screen needs a text of the result before it has loaded', () => {
  const early = files.map((file) => readFileSync(file, 'utf8')).join('\n')
  const used = [...early.matchAll(/\bmessages\.(\w+)/gi)].map(([, key]) => key!)
  expect(used.length).toBeGreaterThan(20)
  const late = used.filter((key) => Object.hasOwn(en, key) && !Object.hasOwn(enQuiz, key))
  expect(late).toEqual([])
})
