import { readFileSync } from 'node:fs'
import { describe, expect, test, vi } from 'vitest'
import { createActor } from 'xstate'
import { runJobs } from '../../scripts/simulate/pool.ts'
import { bank } from '../../questions/index.ts'
import { quizMachine } from '../../src/quiz/machine.ts'
import { assess } from '../../src/quiz/assess.ts'
import { ranked } from '../../src/model/posterior.ts'
import { responseModel } from '../../src/model/response-model.ts'
import { report } from '../../src/result/report.ts'
import { correlation, figuresOf, type Figures } from '../../src/simulate/figures.ts'
import { gatesOf, keeps, type CellGate } from '../../src/simulate/gates.ts'
import { dirichlet, generator, xoshiro128 } from '../../src/simulate/generator.ts'
import {
  fingerprint,
  fullSimulation,
  jobsOf,
  peopleOf,
  play,
  positivePoints,
  simulate,
  summarise,
  type SimulationReport,
  type SimulationSettings,
  type Sitting
} from '../../src/simulate/index.ts'
import { nearestPoint, oneAnswerFlips, type Row } from '../../src/simulate/measure.ts'
import { itemsForError, mixError } from '../../src/simulate/orders.ts'
import { withFewSpecialistOptions } from '../../src/simulate/rivals.ts'
import { points } from '../../src/model/triangle.ts'
import { tracks } from '../../src/bank/track.ts'

// Many sittings, on machines that have other things to do.
vi.setConfig({ testTimeout: 60_000 })

const mean = (values: readonly number[]) =>
  values.reduce((sum, value) => sum + value, 0) / values.length

const draws = (count: number, draw: () => number) => Array.from({ length: count }, draw)

describe('random numbers', () => {
  test('are those of xoshiro128**', () => {
    const next = xoshiro128([1, 2, 3, 4])
    // rotl(2 * 5, 7) * 9 = 1280 * 9; then the second word is 2 ^ 3 ^ 1 = 0. The rest is what the
    // authors' program in C prints, as Rust's rand_xoshiro also tests it.
    expect([next(), next(), next(), next()]).toEqual([11520, 0, 5927040, 70819200])
  })

  test('are the same for the same seed and purpose, and for no other', () => {
    const five = (seed: number, purpose: string) => {
      const random = generator(seed, purpose)
      return draws(5, () => random.uniform())
    }
    expect(five(1, 'a')).toEqual(five(1, 'a'))
    expect(five(1, 'a')).not.toEqual(five(2, 'a'))
    expect(five(1, 'a')).not.toEqual(five(1, 'b'))
  })

  test('have the moments of their distributions', () => {
    // Of 20,000 draws the mean is off by at most 5 standard deviations / 141.
    const random = generator(1, 'moments')
    const uniform = draws(20_000, () => random.uniform())
    expect(mean(uniform)).toBeCloseTo(0.5, 1.8)
    const normal = draws(20_000, () => random.normal())
    expect(mean(normal)).toBeCloseTo(0, 1.4)
    expect(mean(normal.map((value) => value ** 2))).toBeCloseTo(1, 1)
    for (const shape of [0.2, 1, 4]) {
      const gamma = draws(20_000, () => random.gamma(shape))
      expect(Math.abs(mean(gamma) - shape)).toBeLessThan(0.036 * Math.sqrt(shape))
    }
    const mixes = Array.from({ length: 20_000 }, () =>
      dirichlet(random, { manager: 5, ic: 3, specialist: 2 })
    )
    expect(mean(mixes.map(({ manager }) => manager))).toBeCloseTo(0.5, 1.9)
    expect(mean(mixes.map(({ specialist }) => specialist))).toBeCloseTo(0.2, 1.9)
  })
})

