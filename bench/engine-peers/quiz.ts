// Whole quick sittings through the actor, each with its report: how many in a second of processor
// time.
import { createActor } from 'xstate'
import { bank } from '../../questions/index.ts'
import { assess, quizMachine, report } from '../../src/index.ts'

function sit(seed: number): number {
  const quiz = createActor(quizMachine, { input: { bank, mode: 'quick', seed } }).start()
  quiz.send({ type: 'quiz.start' })
  for (let asked = 0; ; asked++) {
    const { responses } = quiz.getSnapshot().context
    const { item } = assess(bank, responses, { mode: 'quick', seed })
    if (!item) return report(bank, responses).claim.inTwenty
    const option = item.options[(seed * 7 + asked * 3) % item.options.length]!.id
    quiz.send({ type: 'item.answer', item: item.id, option })
  }
}

const sittings = 600
for (let seed = 0; seed < 200; seed++) sit(seed)
const start = process.cpuUsage()
for (let seed = 0; seed < sittings; seed++) sit(seed)
const { user, system } = process.cpuUsage(start)
console.log(JSON.stringify({ perSecond: sittings / ((user + system) / 1e6) }))
