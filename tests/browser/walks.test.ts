import fc from 'fast-check'
import { afterEach, beforeEach, expect, test, vi } from 'vitest'
import { bank } from './helpers/bank.ts'
import { answersFor, mount } from './helpers/quiz.ts'
import { fewestSteps, longestWalk, walkCount } from './helpers/walk-count.ts'
import { Model, walks, type Real } from './helpers/walk.ts'

/** `VITE_WALKS=400 npx vitest run --project chromium tests/browser/walks.test.ts` walks longer. */
const count = Number(import.meta.env['VITE_WALKS'] ?? walkCount)

const seed = 2 ** 30

beforeEach(() => {
  // The widget draws the seed of a session at random.
  vi.spyOn(Math, 'random').mockReturnValue(seed / 2 ** 32)
  // A taken option shows for a moment, in which nothing can happen.
  const later = setTimeout
  vi.spyOn(globalThis, 'setTimeout').mockImplementation((work: () => void, delay = 0) =>
    later(work, delay > 100 ? 0 : delay)
  )
})

afterEach(() => {
  vi.restoreAllMocks()
})

test('on random walks the screen is what the machine calls for', { timeout: 600_000 }, async () => {
  const visited: string[] = []
  // Some walks begin with answers, or few would reach a result.
  const head = fc.nat(14)
  const property = fc.asyncProperty(walks(longestWalk), head, async (commands, answers) => {
    localStorage.clear()
    const responses = answersFor('cook', answers)
    const real: Real = { quiz: await mount({ store: 'local' }, bank) }
    const model = new Model(bank, seed, responses)
    real.quiz.responses = responses
    try {
      await fc.asyncModelRun(() => ({ model, real }), commands)
    } finally {
      visited.push(...model.visited)
      real.quiz.remove()
    }
  })
  await fc.assert(property, { numRuns: count, seed: 1 })
  const screens = ['welcome', 'now', 'question', 'days', 'result', 'review']
  // Otherwise the walks are too short to test anything.
  expect([...new Set(visited)].toSorted()).toEqual(screens.toSorted())
  expect(visited.length).toBeGreaterThanOrEqual((fewestSteps * count) / walkCount)
})
