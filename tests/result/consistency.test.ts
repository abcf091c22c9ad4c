import fc from 'fast-check'
import { describe, expect, test, vi } from 'vitest'
import { bank as shipped } from '../../questions/index.ts'
import type { Response } from '../../src/bank/responses.ts'
import type { Bank, Item } from '../../src/bank/types.ts'
import { isFlippable, tryAnswers } from '../../src/result/counterfactual.ts'
import {
  meanMix,
  pointMasses,
  posterior,
  ranked,
  topProbabilities
} from '../../src/model/posterior.ts'
import { responseModel } from '../../src/model/response-model.ts'
import { regionMasses } from '../../src/model/place.ts'
import { regionAt, regionKey, toRegion } from '../../src/model/regions.ts'
import { report } from '../../src/result/report.ts'
import type { Report } from '../../src/result/types.ts'

// Many cases, on machines that may be busy.
vi.setConfig({ testTimeout: 60_000 })

/** The shipped bank with ids as plain words: a property test has no use for their types. */
const bank: Bank = shipped

const ids = bank.tracks.map(({ id }) => id)

/** Option that leads most to a track. */
const leading = (item: Item, track: string) =>
  item.options.toSorted((a, b) => b.weights[track]! - a.weights[track]!)[0]!.id

/**
 * Responses to some items: some at random, some that follow one or two tracks, so that clear,
 * leaning, between and open claims all occur.
 */
const someResponses: fc.Arbitrary<Response[]> = fc
  .record({
    items: fc.shuffledSubarray([...bank.items], { minLength: 6, maxLength: 28 }),
    tracks: fc.shuffledSubarray(ids, { minLength: 1 }),
    noise: fc.constantFrom(0, 0.2, 0.4, 1)
  })
  .chain(({ items, tracks, noise }) =>
    fc
      .array(fc.tuple(fc.double({ min: 0, max: 1, noNaN: true }), fc.nat()), {
        minLength: items.length,
        maxLength: items.length
      })
      .map((draws) =>
        items.map((item, index) => {
          const [chance, number] = draws[index]!
          const option =
            chance < noise
              ? item.options[number % item.options.length]!.id
              : leading(item, tracks[number % tracks.length]!)
          return { item: item.id, option }
        })
      )
  )

const largest = (mean: Report['mean']) => Math.max(...Object.values(mean))

