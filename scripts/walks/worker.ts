import fc from 'fast-check'
import { serveJobs } from '../../src/cli/io/thread.ts'
import { defineQuiz } from '../../src/quiz/define-quiz.ts'
import { plan, walk } from '../../tests/helpers/agreement.ts'
import { longest, readBank, type BankFile, type WalkJob, type WalkResult } from './job.ts'

const quizzes = new Map<BankFile, ReturnType<typeof defineQuiz>>()

function quizOf(file: BankFile) {
  const quiz = quizzes.get(file) ?? defineQuiz(readBank(file))
  quizzes.set(file, quiz)
  return quiz
}

function runJob({ bank, walks, seed, until }: WalkJob): WalkResult {
  if (Date.now() > until) return { walks: 0, events: 0, states: [] }
  const quiz = quizOf(bank)
  const states = new Set<string>()
  let events = 0
  const property = fc.property(plan(longest), (one) => {
    events += one.moves.length
    walk(quiz, one, (state) => states.add(state))
  })
  const details = fc.check(property, { numRuns: walks, seed })
  return {
    walks,
    events,
    states: [...states],
    ...(details.failed && {
      disagreement: `${bank}: ${fc.defaultReportMessage(details)}\n${String(details.errorInstance)}`
    })
  }
}

serveJobs(runJob)
