import { expect, test } from 'vitest'
import { tag, type Host } from './host.ts'
import { setStage } from './stage.ts'
import { Reader } from './visit.ts'

const stage = setStage()

declare global {
  /** What the page has noted, a list for each of its tasks. */
  var noted: string[][]
}

/** Notes the events of the quizzes, a list for each task of the page. */
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

test('a hundred quizzes are drawn one after the other, and not all in one task', async () => {
  await stage.goTo(host('a crowd', `${tag.repeat(100)}\n${script}`))
  await new Reader(stage.engine, 99).arrives()
  const tasks = await stage.engine.run(() => noted.map(({ length }) => length))
  expect(tasks.reduce((sum, quizzes) => sum + quizzes, 0)).toBe(100)
  // How many fit into one task depends on the machine.
  expect(tasks.length).toBeGreaterThan(1)
})

test('the task of the script leaves the tag’s own words where they are', async () => {
  const look =
    '<script>note(document.querySelector("career-path-quiz").shadowRoot ? "drawn" : "not drawn")</script>'
  await stage.goTo(host('a look', `${tag}\n${script}\n${look}`))
  await new Reader(stage.engine).arrives()
  expect(await stage.engine.run(() => noted.flat())).toEqual(['not drawn', 'quiz-ready'])
})

test('a quiz that is told to start is drawn at once, before the others', async () => {
  const start = `<script>
    const [first, second] = document.querySelectorAll('career-path-quiz')
    second.start()
    note(second.state + ' ' + Boolean(first.shadowRoot))
  </script>`
  await stage.goTo(host('a start', `${tag}${tag}\n${script}\n${start}`))
  await new Reader(stage.engine, 0).arrives()
  expect(await stage.engine.run(() => noted.flat())).toEqual([
    'quiz-ready',
    'quiz-start',
    'asking false',
    'quiz-ready'
  ])
})