describe('a simulated person', () => {
  const personAt = peopleOf(bank, 'messy')
  const answers = (sitting: Sitting) =>
    bank.items.map((item) => sitting.answer({ ...item, section: 'pull' }))

  test('is the same whoever was drawn before', () => {
    const one = personAt(3, 8)
    personAt(3, 9).sitting(1)
    const other = peopleOf(bank, 'messy')(3, 8)
    expect(other.mix).toEqual(one.mix)
    expect(answers(other.sitting(2))).toEqual(answers(one.sitting(2)))
  })

  test('answers otherwise in a second sitting, and is another one by another seed', () => {
    const person = personAt(3, 8)
    expect(answers(person.sitting(1))).not.toEqual(answers(person.sitting(2)))
    expect(personAt(4, 8).mix).not.toEqual(person.mix)
  })

  test('of the clean world answers by the response model, but for slips', () => {
    // A mix near a grid point and beta .75 between the levels .6 and 1: the share of the first
    // option must lie between the model's two, with room for its 3% of slips.
    const clean = peopleOf(bank, 'clean')
    const item = bank.items[0]!
    const { probabilities } = responseModel(bank).byId.get(item.id)!.pattern
    const row = responseModel(bank).byId.get(item.id)!.rows[0]!
    const near = Array.from({ length: 3000 }, (_, index) => clean(5, index)).filter(({ mix }) => {
      const point = points[nearestPoint({ manager: 0.6, ic: 0.3, specialist: 0.1 })]!
      return mixError(mix, point) < 0.06
    })
    const chosen = near.flatMap((person) =>
      Array.from({ length: 20 }, (_, sitting) => answers(person.sitting(sitting))[0])
    )
    const share = mean(chosen.map((option) => Number(option === item.options[0]!.id)))
    const at = nearestPoint({ manager: 0.6, ic: 0.3, specialist: 0.1 })
    expect(share).toBeGreaterThan(probabilities[row]![2 * points.length + at]! - 0.03)
    expect(share).toBeLessThan(probabilities[row]![3 * points.length + at]! + 0.03)
  })

  test.each(['quick', 'full'] as const)('plays the %s quiz as the real actor plays it', (mode) => {
    for (let index = 0; index < 5; index++) {
      const sitting = personAt(2, index).sitting(1)
      const quiz = createActor(quizMachine, { input: { bank, mode, seed: sitting.seed } }).start()
      quiz.send({ type: 'quiz.start' })
      while (quiz.getSnapshot().matches('asking')) {
        const { context } = quiz.getSnapshot()
        const item = assess(bank, context.responses, context).item!
        quiz.send({ type: 'item.answer', item: item.id, option: sitting.answer(item) })
      }
      const { responses } = quiz.getSnapshot().context
      expect(play(bank, sitting, mode).responses).toEqual(responses)
    }
  })

  test('who takes the same place each time does so in every shown order', () => {
    const sitting = peopleOf(bank, 'straight-liners')(1, 0).sitting(1)
    const triads = bank.items.filter(({ options }) => options.length === 3)
    const places = triads.map((item) => {
      const shown = { ...item, section: 'pull' as const, options: item.options.toReversed() }
      return shown.options.findIndex(({ id }) => id === sitting.answer(shown))
    })
    expect(new Set(places).size).toBe(1)
  })
})

describe('what people and results come to', () => {
  test('positive points give the first place to the most points, split where they tie', () => {
    const [item, other] = bank.items.filter(({ format }) => format === 'triad')
    const lead = (of: typeof item, track: string) =>
      of!.options.find(({ weights }) => weights[track as 'ic'] > 0)!.id
    const answer = (of: typeof item, track: string) => ({ item: of!.id, option: lead(of, track) })
    const one = positivePoints(bank, [answer(item, 'ic')])
    expect(one).toEqual({ manager: 0, ic: 1, specialist: 0 })
    const tie = positivePoints(bank, [answer(item, 'ic'), answer(other, 'manager')])
    expect(tie).toEqual({ manager: 0.5, ic: 0.5, specialist: 0 })
  })

  test('the lopsided bank leaves a third of the specialist options and no twins', () => {
    const leading = (of: typeof bank) =>
      of.items.flatMap(({ options }) =>
        options.filter(({ weights }) => weights.specialist > Math.max(weights.manager, weights.ic))
      ).length
    const lopsided = withFewSpecialistOptions(bank)
    expect(leading(lopsided) / leading(bank)).toBeLessThan(0.45)
    for (const { options } of lopsided.items) {
      const rows = options.map(({ weights }) => tracks.map((track) => weights[track]).join())
      expect(new Set(rows).size).toBe(rows.length)
    }
  })

  test('the items for an error lie on the line between two counts', () => {
    // After 2 items .3, after 3 items .2: .25 lies half way.
    expect(itemsForError([0.4, 0.3, 0.2], 0.25)).toBeCloseTo(2.5, 9)
    expect(itemsForError([0.4, 0.3], 0.1)).toBeNull()
  })

  test('the correlation is that of Pearson', () => {
    // Deviations -1, 0, 1 and -1, 1, 0: products 1 over squares 2 and 2.
    expect(correlation([1, 2, 3], [1, 3, 2])).toBeCloseTo(0.5, 9)
  })

  test('the calibration error is the distance of stated from right, weighted by the bins', () => {
    const mix = { manager: 0.8, ic: 0.1, specialist: 0.1 }
    const row = (chance: number, first: Row['first']): Row => ({
      truth: mix,
      mean: mix,
      first,
      chance,
      claim: { kind: 'clear', tracks: [first] },
      asked: 10,
      covered: true,
      flips: false,
      favoured: null,
      again: null
    })
    // Two results say .9 and one of them is right; two say .5 and both are.
    const rows = [row(0.9, 'manager'), row(0.9, 'ic'), row(0.5, 'manager'), row(0.5, 'manager')]
    // (2/4)(.9 - .5) + (2/4)(1 - .5) = .45
    expect(figuresOf(rows).calibrationError).toBeCloseTo(0.45, 9)
  })

  test('a clear result is one that no single changed answer flips', () => {
    const personAt = peopleOf(bank, 'messy')
    const found = new Set<string>()
    for (let index = 0; index < 30; index++) {
      const { responses, last } = play(bank, personAt(7, index).sitting(1), 'quick')
      const { claim, counterfactual } = report(bank, responses)
      const flips = oneAnswerFlips(bank, responses, ranked(last.top)[0])
      expect(counterfactual.firm).toBe(!flips)
      if (claim.kind === 'clear') expect(flips).toBe(false)
      found.add(`${claim.kind} ${flips}`)
    }
    expect(found.size).toBeGreaterThan(3)
  })
})

