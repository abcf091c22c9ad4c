import { parentPort } from 'node:worker_threads'
import fc from 'fast-check'
import { defineQuiz } from '../../src/quiz/define-quiz.ts'
import { plan, walk } from '../../tests/helpers/agreement.ts'
import { longest, readBank, type BankFile, type WalkJob, type WalkResult } from './job.ts'

/** One thread of `npm run walks`: does the jobs it is sent, one after the other. */
const quizzes = new Map<BankFile, ReturnType<typeof defineQuiz>>()

function quizOf(file: BankFile) {
  const quiz = quizzes.get(file) ?? defineQuiz(readBank(file))
  quizzes.set(file, quiz)
  return quiz
}

function runJob({ bank, walks, seed }: WalkJob): WalkResult {
  const quiz = quizOf(bank)
  const states = new Set<string>()
  let events = 0
  const property = fc.property(plan(longest), (one) => {
    events += one.moves.length
    walk(quiz, one, (state) => states.add(state))
  })
  const details = fc.check(property, { numRuns: walks, seed })
  return {
    events,
    states: [...states],
    ...(details.failed && {
      disagreement: `${bank}: ${fc.defaultReportMessage(details)}\n${String(details.errorInstance)}`
    })
  }
}

parentPort!.on('message', ({ index, job }: { index: number; job: WalkJob }) => {
  parentPort!.postMessage({ index, result: runJob(job) })
})
