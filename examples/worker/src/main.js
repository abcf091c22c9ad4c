import { once } from 'node:events'
import { Worker } from 'node:worker_threads'

const engine = new Worker(new URL('engine.js', import.meta.url))

/** The next item, or the report. */
async function ask(session) {
  engine.postMessage(session)
  const [answer] = await once(engine, 'message')
  return answer
}

const session = { responses: [], seed: 7, section: 'pull' }
let answer
while ((answer = await ask(session)).item) {
  const { item } = answer
  session.responses.push({ item: item.id, option: item.options[0].id })
}
console.log(`${answer.progress.asked} answers: ${answer.report.claim.kind}`)
await engine.terminate()
