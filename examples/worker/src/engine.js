// The engine in a separate thread: sessions come in, plain JSON goes out.
import { parentPort } from 'node:worker_threads'
import { assess, report } from 'career-path-quiz'
import { bank } from 'career-path-quiz/questions'

parentPort.on('message', (session) => {
  const { item, progress } = assess(bank, session)
  parentPort.postMessage({ item, progress, report: item ? undefined : report(bank, session) })
})
