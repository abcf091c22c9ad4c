// A quiz without a page and without a machine: the pure functions, and a file to continue from.
import { assess, report, writeResult } from 'career-path-quiz'
import { bank } from 'career-path-quiz/questions'

/** The option that leads most to a track. */
const prefers = (item, track) => {
  const { options } = bank.items.find(({ id }) => id === item.id)
  return options.toSorted((a, b) => b.weights[track] - a.weights[track])[0].id
}

const session = { responses: [], seed: 7, section: 'pull' }
for (let item; (item = assess(bank, session).item);) {
  session.responses.push({ item: item.id, option: prefers(item, 'manager') })
}

const result = report(bank, session)
console.log(`${session.responses.length} answers: ${result.claim.kind}, ${result.claim.tracks}`)
console.log(result.place?.headline)
console.log(`${writeResult(session.responses, result).length} characters to keep`)
