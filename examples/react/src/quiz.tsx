import { useActorRef, useSelector } from '@xstate/react'
import { defineQuiz } from 'career-path-quiz'
import { bank } from 'career-path-quiz/questions'

const quiz = defineQuiz(bank)
const input = { seed: Math.random(), sections: ['pull'] } as const

export function Quiz() {
  const actor = useActorRef(quiz.machine, { input })
  const state = useSelector(actor, ({ value }) => value)
  const item = useSelector(actor, quiz.item)
  const { asked, most } = useSelector(actor, quiz.progress)
  const canGoBack = useSelector(actor, (snapshot) => snapshot.can({ type: 'item.back' }))
  const { place } = useSelector(actor, quiz.report)

  if (state === 'welcome') {
    return <button onClick={() => actor.send({ type: 'quiz.start' })}>{bank.title}</button>
  }
  if (!item) {
    return (
      <section>
        <h1>{place?.headline ?? "It's too close to call."}</h1>
        <button onClick={() => actor.send({ type: 'quiz.restart' })}>Again</button>
      </section>
    )
  }
  const answer = (option: string) => actor.send({ type: 'item.answer', item: item.id, option })
  return (
    <fieldset>
      <legend>{item.stem}</legend>
      {item.options.map(({ id, text }) => (
        <button key={id} onClick={() => answer(id)}>
          {text}
        </button>
      ))}
      {canGoBack && <button onClick={() => actor.send({ type: 'item.back' })}>Back</button>}
      <progress value={asked} max={most} />
    </fieldset>
  )
}
