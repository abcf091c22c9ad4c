// What a build has to hold for a quiz to be played with it.
export { createActor } from 'xstate'
export { quizMachine } from '../../src/quiz/machine.ts'
