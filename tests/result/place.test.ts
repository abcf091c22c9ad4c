import { describe, expect, test } from 'vitest'
import type { Mix, TrackIndex } from '../../src/bank/track.ts'
import { regions, regionShares } from '../../src/model/regions.ts'
import { points } from '../../src/model/triangle.ts'
import { regionToName, type PlaceFacts } from '../../src/result/place.ts'
import { describePlace, headlineFor } from '../../src/result/place-text.ts'
import { makeBank, type TrackId } from './banks.ts'

const regionOf = (key: string) => regions.find(({ tracks }) => tracks.join('') === key)!

/** A belief with these masses, each on one point that lies entirely in its region. */
function beliefOf(shares: Record<string, number>): Float64Array {
  const masses = new Float64Array(points.length)
  for (const [key, mass] of Object.entries(shares)) {
    masses[regionShares().get(regionOf(key))!.indexOf(1)] = mass
  }
  return masses
}

/** The named region as its tracks in a row, such as "01"; regions are written the same way. */
function named(
  shares: Record<string, number>,
  kind: PlaceFacts['claim']['kind'],
  tracks: TrackIndex[],
  { mean = [0.4, 0.35, 0.25] as Mix, regionSize = 60 } = {}
): string | undefined {
  const masses = beliefOf(shares)
  return regionToName({ masses, mean, claim: { kind, tracks }, regionSize })?.region.tracks.join('')
}

describe('the named place', () => {
  test('is the likeliest region, with its probability', () => {
    const masses = beliefOf({ '01': 0.5, '0': 0.3, '012': 0.2 })
    const claim = { kind: 'leaning', tracks: [0, 1] as TrackIndex[] } as const
    const found = regionToName({ masses, mean: [0.5, 0.4, 0.1], claim, regionSize: 60 })
    expect(found!.region.tracks).toEqual([0, 1])
    expect(found!.mass).toBeCloseTo(0.5)
  })

  test('is undefined while the claim is open', () => {
    expect(named({ '0': 0.9, '01': 0.1 }, 'clear', [0])).toBe('0')
    expect(named({ '0': 0.9, '01': 0.1 }, 'open', [])).toBeUndefined()
  })

  describe('is named alone', () => {
    const inCorner: Mix = [0.7, 0.15, 0.15]
    const alternative = (shares: Record<string, number>, mean: Mix) =>
      regionToName({
        masses: beliefOf(shares),
        mean,
        claim: { kind: 'clear', tracks: [0] },
        regionSize: 60
      })!.alternative

    test('from a probability of .40 on, else with the next likeliest', () => {
      expect(alternative({ '0': 0.4, '01': 0.39, '02': 0.21 }, inCorner)).toBeUndefined()
      const next = alternative({ '0': 0.399, '02': 0.211, '01': 0.39 }, inCorner)!
      expect(next.region.tracks).toEqual([0, 1])
      expect(next.mass).toBeCloseTo(0.39)
    })

    test('if the mean lies in it, else with the region of the mean', () => {
      // Squared distances: .033 to the center, .058 to the nearest edge, .152 to the corner.
      const inCenter: Mix = [0.48, 0.28, 0.24]
      const beliefs = [
        { '0': 0.8, '01': 0.15, '012': 0.05 },
        { '0': 0.38, '01': 0.37, '012': 0.25 }
      ]
      for (const shares of beliefs) {
        const found = alternative(shares, inCenter)!
        expect(found.region.tracks).toEqual([0, 1, 2])
        expect(found.mass).toBeCloseTo(shares['012'])
      }
    })
  })

  test('may leave out a track whose share equals the least of its own', () => {
    const alone = { '0': 0.9, '01': 0.1 }
    expect(named(alone, 'clear', [0], { mean: [0.4, 0.4, 0.2] })).toBe('0')
    expect(named(alone, 'clear', [0], { mean: [0.39, 0.41, 0.2] })).toBeUndefined()
  })

  // .6 of 231 points are 138.6.
  test('is not the center if the 80% region covers more than .6 of the grid', () => {
    const center = { '012': 0.5, '0': 0.3, '01': 0.2 }
    expect(named(center, 'leaning', [0, 1], { regionSize: 138 })).toBe('012')
    expect(named(center, 'leaning', [0, 1], { regionSize: 139 })).toBeUndefined()
    expect(named({ '0': 0.5, '01': 0.5 }, 'leaning', [0, 1], { regionSize: 139 })).toBe('0')
  })

  test.each<
    [kind: 'clear' | 'leaning' | 'between', tracks: TrackIndex[], region: string, fits: boolean]
  >([
    ['clear', [0], '0', true],
    ['clear', [0], '01', true],
    ['clear', [0], '012', true],
    ['clear', [0], '1', false],
    ['clear', [1], '0', false],
    ['leaning', [0, 1], '0', true],
    ['leaning', [0, 1], '01', true],
    ['leaning', [0, 1], '12', false],
    // Between two, the place lies between them too.
    ['between', [0, 1], '01', true],
    ['between', [0, 1], '012', true],
    ['between', [0, 1], '0', false],
    ['between', [0, 1], '02', false]
  ])('with the claim %s %j may be %s: %s', (kind, tracks, region, fits) => {
    expect(named({ [region]: 1 }, kind, tracks)).toBe(fits ? region : undefined)
  })

  test('is undefined, not the next likeliest, if the likeliest region does not fit', () => {
    expect(named({ '1': 0.5, '0': 0.45, '01': 0.05 }, 'clear', [0])).toBeUndefined()
  })

  test('has no track with a smaller share than a track outside', () => {
    const edge = { '01': 0.5, '02': 0.45, '0': 0.05 }
    expect(named(edge, 'clear', [0], { mean: [0.5, 0.26, 0.24] })).toBe('01')
    expect(named(edge, 'clear', [0], { mean: [0.5, 0.24, 0.26] })).toBeUndefined()
  })

  test('does not depend on the last digit', () => {
    expect(named({ '0': 0.4 - 1e-15, '01': 0.3, '02': 0.3 }, 'clear', [0])).toBe('0')
    expect(named({ '0': 0.5, '01': 0.5 + 1e-15 }, 'clear', [0])).toBe('0')
  })
})

