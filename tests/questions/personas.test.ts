import { describe, expect, test, vi } from 'vitest'
import { bank as shipped } from '../../questions/index.ts'
import type { Mode } from '../../src/adaptive/stop.ts'
import { checkResponses } from '../../src/bank/responses.ts'
import { sameRegion } from '../../src/bank/region.ts'
import type { Bank, Region } from '../../src/bank/types.ts'
import type { Report } from '../../src/result/types.ts'
import { stringsIn } from '../helpers/bank-file.ts'
import { takeQuiz } from '../helpers/people.ts'
import { personas, type Persona } from '../personas/personas.ts'

// Hundreds of quizzes, on machines that may be busy.
vi.setConfig({ testTimeout: 600_000, hookTimeout: 600_000 })

const bank: Bank = shipped
const seeds = Array.from({ length: 60 }, (_, seed) => seed)

/** Results of someone who answers by their mix with consistency 1, with seeds 0 to 59 unless others are given. */
const resultsOf = (
  { mix, says }: Pick<Persona, 'mix' | 'says'>,
  mode: Mode,
  chosen: readonly number[] = seeds
): Report[] => chosen.map((seed) => takeQuiz(bank, { mix, beta: 1, seed, says }, mode).report)

/** Questions that are only offered below a result. */
const situation = new Set(bank.situation!.map(({ id }) => id))

const computed = new Map<string, Report[]>()

/** The same, computed once. */
function resultsFor(persona: Persona, mode: Mode): Report[] {
  const key = `${persona.id} ${mode}`
  const results = computed.get(key) ?? resultsOf(persona, mode)
  computed.set(key, results)
  return results
}

const share = (results: readonly Report[], counts: (result: Report) => boolean) =>
  results.filter(counts).length / results.length

const isOneOf = (region: Region, places: readonly Region[]) =>
  places.some((each) => sameRegion(each, region))

const isExpected = ({ place }: Report, { places }: Persona) =>
  place !== null && isOneOf(place.region, places)

/**
 * Someone drawn to all three tracks: shares of .34, .26 and .40. The quiz doesn't name the center
 * just because the belief is wide, so for them "too close to call" is true as well. Everyone else
 * gets a place that fits them in 80% of all quizzes; this person, in 80% of those that name a place.
 */
const nearTheCenter = 'flip-flopper'

/** Minimum share of all quizzes that name a place that fits them. */
const namedNearTheCenter = { quick: 0.5, full: 0.7 }

const experimentsOf = ({ experiments }: Report) =>
  [experiments.confirm, experiments.disprove].flatMap((id) => {
    const found = bank.experiments!.find((one) => one.id === id)
    return found ? [found] : []
  })

/** Every sentence a result can show: its own, and the bank's about its place and experiments. */
function sentencesIn(result: Report): string[] {
  const place = bank.places!.find(({ region }) => sameRegion(region, result.place?.region ?? []))
  const { week, cost, complaint, path, stay } = place ?? {}
  const experiments = experimentsOf(result).map(({ title, text, question, talk }) => ({
    title,
    text,
    question,
    talk
  }))
  const about = { week, cost, complaint, path, ...(result.now?.staying && { stay }) }
  return stringsIn([result, about, experiments])
}

test.each(personas)('the answers of $id exist in the bank', ({ says, source, mix }) => {
  const responses = Object.entries(says).map(([item, option]) => ({ item, option }))
  expect(() => checkResponses(bank, responses)).not.toThrow()
  expect(bank.links!.map(({ id }) => id)).toContain(source)
  expect(Object.values(mix).reduce((sum, one) => sum + one)).toBeCloseTo(1)
})

test('each of the five sources has a person', () => {
  expect(new Set(personas.map(({ source }) => source))).toEqual(
    new Set([
      'link-episode-383',
      'link-episode-333',
      'link-post-soft-technical',
      'link-insights-too-early',
      'link-post-think-twice'
    ])
  )
})

