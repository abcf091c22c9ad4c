// A parent machine: it asks for a name, invokes the quiz, and continues with the report.
import { assign, setup } from 'xstate'
import { defineQuiz } from 'career-path-quiz'
import { bank } from 'career-path-quiz/questions'

export const quiz = defineQuiz(bank)

export const onboarding = setup({ actors: { quiz: quiz.machine } }).createMachine({
  id: 'onboarding',
  context: { name: '', report: undefined },
  initial: 'naming',
  states: {
    naming: {
      on: {
        name: { actions: assign({ name: ({ event }) => event.name }), target: 'quizzing' }
      }
    },
    quizzing: {
      invoke: {
        id: 'quiz',
        src: 'quiz',
        input: { mode: 'quick', seed: 7, sections: ['pull'] },
        // The quiz is done once it is closed: until then the reader may go back or ask for more.
        onDone: {
          actions: assign({ report: ({ event }) => event.output }),
          target: 'welcomed'
        }
      }
    },
    welcomed: { type: 'final' }
  }
})
