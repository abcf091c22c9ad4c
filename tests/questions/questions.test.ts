import { describe, expect, test } from 'vitest'
import { bank } from '../../questions/index.ts'
import { facets, practiceAreas, type Item } from '../../src/bank/schema.ts'
import { tracks } from '../../src/bank/track.ts'

const ofFormat = (format: Item['format']) => bank.items.filter((item) => item.format === format)
const scenarios = [...ofFormat('triad'), ...ofFormat('quad')]
const rowsOf = ({ options }: Item) =>
  options.map(({ weights }) => tracks.map((track) => weights[track]))

/** The largest weight of a row, and the other two. */
function parted(row: readonly number[]) {
  const [main, ...others] = row.toSorted((a, b) => b - a)
  return { main: main!, others }
}

describe('the items of the shipped bank', () => {
  test.each(facets)('on %s are four scenarios and two trade-offs', (facet) => {
    const items = bank.items.filter((item) => item.facet === facet)
    expect(items.filter(({ format }) => format === 'tradeoff')).toHaveLength(2)
    expect(items.filter(({ format }) => format !== 'tradeoff')).toHaveLength(4)
  })

  test('have a blend in at most a third of the scenarios', () => {
    expect(ofFormat('quad').length).toBeLessThanOrEqual(scenarios.length / 3)
  })

  test.each(scenarios)('$id weighs each track by 2 or 3 and the others by 0 or less', (item) => {
    const plain = rowsOf(item).filter((row) => row.filter((weight) => weight > 0).length === 1)
    expect(plain).toHaveLength(3)
    for (const { main, others } of plain.map(parted)) {
      expect([2, 3]).toContain(main)
      for (const weight of others) expect([-2, -1, 0]).toContain(weight)
    }
  })

  test.each(ofFormat('quad'))('$id blends two tracks by 1 or 2, less the third', (item) => {
    const [blend] = rowsOf(item).filter((row) => row.filter((weight) => weight > 0).length === 2)
    const [first, second, third] = blend!.toSorted((a, b) => b - a)
    expect([1, 2]).toContain(first)
    expect([1, 2]).toContain(second)
    expect([-1, -2]).toContain(third)
  })

  test.each(ofFormat('tradeoff'))(
    '$id goes in the five steps from one track to another',
    (item) => {
      const rows = rowsOf(item)
      const third = [0, 1, 2].find((track) => rows.every((row) => row[track] === 0))!
      const steps = rows.map((row) => row.toSpliced(third, 1))
      const downwards = [
        [3, -2],
        [1, -1],
        [0, 0],
        [-1, 1],
        [-2, 3]
      ]
      expect([downwards, downwards.toReversed()]).toContainEqual(steps)
    }
  )
})

describe('beside its items the shipped bank asks', () => {
  test.each(practiceAreas)('for two acts of practice in %s', (area) => {
    expect(bank.readiness.items.filter((item) => item.area === area)).toHaveLength(2)
  })

  test('six times for an ability of leading, and six to eight things about the situation', () => {
    expect(bank.leadership).toHaveLength(6)
    expect(bank.context.length).toBeGreaterThanOrEqual(6)
    expect(bank.context.length).toBeLessThanOrEqual(8)
  })
})

describe('what the shipped bank can suggest', () => {
  test.each(tracks)('tries out %s in eight ways or more, with both aims', (track) => {
    const own = bank.trials.filter((trial) => trial.tracks.join() === track)
    expect(own.length).toBeGreaterThanOrEqual(8)
    expect(new Set(own.map(({ aim }) => aim)).size).toBe(2)
  })

  test('tries out places between two tracks in eight ways or more', () => {
    const between = bank.trials.filter((trial) => trial.tracks.length === 2)
    expect(between.length).toBeGreaterThanOrEqual(8)
    for (const track of tracks) expect(between.flatMap((t) => t.tracks)).toContain(track)
  })

  test.each(facets)(
    'tries each track on %s, with both aims: evidence may be thin anywhere',
    (facet) => {
      for (const track of tracks) {
        const aims = bank.trials
          .filter((trial) => trial.tracks.includes(track) && trial.facets.includes(facet))
          .map(({ aim }) => aim)
        expect([...new Set(aims)].toSorted(), `${track} on ${facet}`).toEqual([
          'confirm',
          'disprove'
        ])
      }
    }
  )

  test.each([
    'tech lead',
    'player-coach manager',
    'staff engineer',
    'principal engineer',
    'architect',
    'practice lead',
    'security champion',
    'guild or community lead',
    'developer advocate'
  ])('says why there is a seat between the tracks for: %s', (name) => {
    const seats = bank.roles
      .filter(({ region }) => !(tracks as readonly string[]).includes(region))
      .flatMap((role) => role.seats)
    expect(seats.find((seat) => seat.name === name)?.text).toMatch(/\.$/)
  })
})