describe('what a place is called', () => {
  const place = (key: string) => ({ region: regionOf(key), mass: 0.5 })
  const bank = makeBank({
    places: [
      {
        region: ['lead', 'build'],
        name: 'Player-coach',
        headline: 'Between people and building',
        lean: { lead: 'People first, building close behind' },
        meaning: 'You want both.'
      },
      { region: ['dig'], name: 'Specialist', headline: 'Mostly going deep' }
    ]
  })

  test('comes with the name of its alternative', () => {
    const pair = { ...place('01'), alternative: { region: regionOf('2'), mass: 0.3 } }
    expect(describePlace(bank, pair, 'lead').alternative).toEqual({
      region: ['dig'],
      name: 'Specialist',
      mass: 0.3
    })
    expect(describePlace(makeBank({}), pair, 'lead').alternative!.name).toBe('Digger')
    expect(describePlace(bank, place('01'), 'lead')).not.toHaveProperty('alternative')
  })

  test('comes from the bank, with the headline of the track that comes first', () => {
    expect(describePlace(bank, place('01'), 'lead')).toEqual({
      region: ['lead', 'build'],
      name: 'Player-coach',
      headline: 'People first, building close behind',
      meaning: 'You want both.',
      mass: 0.5
    })
    expect(describePlace(bank, place('01'), 'build').headline).toBe('Between people and building')
    expect(describePlace(bank, place('2'), 'dig')).toStrictEqual({
      region: ['dig'],
      name: 'Specialist',
      headline: 'Mostly going deep',
      mass: 0.5
    })
  })

  test('has the even headline where the claim does not say which track comes first', () => {
    expect(describePlace(bank, place('01'), undefined).headline).toBe('Between people and building')
    expect(describePlace(makeBank({}), place('01'), undefined).headline).toBe('Leader and Builder')
  })

  test('has the even headline without a first track, even if a track is called "undefined"', () => {
    const lean = { undefined: 'Undefined first' }
    expect(headlineFor({ headline: 'Between the two', lean }, undefined)).toBe('Between the two')
    expect(headlineFor({ headline: 'Between the two', lean }, 'undefined')).toBe('Undefined first')
  })

  test('is made of track names if the bank lacks the place, the first track first', () => {
    const called = (key: string, first: TrackId) => {
      const { name, headline, meaning } = describePlace(makeBank({}), place(key), first)
      return [name, headline, meaning]
    }
    expect(called('1', 'build')).toEqual(['Builder', 'Builder', undefined])
    expect(called('01', 'lead').slice(0, 2)).toEqual(Array(2).fill('Leader and Builder'))
    expect(called('01', 'build').slice(0, 2)).toEqual(['Leader and Builder', 'Builder and Leader'])
    expect(called('012', 'dig').slice(0, 2)).toEqual([
      'Leader, Builder, and Digger',
      'Digger, Leader, and Builder'
    ])
  })

  test('made of track names has no word of another language than the bank', () => {
    const nameIn = (language: string) =>
      describePlace({ ...makeBank({}), language }, place('012'), undefined).name
    expect(nameIn('de')).toBe('Leader, Builder und Digger')
    expect(nameIn('pt-BR')).toBe('Leader, Builder e Digger')
    expect(nameIn('not a tag')).toBe('Leader, Builder, Digger')
  })
})
