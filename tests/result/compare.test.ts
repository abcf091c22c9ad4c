import { describe, expect, test } from 'vitest'
import type { Response } from '../../src/bank/responses.ts'
import {
  compareReports,
  compareResponses,
  type ComparableReport
} from '../../src/result/compare.ts'
import type { TrackId } from './banks.ts'

const unreadable = new Proxy<never>({} as never, {
  get: () => {
    throw new Error('boom')
  }
})

describe('two sessions', () => {
  const mine: Response[] = [
    { item: 'praise', option: 'build' },
    { item: 'meeting', option: 'a' },
    { item: 'week', skipped: true },
    { item: 'shape', option: 'deep' }
  ]

  test('are compared by item, in any order', () => {
    const theirs: Response[] = [
      { item: 'meeting', option: 'e' },
      { item: 'reach', option: 'people' },
      { item: 'praise', option: 'build' },
      { item: 'week', option: 'calm' },
      { item: 'shape', skipped: true }
    ]
    expect(compareResponses(mine, theirs)).toEqual({
      same: ['praise'],
      different: [{ item: 'meeting', first: 'a', second: 'e' }],
      // Mine alone: shape. Theirs alone: reach, week.
      single: 3
    })
  })

  test('agree if they are the same', () => {
    expect(compareResponses(mine, mine)).toEqual({
      same: ['praise', 'meeting', 'shape'],
      different: [],
      single: 0
    })
  })

  test('have to be lists of responses', () => {
    expect(() => compareResponses({ responses: mine } as never, mine)).toThrow(
      'The responses are of type object. Expected a list of { item, option }.'
    )
    expect(() => compareResponses(null as never, mine)).toThrow(
      'The responses are null. Expected a list of { item, option }.'
    )
    expect(() => compareResponses(mine, ['praise'] as never)).toThrow(
      new TypeError(
        'The responses are a list of something else. Expected a list of { item, option }.'
      )
    )
    expect(() => compareResponses([unreadable], mine)).toThrow(
      new TypeError("The responses can't be read. Expected two lists of { item, option }.")
    )
  })

  test('have nothing in common with an empty one', () => {
    expect(compareResponses(mine, [])).toEqual({ same: [], different: [], single: 3 })
  })
})

describe('two reports or more', () => {
  const of = (
    [lead, build, dig]: [number, number, number],
    first?: TrackId,
    region?: TrackId[]
  ): ComparableReport<TrackId> => ({
    claim: { tracks: first ? [first] : [] },
    place: region ? { region } : null,
    mean: { lead, build, dig }
  })

  test('agree on tracks whose shares lie within .15, the closest first', () => {
    const one = of([0.6, 0.3, 0.1], 'lead', ['lead'])
    const other = of([0.3, 0.4, 0.3], 'build', ['lead', 'build'])
    expect(compareReports([one, other])).toEqual({
      place: null,
      first: null,
      // build: .4 - .3 = .1
      agree: ['build'],
      differ: [
        { track: 'lead', lowest: 0.3, highest: 0.6 },
        { track: 'dig', lowest: 0.1, highest: 0.3 }
      ],
      // (.3 + .1 + .2) / 2
      distance: 0.3
    })
  })

  test('differ on tracks whose shares are .15 apart', () => {
    const { agree, differ } = compareReports([of([0.5, 0.3, 0.2]), of([0.35, 0.44, 0.21])])
    expect(agree).toEqual(['dig', 'build'])
    expect(differ).toEqual([{ track: 'lead', lowest: 0.35, highest: 0.5 }])
  })

  test('share a place and a first track if all of them do', () => {
    const one = of([0.5, 0.4, 0.1], 'lead', ['lead', 'build'])
    const other = of([0.5, 0.4, 0.1], 'lead', ['lead', 'build'])
    const apart = of([0.5, 0.4, 0.1], 'build', ['build'])
    expect(compareReports([one, other])).toMatchObject({
      place: ['lead', 'build'],
      first: 'lead',
      // All three are equally close, so they keep the bank's order.
      agree: ['lead', 'build', 'dig'],
      distance: 0
    })
    expect(compareReports([one, other, apart])).toMatchObject({ place: null, first: null })
    expect(compareReports([one, of([0.5, 0.4, 0.1])])).toMatchObject({ place: null, first: null })
    expect(compareReports([of([0.4, 0.3, 0.3]), of([0.4, 0.3, 0.3])])).toMatchObject({
      place: null,
      first: null
    })
  })

  test('name the track first that they differ on most', () => {
    const { differ } = compareReports([of([0.4, 0.1, 0.5]), of([0.2, 0.6, 0.2])])
    expect(differ.map(({ track }) => track)).toEqual(['build', 'dig', 'lead'])
  })

  test('have to be reports', () => {
    const sound = of([0.4, 0.3, 0.3])
    const notOne = new TypeError("Entry 1 isn't a report. Expected { claim, place, mean }.")
    const odd = [
      { ...sound, claim: { tracks: 'lead' } },
      { ...sound, mean: { lead: 1, build: 0, dig: NaN } }
    ]
    for (const one of odd) expect(() => compareReports([sound, one as never])).toThrow(notOne)
    expect(() => compareReports([sound, unreadable])).toThrow(
      new TypeError("The list can't be read. Expected two reports or more.")
    )
  })

  test('of a team are as far apart as its two furthest members', () => {
    const team = [of([0.8, 0.1, 0.1]), of([0.4, 0.4, 0.2]), of([0.1, 0.1, 0.8])]
    expect(compareReports(team).distance).toBe(0.7)
  })

  test('have to be at least two, about the same tracks', () => {
    expect(() => compareReports([of([1, 0, 0])])).toThrow(
      'There is nothing to compare. Expected a list of two reports or more.'
    )
    expect(() => compareReports(undefined as never)).toThrow(TypeError)
    const tea = { claim: { tracks: [] }, place: null, mean: { tea: 1, mate: 0, water: 0 } }
    expect(() => compareReports([of([1, 0, 0]), tea as never])).toThrow(
      'The reports are about different tracks: tea, mate, water. Expected lead, build, dig.'
    )
  })
})
