import { describe, expect, test } from 'vitest'
import { bank } from '../../questions/index.ts'
import type { Mode } from '../../src/adaptive/stop.ts'
import { assess, type ShownItem } from '../../src/quiz/assess.ts'
import { ranked } from '../../src/model/posterior.ts'
import { report, type Report } from '../../src/result/report.ts'
import { checkResponses, type Response } from '../../src/bank/responses.ts'
import type { Claim } from '../../src/result/claim.ts'
import { lowEffort, type Observation } from '../../src/result/low-effort.ts'
import { generator } from '../../src/simulate/generator.ts'
import { tracks } from '../../src/bank/track.ts'
import { undecided, type Persona } from '../personas/persona.ts'
import { personas } from '../personas/personas.ts'

const range = (count: number) => Array.from({ length: count }, (_, index) => index)
const seeds = range(4)

/** A claim in the words of the personas' expectations. */
function saying({ kind, tracks: [one, other] }: Claim): string {
  if (kind === 'open') return 'open'
  if (kind === 'clear') return `clear ${one}`
  if (kind === 'leaning') return `leaning ${one} over ${other}`
  return `between ${tracks.filter((track) => track === one || track === other).join(' and ')}`
}

/**
 * One sitting: a quick quiz to its end, continued into a full one, each item answered as it is
 * shown.
 */
function sitting(seed: number, respond: (item: ShownItem) => Response) {
  const responses: Response[] = []
  const playOn = (mode: Mode) => {
    for (;;) {
      const { item } = assess(bank, responses, { mode, seed })
      if (!item) return [...responses]
      responses.push(respond(item))
    }
  }
  return { quick: playOn('quick'), full: playOn('full') }
}

/** What a persona responds to the questions after the pull items. */
const afterwards = ({ readiness, context }: Persona): Response[] =>
  [...bank.readiness.items, ...bank.context].map(
    ({ id }) => readiness?.get(id) ?? context?.get(id) ?? { item: id, skipped: true }
  )

interface Told {
  /** Who was told, and in which sitting: for the message of a test that fails. */
  who: string
  said: string
  result: Report
}

const told = new Map(
  personas.map((persona) => {
    const sittings = seeds.map((seed) => sitting(seed, ({ id }) => persona.pull.get(id)!))
    const inMode = (mode: 'quick' | 'full') =>
      sittings.map((responses, seed): Told => {
        const result = report(bank, [...responses[mode], ...afterwards(persona)])
        return { who: `${persona.name}, ${mode}, seed ${seed}`, said: saying(result.claim), result }
      })
    return [persona, { quick: inMode('quick'), full: inMode('full') }]
  })
)

/** What was said instead, in the full sittings that are not as they should be. */
const misses = (
  persona: Persona,
  asExpected: (told: Told) => boolean,
  instead: (told: Told) => string
) =>
  told
    .get(persona)!
    .full.filter((each) => !asExpected(each))
    .map((each) => `${each.who}: ${instead(each)}`)

const having = (key: keyof Persona['expected']) => personas.filter(({ expected }) => expected[key])

/** The regions that a result describes: the one it names, or else the few that hold the belief. */
const shown = ({ result: { archetypes } }: Told) =>
  archetypes.named ? [archetypes.named] : archetypes.set
const trialOf = (id: string | null) => bank.trials.find((trial) => trial.id === id)
const linked = ({ result }: Told) => result.links.map(({ id }) => id)

/** Whether a result has one of these links, or a link with one of these themes. */
const leadsTo = (wanted: readonly string[], each: Told) =>
  linked(each).some((id) => {
    const { themes } = bank.links.find((link) => link.id === id)!
    return [id, ...themes].some((one) => wanted.includes(one))
  })

describe('the personas', () => {
  test('are at least thirty, each with a name of its own', () => {
    expect(new Set(personas.map(({ name }) => name)).size).toBe(personas.length)
    expect(personas.length).toBeGreaterThanOrEqual(30)
  })

  test('are drawn after every source', () => {
    const sources = personas.flatMap(({ source }) => source ?? [])
    expect([...new Set(sources)].sort()).toEqual(['S0', 'S1', 'S2', 'S3', 'S4'])
  })

  test.each(personas)('$name responds to every pull item with an option it has', (persona) => {
    expect([...persona.pull.keys()].sort()).toEqual(bank.items.map(({ id }) => id).sort())
    const given = [persona.pull, persona.readiness, persona.context].flatMap((responses) => [
      ...(responses?.values() ?? [])
    ])
    expect(() => checkResponses(bank, given)).not.toThrow()
  })
})

