// @ts-nocheck -- Built by the bench.
// A minimal quiz in Preact and XState: no design, no model and no result.
import { h, render } from 'preact'
import { assign, createActor, setup } from 'xstate'
import questions from '../.cache/questions.json'

const machine = setup({
  guards: { isLast: ({ context }) => context.answers.length === questions.length - 1 },
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
  if (value === 'finished') return h('h2', null, context.answers.join())
  const { id, stem, options } = questions[context.answers.length]
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
          onChange: () => actor.send({ type: 'answer', option: option.id })
        }),
        option.text
      )
    )
  )
}

const actor = createActor(machine)
const root = document.getElementById('quiz')
actor.subscribe((snapshot) => render(h(Quiz, { snapshot }), root))
actor.start()
