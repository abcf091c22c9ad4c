// Writes dist/quiz.html: the shipped bank's quiz without any script.
import { writeFileSync } from 'node:fs'
import { bank } from '../questions/index.ts'
import { plainQuiz } from '../src/plain/plain-quiz.ts'

// The address is that of the folder the page is in, where docs/plain.md tells owners to put the quiz.
writeFileSync(new URL('../dist/quiz.html', import.meta.url), plainQuiz(bank, { full: './' }))