describe('with every seed a full quiz', () => {
  test.each(personas)('tells the $name what draws them', (persona) => {
    const { full } = persona.expected
    expect(
      misses(
        persona,
        ({ said }) => full.some((one) => one === said),
        ({ said }) => said
      )
    ).toEqual([])
  })

  test.each(having('regions'))('shows the $name their place', (persona) => {
    const { regions, full } = persona.expected
    const mayNameNone = full.includes('open')
    const inPlace = (each: Told) =>
      shown(each).some((region) => regions!.includes(region)) ||
      (mayNameNone && shown(each).length === 0)
    expect(misses(persona, inPlace, (each) => `[${shown(each).join(', ')}]`)).toEqual([])
  })

  test.each(having('trials'))('gives the $name a trial of it', (persona) => {
    const fits = ({ result }: Told) =>
      trialOf(result.trials.confirm)!.tracks.some((t) => persona.expected.trials!.includes(t))
    expect(misses(persona, fits, ({ result }) => `${result.trials.confirm}`)).toEqual([])
  })

  test.each(having('trialOn'))('tries the $name where they speak against it', (persona) => {
    const fits = ({ result: { trials } }: Told) =>
      [trials.confirm, trials.disprove]
        .flatMap((id) => trialOf(id)!.facets)
        .some((facet) => persona.expected.trialOn!.includes(facet))
    const instead = ({ result: { trials } }: Told) => `${trials.confirm}, ${trials.disprove}`
    expect(misses(persona, fits, instead)).toEqual([])
  })

  test.each(having('links'))('links the $name to their question', (persona) => {
    const fits = (each: Told) => leadsTo(persona.expected.links!, each)
    expect(misses(persona, fits, (each) => linked(each).join(', '))).toEqual([])
  })

  test.each(having('caveats'))('gives the $name their caveats and no others', (persona) => {
    const given = ({ result }: Told) =>
      result.context!.caveats.map(({ item, option }) => `${item} ${option}`).sort()
    const wanted = [...persona.expected.caveats!].sort().join(', ')
    const fits = (each: Told) => given(each).join(', ') === wanted
    expect(misses(persona, fits, (each) => given(each).join(', '))).toEqual([])
  })

  test.each(having('practice'))('sees how much the $name has practised', (persona) => {
    const level = ({ result }: Told) => result.readiness?.levels[0]?.level
    const fits = (each: Told) => level(each) === persona.expected.practice
    expect(misses(persona, fits, (each) => `${level(each)}`)).toEqual([])
  })
})

test.each(personas)('whatever the seed and mode, nobody tells the $name the wrong track', (who) => {
  const { never } = who.expected
  const wrong = [...told.get(who)!.quick, ...told.get(who)!.full]
    .filter(({ result: { claim } }) => claim.kind === 'clear' || claim.kind === 'leaning')
    .filter(({ result: { claim } }) => never.includes(claim.tracks[0]!))
  expect(wrong.map((each) => `${each.who}: ${each.said}`)).toEqual([])
})

test.each(personas)('with every question answered the $name is told so', (persona) => {
  const { full, whole = full } = persona.expected
  expect(whole).toContain(saying(report(bank, [...persona.pull.values()]).claim))
})

test('a third of the questions skipped is a third fewer answers, and the same result', () => {
  const skipper = personas.filter(({ pull }) => [...pull.values()].some((r) => 'skipped' in r))
  expect(skipper).toHaveLength(1)
  const { answered, skipped } = report(bank, [...skipper[0]!.pull.values()])
  expect({ answered, skipped }).toEqual({ answered: 32, skipped: 16 })
})

describe('people whom nothing draws', () => {
  /** Many sittings: two seconds alone, several on a busy machine. */
  const slow = { timeout: 30_000 }

  /** Bound of blueprint section 10 for people who click at random. */
  const clearAtMost = 0.15

  const share = <T>(all: readonly T[], counts: (one: T) => boolean) =>
    all.filter(counts).length / all.length

  /** A sitting of somebody who looks only at the places the options stand in. */
  function clicking(seed: number, place: (count: number) => number) {
    const observed: Observation[] = []
    const responses = sitting(seed, ({ id, options }) => {
      const position = place(options.length)
      observed.push({ milliseconds: 10_000, position, options: options.length })
      return { item: id, option: options[position]!.id }
    })
    const outcome = (mode: 'quick' | 'full') => {
      const { top } = assess(bank, responses[mode], { mode: 'whole' })
      return {
        kind: report(bank, responses[mode]).claim.kind,
        first: ranked(top)[0],
        noticed: lowEffort(observed.slice(0, responses[mode].length))
      }
    }
    return { quick: outcome('quick'), full: outcome('full') }
  }

  // Two bounds on what a bank may make of no content at all: how often it flatters (clear), and
  // whether it has a favourite (commonest track). "Open at least .25" is left to the clickers of
  // the simulation: it guards against claims too, and of claims it is the clear ones that harm.
  test('and who agree with one screen position stay within a clicker’s bounds', slow, () => {
    const counted = [0, 1, 2].map((position) => () => position)
    const fromTheTop = counted.flatMap((place) => range(15).map((seed) => clicking(seed, place)))
    const last = range(15).map((seed) => clicking(seed, (count) => count - 1))
    for (const mode of ['quick', 'full'] as const) {
      const outcomes = [...fromTheTop, ...last].map((sat) => sat[mode])
      expect(share(outcomes, ({ kind }) => kind === 'clear')).toBeLessThanOrEqual(clearAtMost)
      for (const track of tracks) {
        expect(share(outcomes, ({ first }) => first === track)).toBeLessThanOrEqual(0.42)
      }
      // Ten running from one position are noticed, which caps the claim at leaning: also the last
      // one, whether it stands third, fourth or fifth.
      expect(share(outcomes, ({ noticed }) => noticed)).toBe(1)
    }
  })

  test('and who click at random rarely get a clear claim', slow, () => {
    const outcomes = range(40).flatMap((seed) => {
      const random = generator(seed, 'clicker')
      const { quick, full } = clicking(seed, (count) => Math.floor(random.uniform() * count))
      return [quick, full]
    })
    // The simulation holds .15 with thousands; of 40 people two standard errors are .11.
    const clear = share(outcomes, ({ kind }) => kind === 'clear')
    expect(clear).toBeLessThanOrEqual(clearAtMost + 0.11)
  })

  test('and who are drawn to all three rarely get one even from a quick quiz', () => {
    const quick = personas
      .filter(({ expected }) => expected.full === undecided)
      .flatMap((persona) => told.get(persona)!.quick)
    expect(quick.length).toBeGreaterThan(0)
    expect(share(quick, ({ said }) => said.startsWith('clear'))).toBeLessThanOrEqual(clearAtMost)
  })
})
