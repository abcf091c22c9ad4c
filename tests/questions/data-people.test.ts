import { expect, test } from 'vitest'
import { bank as shipped } from '../../questions/index.ts'
import { trackIds } from '../../src/bank/track.ts'
import { lintBank } from '../../src/lint/lint-bank.ts'
import { suggestExperiments } from '../../src/result/experiments.ts'
import { bankFile, stringsIn, walkTowards, wordsOf } from '../helpers/bank-file.ts'

const bank = bankFile('data-people')
const ids = trackIds(bank)
const places = bank.places!
const regions = places.map(({ region }) => region)
const roles = bank.now!.find(({ id }) => id === 'now-role')!.options.map(({ id }) => id)
const named = (region: readonly string[]) => region.join('+')

test('has no lint findings except missing ratings', () => {
  const others = lintBank(bank).filter(({ rule }) => rule !== 'even-attractiveness')
  expect(others).toEqual([])
  expect(lintBank(bank).filter(({ severity }) => severity === 'error')).toEqual([])
})

test('describes all seven places, each with two days of about fifty words', () => {
  expect(new Set(regions.map(named)).size).toBe(7)
  for (const region of regions) {
    const days = bank.days!.filter((day) => named(day.region) === named(region))
    expect(days).toHaveLength(2)
    for (const { text } of days) {
      const words = text.split(/\s+/).length
      expect(words).toBeGreaterThanOrEqual(45)
      expect(words).toBeLessThanOrEqual(58)
    }
  }
})

test.each(ids)('someone drawn to one kind of work gets its place: %s', (track) => {
  const { game, now } = walkTowards(bank, [track], 0)
  const { claim, place, patterns, roles: titles, experiments } = game.quiz.report(now)
  expect(claim).toMatchObject({ kind: 'clear', tracks: [track] })
  expect(place).toMatchObject({
    region: [track],
    name: places.find(({ region }) => named(region) === track)!.name
  })
  expect(patterns[0]).toMatchObject({ track })
  expect(titles.length).toBeGreaterThanOrEqual(2)
  expect(experiments.confirm).not.toBeNull()
  expect(experiments.disprove).not.toBeNull()
})

test.each(regions.map((region) => ({ region })))(
  'a result speaks of nothing but this bank’s own work: $region',
  ({ region }) => {
    const foreign = wordsOf(shipped)
    for (let position = 0; position < roles.length; position++) {
      const { game, now } = walkTowards(bank, region, position)
      const said = stringsIn(game.quiz.report(now))
      expect(said.filter((text) => foreign.test(text))).toEqual([])
    }
  }
)

test('the rest of the file speaks only of its own work, too', () => {
  const foreign = wordsOf(shipped)
  expect(stringsIn(bank).filter((text) => foreign.test(text))).toEqual([])
})

test.each([undefined, ...roles])(
  'has experiments of both aims, possible and new, for every place: %s',
  (role) => {
    for (const region of regions) {
      for (const first of region) {
        const answers = new Map(role === undefined ? [] : [['now-role', role]])
        const facts = { place: region, first, claim: 'clear', answers } as const
        const grounds = { facts, first, second: undefined, around: region, support: new Map() }
        const { confirm, disprove } = suggestExperiments(bank, grounds)
        for (const id of [confirm, disprove]) {
          const { tracks } = bank.experiments!.find((experiment) => experiment.id === id)!
          expect(tracks).toContain(first)
          expect(region).toEqual(expect.arrayContaining([...tracks]))
        }
      }
    }
  }
)

test('has experiments of both aims that join the tracks of every place', () => {
  for (const region of regions) {
    const aims = bank
      .experiments!.filter(({ tracks }) => named(tracks) === named(region))
      .map(({ aim }) => aim)
    expect(new Set(aims)).toEqual(new Set(['confirm', 'disprove']))
  }
})
