// @ts-nocheck -- A page that the bench builds.
// The least that Preact and XState make of a quiz: no design, no model, no result to speak of.
import { h, render } from 'preact'
import { assign, createActor, setup } from 'xstate'
import quiz from '../.cache/quiz.json'

const machine = setup({
  guards: { isLast: ({ context }) => context.answers.length === quiz.questions.length - 1 },
  actions: {
    record: assign({ answers: ({ context, event }) => [...context.answers, event.option] })
  }
}).createMachine({
  context: { answers: [] },
  initial: 'asking',
  states: {
    asking: {
      on: {
        answer: [{ guard: 'isLast', actions: 'record', target: 'finished' }, { actions: 'record' }]
      }
    },
    finished: {}
  }
})

function Quiz({ snapshot: { value, context } }) {
  if (value === 'finished') return h('h2', { class: 'result' }, result(context.answers))
  const { id, stem, options } = quiz.questions[context.answers.length]
  return h(
    'fieldset',
    { key: id },
    h('legend', null, stem),
    options.map((option) =>
      h(
        'label',
        { key: option.id },
        h('input', {
          type: 'radio',
          name: id,
          onChange: () => actor.send({ type: 'answer', option })
        }),
        option.text
      )
    )
  )
}

function result(answers) {
  const total = (track) => answers.reduce((sum, { weights }) => sum + weights[track], 0)
  return `${total('manager')} ${total('ic')} ${total('specialist')}`
}

const actor = createActor(machine)
const root = document.getElementById('quiz')
actor.subscribe((snapshot) => render(h(Quiz, { snapshot }), root))
actor.start()