describe.each(['quick', 'full'] as const)('the %s quiz', (mode) => {
  test.each(personas)('has the source of $id among the first three links', (persona) => {
    const isFirst = ({ links }: Report) => links.slice(0, 3).some(({ id }) => id === persona.source)
    expect(share(resultsFor(persona, mode), isFirst)).toBeGreaterThanOrEqual(0.75)
  })

  test.each(personas)('has it there before the situation of $id is known', (persona) => {
    const says = Object.fromEntries(
      Object.entries(persona.says).filter(([item]) => !situation.has(item))
    )
    const isFirst = ({ links }: Report) => links.slice(0, 3).some(({ id }) => id === persona.source)
    expect(share(resultsOf({ ...persona, says }, mode), isFirst)).toBeGreaterThanOrEqual(0.75)
  })

  test.each(personas.filter(({ id }) => id !== nearTheCenter))(
    'names a place where $id would recognize themselves',
    (persona) => {
      const results = resultsFor(persona, mode)
      expect(share(results, (result) => isExpected(result, persona))).toBeGreaterThanOrEqual(0.8)
      const isElsewhere = (result: Report) => result.place !== null && !isExpected(result, persona)
      expect(share(results, isElsewhere)).toBeLessThanOrEqual(0.1)
    }
  )

  test('names a place that fits someone near the center, less often than for anyone else', () => {
    const persona = personas.find(({ id }) => id === nearTheCenter)!
    const named = share(resultsFor(persona, mode), (result) => isExpected(result, persona))
    expect(named).toBeGreaterThanOrEqual(namedNearTheCenter[mode])
  })

  test('tells them a place that fits, one as the alternative, or that it is too close to call', () => {
    const persona = personas.find(({ id }) => id === nearTheCenter)!
    const results = resultsFor(persona, mode)
    const isNextDoor = ({ place }: Report) =>
      place?.alternative !== undefined && isOneOf(place.alternative.region, persona.places)
    const isTrue = (result: Report) =>
      result.claim.kind === 'open' || isExpected(result, persona) || isNextDoor(result)
    expect(share(results, isTrue)).toBeGreaterThanOrEqual(0.8)
    expect(share(results, ({ claim }) => claim.kind === 'clear')).toBeLessThanOrEqual(0.4)
  })

  test('keeps to the field of someone near the center if it is too close to call', () => {
    const persona = personas.find(({ id }) => id === nearTheCenter)!
    const open = resultsFor(persona, mode).filter(({ claim }) => claim.kind === 'open')
    expect(open.length).toBeGreaterThan(0)
    for (const { roles, experiments, links } of open) {
      expect(roles.map(({ name }) => name)).toContain('Security champion')
      expect(experiments.confirm).toBe('exp-your-subject')
      expect(links.slice(0, 3).map(({ id }) => id)).toContain('link-work-in-security')
    }
  })

  test('never sends the soloist to talk other teams into something', () => {
    const persona = personas.find(({ id }) => id === 'soloist')!
    const suggested = resultsFor(persona, mode).flatMap(experimentsOf)
    expect(suggested.map(({ id }) => id)).not.toContain('exp-two-teams')
  })

  test.each(personas)('says nothing that contradicts $id', (persona) => {
    const contradictions = resultsFor(persona, mode)
      .flatMap(sentencesIn)
      .filter((text) => persona.mustNot.test(text))
    expect([...new Set(contradictions)]).toEqual([])
  })
})

/** 60 quick quizzes name them too few places to measure a share of 80%, so this takes 1,500. */
test('80% of the places named to someone near the center fit them', () => {
  const persona = personas.find(({ id }) => id === nearTheCenter)!
  const many = Array.from({ length: 1500 }, (_, seed) => seed)
  const named = resultsOf(persona, 'quick', many).filter(({ place }) => place !== null)
  expect(named.length).toBeGreaterThan(750)
  expect(share(named, (result) => isExpected(result, persona))).toBeGreaterThanOrEqual(0.8)
})

describe('a contented staff engineer', () => {
  const person = {
    mix: { manager: 0.08, ic: 0.64, specialist: 0.28 },
    says: { 'now-role': 'staff', 'now-years': '5-10', 'now-why': 'idle' }
  }

  test.each(['quick', 'full'] as const)('reads in the %s quiz that staying is a result', (mode) => {
    const results = resultsOf(person, mode)
    const isAtHome = ({ place }: Report) =>
      place !== null && isOneOf(place.region, [['ic'], ['ic', 'specialist']])
    expect(share(results, isAtHome)).toBeGreaterThanOrEqual(0.8)
    for (const result of results) expect(result.now!.staying).toBe(isAtHome(result))
    // What they read makes it better there.
    const atHome = results.filter(isAtHome)
    const isBetterHere = ({ experiments }: Report) => experiments.confirm === 'exp-change-one-thing'
    expect(share(atHome, isBetterHere)).toBeGreaterThanOrEqual(0.9)
    for (const { questions } of atHome) {
      expect(questions).toContain('I like it here. What would make the next two years even better?')
    }
    for (const { region } of results.flatMap(({ place }) => place ?? [])) {
      expect(bank.places!.find((one) => sameRegion(one.region, region))!.stay).toBeDefined()
    }
  })
})

describe('a manager who misses code', () => {
  const person = {
    mix: { manager: 0.15, ic: 0.75, specialist: 0.1 },
    says: { 'now-role': 'manager', 'now-years': '2-5', 'now-why': 'tired' }
  }
  /** Written for people who manage and might go back. */
  const waysBack = [
    'exp-sprint-as-engineer',
    'exp-ticket-a-week',
    'exp-mock-interview',
    'exp-playground'
  ]

  test.each(['quick', 'full'] as const)('reads in the %s quiz how to go back', (mode) => {
    const results = resultsOf(person, mode)
    for (const result of results) {
      const ids = experimentsOf(result).map(({ id }) => id)
      expect(ids).toHaveLength(2)
      expect(waysBack).toEqual(expect.arrayContaining(ids))
      expect(result.questions.join(' ')).toContain('gone back from managing to engineering')
      expect(result.now!.staying).toBe(false)
    }
  })
})

describe('a contented manager', () => {
  const person = {
    mix: { manager: 0.8, ic: 0.12, specialist: 0.08 },
    says: { 'now-role': 'manager', 'now-years': '5-10', 'now-why': 'idle' }
  }
  /** Written for people who manage and go on managing. */
  const forManagers = [
    'exp-team-says-stop',
    'exp-give-decision',
    'exp-energy-log',
    'exp-no-answers'
  ]

  test.each(['quick', 'full'] as const)('reads in the %s quiz that staying is a result', (mode) => {
    const results = resultsOf(person, mode)
    const isAtHome = ({ place }: Report) => place !== null && sameRegion(place.region, ['manager'])
    expect(share(results, isAtHome)).toBeGreaterThanOrEqual(0.8)
    for (const { now, experiments } of results.filter(isAtHome)) {
      expect(now!.staying).toBe(true)
      expect(forManagers).toContain(experiments.confirm)
      expect(forManagers).toContain(experiments.disprove)
    }
  })
})
