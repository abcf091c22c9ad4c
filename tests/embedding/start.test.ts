import { expect, test } from 'vitest'
import { tag, type Host } from './host.ts'
import { setStage } from './stage.ts'
import { Reader } from './visit.ts'

const stage = setStage()

declare global {
  /** What the page has noted: lists of what each of its tasks saw. */
  var noted: string[][]
}

/** Notes what the quizzes tell, apart for each task of the page. */
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

test('a hundred quizzes come up one after the other, and not all in one task', async () => {
  await stage.goTo(host('a crowd', `${tag.repeat(100)}\n${script}`))
  await new Reader(stage.engine, 99).arrives()
  const tasks = await stage.engine.run(() => noted.map(({ length }) => length))
  expect(tasks.reduce((sum, quizzes) => sum + quizzes, 0)).toBe(100)
  expect(tasks.length).toBeGreaterThan(5)
})

test('the task of the script leaves the tag’s own words where they are', async () => {
  const look =
    '<script>note(document.querySelector("career-path-quiz").shadowRoot ? "up" : "not up")</script>'
  await stage.goTo(host('a look', `${tag}\n${script}\n${look}`))
  await new Reader(stage.engine).arrives()
  expect(await stage.engine.run(() => noted.flat())).toEqual(['not up', 'quiz-ready'])
})

test('told to start before its turn, a quiz comes up at once', async () => {
  const start = `<script>
    const [first, second] = document.querySelectorAll('career-path-quiz')
    second.start()
    note(second.state + ' ' + second.shadowRoot.querySelectorAll('input').length)
    note(first.state + ' ' + Boolean(first.shadowRoot))
  </script>`
  await stage.goTo(host('a start', `${tag}${tag}\n${script}\n${start}`))
  await new Reader(stage.engine).arrives()
  const [ready, started, second, first, ...later] = await stage.engine.run(() => noted.flat())
  expect([ready, started]).toEqual(['quiz-ready', 'quiz-start'])
  expect(second).toMatch(/^asking [345]$/)
  expect(first).toBe('welcome false')
  expect(later).toEqual(['quiz-ready'])
})

test('the bank is unpacked for whoever comes near or asks for it, not for the card', async () => {
  const watch = `<script>
    const { split } = String.prototype
    String.prototype.split = function (...given) {
      if (this.length > 10000) note('unpacks')
      return split.apply(this, given)
    }
  </script>`
  await stage.goTo(host('a bank', `${watch}${tag}\n${script}`))
  await new Reader(stage.engine).arrives()
  expect(await stage.engine.run(() => noted.flat())).toEqual(['quiz-ready'])
  const items = await stage.engine.run(() => {
    const quiz = document.querySelector('career-path-quiz')!
    return [quiz.bank.items.length, quiz.bank.items.length]
  })
  expect(items).toEqual([48, 48])
  const noted = await stage.engine.run(() => globalThis.noted.flat())
  expect(noted).toEqual(['quiz-ready', 'unpacks', 'unpacks'])
})