describe('any answers to the shipped bank', () => {
  test('give a headline, claim and mean that agree', () => {
    const kinds = new Set<string>()
    let places = 0
    const pairs = { withNext: 0, withPoint: 0 }
    fc.assert(
      fc.property(someResponses, (responses) => {
        const { claim, place, mean, answered } = report(bank, { responses })
        kinds.add(claim.kind)
        const [first, second] = claim.tracks

        // What is named first has the largest mean share, up to the rounding of a report.
        if (first !== undefined) expect(mean[first]).toBeGreaterThanOrEqual(largest(mean) - 1e-6)
        expect(claim.tracks.filter((track) => claim.ruledOut.includes(track))).toEqual([])
        expect(claim.tracks).toHaveLength({ clear: 1, leaning: 2, between: 2, open: 0 }[claim.kind])
        if (answered < 8) expect(claim.kind).toBe('open')

        if (!place) return
        places++
        // The place is the likeliest region, and holds what the claim names.
        const masses = pointMasses(posterior(responseModel(bank), responses))
        const all = regionMasses(masses).map(({ region, mass }) => ({
          key: regionKey(toRegion(bank, region)),
          mass
        }))
        const most = Math.max(...all.map(({ mass }) => mass))
        expect(place.mass).toBeCloseTo(most, 5)
        // The point lies in the place, or in the one beside it.
        const point = regionKey(toRegion(bank, regionAt(meanMix(masses))))
        const isThere = point === regionKey(place.region)
        if (place.alternative === undefined) {
          expect(isThere).toBe(true)
          expect(place.mass).toBeGreaterThanOrEqual(0.4 - 1e-6)
        } else {
          pairs[isThere ? 'withNext' : 'withPoint']++
          const beside = regionKey(place.alternative.region)
          expect(place.alternative.mass).toBeCloseTo(all.find(({ key }) => key === beside)!.mass, 5)
          if (isThere) {
            // With less than .40, the next likeliest is named beside it.
            expect(place.mass).toBeLessThanOrEqual(0.4 + 1e-6)
            const [, next] = all.map(({ mass }) => mass).sort((a, b) => b - a)
            expect(place.alternative.mass).toBeCloseTo(next!, 5)
            expect(place.alternative.region).not.toEqual(place.region)
          } else expect(beside).toBe(point)
        }
        expect(all.find(({ key }) => key === regionKey(place.region))!.mass).toBeCloseTo(most, 5)
        expect(claim.kind).not.toBe('open')
        expect(place.region).toContain(first)
        if (claim.kind === 'between') expect(place.region).toContain(second)
        // No track outside of the place has a larger share than one inside.
        for (const inside of place.region) {
          for (const outside of ids.filter((track) => !place.region.includes(track))) {
            expect(mean[inside]).toBeGreaterThanOrEqual(mean[outside]! - 1e-6)
          }
        }
        // The headline is that of the place, for the track that comes first if the claim says which.
        const entry = bank.places?.find(
          ({ region }) => regionKey(region) === regionKey(place.region)
        )
        const lean = claim.kind === 'between' ? undefined : entry?.lean?.[first!]
        if (entry) expect(place.headline).toBe(lean ?? entry.headline)
      }),
      { numRuns: 400, seed: 7 }
    )
    expect([...kinds].sort()).toEqual(['between', 'clear', 'leaning', 'open'])
    expect(places).toBeGreaterThan(100)
    expect(Math.min(pairs.withNext, pairs.withPoint)).toBeGreaterThan(10)
  })

  test('give no clear result that a single swap would overturn', () => {
    fc.assert(
      fc.property(someResponses, (responses) => {
        const { claim, counterfactual } = report(bank, { responses })
        if (claim.kind !== 'clear') return
        expect(counterfactual).toMatchObject({ single: [], firm: true })
        for (const { item, option } of responses as { item: string; option: string }[]) {
          const { options } = bank.items.find(({ id }) => id === item)!
          for (const { id } of options) {
            if (id === option) continue
            const swapped = responses.map((one) => (one.item === item ? { item, option: id } : one))
            const { mean } = report(bank, { responses: swapped })
            const belief = posterior(responseModel(bank), swapped)
            const top = topProbabilities(pointMasses(belief))
            expect(top.indexOf(Math.max(...top))).toBe(ids.indexOf(claim.tracks[0]!))
            expect(mean[claim.tracks[0]!]).toBeGreaterThan(1 / 3)
          }
        }
      }),
      { numRuns: 12, seed: 11 }
    )
  })

  test('give only swaps that do put another track on top', () => {
    fc.assert(
      fc.property(someResponses, (responses) => {
        const { counterfactual } = report(bank, { responses })
        const model = responseModel(bank)
        const leaderOf = (given: readonly Response[]) => {
          // Exact ties differ in their last digit: the fixed order decides them, as in the engine.
          const top = topProbabilities(pointMasses(posterior(model, given)))
          return ranked(top)[0]
        }
        const before = leaderOf(responses)
        for (const { item, to } of counterfactual.single.slice(0, 5)) {
          const swapped = responses.map((one) => (one.item === item ? { item, option: to } : one))
          expect(leaderOf(swapped)).not.toBe(before)
        }
        const belief = posterior(model, responses)
        const answers = responses as { item: string; option: string }[]
        const top = topProbabilities(pointMasses(belief))
        expect(isFlippable(top, tryAnswers(model, belief, answers))).toBe(!counterfactual.firm)
      }),
      { numRuns: 60, seed: 13 }
    )
  })

  test('give the same bytes in any order', () => {
    const reordered = someResponses.chain((responses) =>
      fc.tuple(
        fc.constant(responses),
        fc.shuffledSubarray(responses, { minLength: responses.length })
      )
    )
    fc.assert(
      fc.property(reordered, ([responses, others]) => {
        expect(JSON.stringify(report(bank, { responses: others }))).toBe(
          JSON.stringify(report(bank, { responses }))
        )
      }),
      { numRuns: 60, seed: 17 }
    )
  })

  test('give only reasons, roles and experiments whose conditions hold', () => {
    fc.assert(
      fc.property(someResponses, (responses) => {
        const { links, roles, experiments, evidence } = report(bank, { responses })
        const known = new Map((bank.links ?? []).map((link) => [link.id ?? link.url, link]))
        expect(links.length).toBeLessThanOrEqual(9)
        for (const { id, reason } of links) {
          expect(known.has(id)).toBe(true)
          if (reason === undefined) continue
          expect(known.get(id)!.reasons!.map(({ text }) => text)).toContain(reason)
        }
        const texts = (bank.places ?? []).flatMap((place) => place.roles ?? [])
        for (const { text } of roles) expect(texts.map((role) => role.text)).toContain(text)
        for (const id of Object.values(experiments)) {
          if (id !== null) expect((bank.experiments ?? []).map((one) => one.id)).toContain(id)
        }
        for (const { bits } of evidence.for) expect(bits).toBeGreaterThan(0)
        for (const { bits } of evidence.against) expect(bits).toBeLessThan(0)
      }),
      { numRuns: 60, seed: 19 }
    )
  })
})