test('equal seeds give an equal report, byte for byte, on any number of threads', async () => {
  const settings = { populations: ['messy'] as const, modes: ['quick'] as const, people: 3 }
  const once = JSON.stringify(simulate(bank, { ...settings, seeds: [5] }))
  expect(JSON.stringify(await simulateOnThreads({ ...settings, seeds: [5] }))).toBe(once)
  expect(JSON.stringify(await simulateOnThreads({ ...settings, seeds: [6] }))).not.toBe(once)
})

describe('the technical report in docs', () => {
  const path = new URL('../../docs/assessment.json', import.meta.url)
  const written = JSON.parse(readFileSync(path, 'utf8')) as SimulationReport

  test('is of the shipped weights: else "npm run simulate" writes it anew', () => {
    expect(written.bank.fingerprint).toBe(fingerprint(bank))
  })

  test('rests on the full simulation', () => {
    const { people, seeds } = fullSimulation
    expect(written).toMatchObject({ people, seeds })
    const cells = fullSimulation.populations.length * fullSimulation.modes.length
    expect(written.cells).toHaveLength(cells)
  })

  test('has every sentence told to those of whom it is true', () => {
    const idsOf = (met: boolean | null) =>
      written.sentences.filter((sentence) => sentence.met === met).map(({ id }) => id)
    expect(idsOf(false)).toEqual([])
    // A heading over a quotation, and a filling that nobody was shown: somebody drawn evenly by all
    // three answers like somebody drawn by nothing much, as the report says under what is not known.
    expect(idsOf(null)).toEqual(['against', 'place centre'])
  })

  test('has every gate met', () => {
    expect(written.gates.filter(({ met }) => !met)).toEqual([])
  })
})

/**
 * The gates in small. Limits give way by two standard errors, which is what chance may take of so
 * few people; `npm run simulate` holds the same gates on 9,000 without giving way. Differences
 * between true tracks need more people than fit in here.
 */
describe('the shipped bank keeps its gates, as far as a small draw can tell', async () => {
  const middle = await simulateOnThreads({ populations: ['messy', 'clickers'], people: 200 })
  const others = await simulateOnThreads({
    populations: ['clean', 'awful'],
    modes: ['quick'],
    people: 120
  })
  const held = [...middle.cells, ...others.cells].flatMap(({ population, mode, figures }) =>
    gatesOf(population, mode)
      .filter(({ what }) => what !== 'accuracy gap between true tracks')
      .map((gate) => ({ name: `${population} ${mode}`, gate, figures }))
  )

  test.each(held)('$name: $gate.what', ({ gate, figures }) => {
    const { atLeast = -Infinity, atMost = Infinity } = gate
    const way = 2 * standardError(gate, figures)
    const figure = gate.figure(figures)
    const kept = keeps(figure, { atLeast: atLeast - way, atMost: atMost + way })
    expect({ figure, kept }).toEqual({ figure, kept: true })
  })

  test('the adaptive order saves items', () => {
    expect(middle.orders!.saving).toBeGreaterThan(0)
  })

  test('positive points fall behind where few specialist options are on offer', () => {
    const { model, points: rival } = middle.points.find(
      ({ bank: which, mode }) => which === 'lopsided' && mode === 'whole'
    )!
    expect(model - rival).toBeGreaterThan(0.1)
  })
})

/** As `npm run simulate` does it: Node runs the engine there as it is, three times as fast as here. */
async function simulateOnThreads(part: Partial<SimulationSettings>): Promise<SimulationReport> {
  const settings = { ...fullSimulation, seeds: [1], ...part }
  return summarise(bank, settings, await runJobs(bank, jobsOf(settings)))
}

/** Standard error of a figure where the truth lies at the limit. */
function standardError({ what, atLeast, atMost }: CellGate, figures: Figures): number {
  const { people, twice, claims } = figures
  const share = (atLeast ?? atMost)!
  const ofShare = (count: number) => Math.sqrt((share * (1 - share)) / Math.max(1, count))
  switch (what) {
    case 'clear results that one answer can flip':
      return 0
    case 'mean error of the mix':
      // The error of one person has a standard deviation of about .09.
      return 0.09 / Math.sqrt(people)
    case 'mean number of items':
      return 5 / Math.sqrt(people)
    case 'second sitting, correlation':
      return (1 - share ** 2) / Math.sqrt(twice)
    case 'clear claims true':
      return ofShare(claims.clear.share * people)
    case 'leaning claims true':
      return ofShare(claims.leaning.share * people)
    case 'between claims true':
      return ofShare(claims.between.share * people)
    case 'calibration error':
      // A sum of distances, which chance can only make larger: by .4 / sqrt(people) in ten bins.
      return 0.4 / Math.sqrt(people)
    default:
      return ofShare(people)
  }
}
