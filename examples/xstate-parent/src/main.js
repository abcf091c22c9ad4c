import { createActor } from 'xstate'
import { onboarding, quiz } from './onboarding.js'

const actor = createActor(onboarding).start()
actor.send({ type: 'name', name: 'Ada' })

const { quiz: child } = actor.getSnapshot().children
child.on('finished', () => console.log('The quiz is finished.'))
child.send({ type: 'quiz.start' })
for (let item; (item = quiz.item(child.getSnapshot()));) {
  child.send({ type: 'item.answer', item: item.id, option: item.options[0].id })
}
child.send({ type: 'quiz.close' })

const { value, context } = actor.getSnapshot()
console.log(`${value}: ${context.name}, ${context.report.answered} answers`)
