import { expect, test } from 'vitest'
import { tag, type Host } from './host.ts'
import { openTestPage } from './test-page.ts'
import { Reader } from './reader.ts'

const page = openTestPage()

declare global {
  /** The recorded events, one list per task of the page. */
  var noted: string[][]
}

/** Records the events of the quizzes, one list per task of the page. */
const notes = `<script>
  noted = []
  const note = (what) => {
    if (!note.task) {
      noted.push((note.task = []))
      const { port1, port2 } = new MessageChannel()
      port1.onmessage = () => (note.task = undefined)
      port2.postMessage(0)
    }
    note.task.push(what)
  }
  for (const name of ['quiz-ready', 'quiz-start']) addEventListener(name, () => note(name))
</script>`

const host = (name: string, body: string): Host => ({
  name,
  styles: 'plain',
  snippet: () => `${notes}\n${body}`
})
const script = '<script src="/career-path-quiz.js"></script>'

test('a hundred quizzes are drawn one by one, not all in one task', async () => {
  await page.goTo(host('a crowd', `${tag.repeat(100)}\n${script}`))
  await new Reader(page.engine, 99).waitUntilShown()
  const tasks = await page.engine.run(() => noted.map(({ length }) => length))
  expect(tasks.reduce((sum, quizzes) => sum + quizzes, 0)).toBe(100)
  // How many fit into one task depends on the machine.
  expect(tasks.length).toBeGreaterThan(1)
})

test('nothing is drawn in the task of the script', async () => {
  const look =
    '<script>note(document.querySelector("career-path-quiz").shadowRoot ? "drawn" : "not drawn")</script>'
  await page.goTo(host('a look', `${tag}\n${script}\n${look}`))
  await new Reader(page.engine).waitUntilShown()
  expect(await page.engine.run(() => noted.flat())).toEqual(['not drawn', 'quiz-ready'])
})

test('calling start draws a quiz at once, before the others', async () => {
  const start = `<script>
    const [first, second] = document.querySelectorAll('career-path-quiz')
    second.start()
    note(second.state + ' ' + Boolean(first.shadowRoot))
  </script>`
  await page.goTo(host('a start', `${tag}${tag}\n${script}\n${start}`))
  await new Reader(page.engine, 0).waitUntilShown()
  expect(await page.engine.run(() => noted.flat())).toEqual([
    'quiz-ready',
    'quiz-start',
    'asking false',
    'quiz-ready'
  ])
})
