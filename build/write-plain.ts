// Writes dist/quiz.html: the shipped bank's quiz without any script.
import { writeFileSync } from 'node:fs'
import { bank } from '../questions/index.ts'
import { plainQuiz } from '../src/plain/plain-quiz.ts'

writeFileSync(new URL('../dist/quiz.html', import.meta.url), plainQuiz(bank))
