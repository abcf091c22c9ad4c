import { draw } from '../adaptive/random.ts'
import { expectOneOf } from '../bank/error-text.ts'
import { expectBank } from '../bank/expect-bank.ts'
import { fromTrackIds, mixOf, trackIndexes, type Mix, type TrackIndex } from '../bank/track.ts'
import type { Bank, Item } from '../bank/types.ts'
import { fromRegion, regionAt, type ModelRegion } from '../model/regions.ts'
import { normalizingFactor } from '../model/response-model.ts'
import { dirichlet, drawIndex, generator, type Generator } from './generator.ts'
import { favoredTrack, populations, worldOf, type Population, type World } from './populations.ts'

/** Parts of the triangle, by the region that a mix lies in. */
export const parts = ['corner', 'edge', 'middle'] as const

/** A part of the triangle, by the kind of region. */
export type Part = (typeof parts)[number]

/** One simulated person: what is true of them, and how they answer. */
export interface Person {
  /** True mix, off the model's grid; the shares sum to 1. */
  readonly mix: Mix
  /** The region the true mix lies in. */
  readonly region: ModelRegion
  readonly part: Part
  /** True mix in each facet, by id; items without a facet share the facet "". */
  readonly facetMixes: ReadonlyMap<string, Mix>
  /** How strongly the answers follow the pull; 0 for people who don't read. */
  readonly beta: number
  /** True share of each leadership ability, by id; they sum to 1. */
  readonly abilities: ReadonlyMap<string, number>
  /** What they say about themselves: chosen option by id of an unscored item. */
  readonly facts: ReadonlyMap<string, string>
  /** One session. The same number gives the same answers, in any order of items. */
  session(number: number): SimulatedSession
}

/** One person taking the quiz once. */
export interface SimulatedSession {
  /** Seed of the quiz: decides between equally good items, and the order of options. */
  readonly seed: number
  /** The option chosen for an item of any section. */
  answer(item: AskedItem): string
}

/** What an answer depends on. */
export interface AskedItem {
  id: string
  options: readonly { id: string }[]
}

/** Our guess of the chance that someone already works in the place that fits them. */
const chanceOfFit = 0.5

/**
 * How strongly a blind day's distance from the true mix matters: as in an item whose options are the
 * three corners.
 */
const daySlope = 2.5

/**
 * A draw of people. The person with a given seed and index is the same in every mode, on any
 * machine, in any order.
 *
 * @throws TypeError if the bank doesn't have three tracks, or has no items.
 * @throws RangeError if there is no such population.
 * @example
 * const person = peopleOf(bank, 'messy')(7, 0)
 * const { responses } = play(bank, person.session(1), 'quick')
 */
export function peopleOf(
  bank: Bank,
  population: Population
): (seed: number, index: number) => Person {
  expectBank(bank)
  expectOneOf('There is no population', population, populations)
  const factor = normalizingFactor(bank)
  const world = worldOf(population)
  const facets = [...new Set(bank.items.map(({ facet = '' }) => facet))]
  return (seed, index) => {
    const purpose = `${population} ${index}`
    const random = generator(seed, `${purpose} truth`)
    const mix = dirichlet(random, [1, 1, 1])
    const beta = world ? world.beta.median * Math.exp(world.beta.sd * random.normal()) : 0
    const concentration = world?.facets
    const facetMixes = new Map(
      facets.map((facet) => [
        facet,
        concentration
          ? dirichlet(
              random,
              mixOf((track) => mix[track] * concentration)
            )
          : mix
      ])
    )
    const favored = world?.bias ? favoredTrack(index) : undefined
    const chances = bank.items.map((item) =>
      world
        ? optionChances(
            random,
            world,
            bank,
            item,
            beta * factor,
            facetMixes.get(item.facet ?? '')!,
            favored
          )
        : item.options.map(() => 1)
    )
    const region = regionAt(mix)
    const abilities = abilityShares(random, bank)
    const facts = factsOf(random, bank, region)
    return {
      mix,
      region,
      part: parts[region.tracks.length - 1]!,
      facetMixes,
      beta,
      abilities,
      facts,
      session(number) {
        const stream = generator(seed, `${purpose} sitting ${number}`)
        // All answers are fixed before any item is shown, so that an item gets the same answer in
        // every order: orders and scorings are compared on the same responses.
        const answers = new Map(facts)
        for (const [at, { id, options }] of bank.items.entries()) {
          answers.set(id, options[drawIndex(stream, chances[at]!)]!.id)
        }
        const position = Math.floor(3 * stream.uniform())
        for (const { id, options } of bank.leadership?.items ?? []) {
          const weights = options.map(({ ability }) => abilities.get(ability)!)
          answers.set(id, options[drawIndex(stream, weights)]!.id)
        }
        const appeal = dayAppeal(stream, bank, mix, beta)
        return {
          seed: Math.floor(draw(seed, `${purpose} quiz ${number}`) * 2 ** 32),
          answer({ id, options }) {
            if (population === 'straight-liners') {
              return options[Math.min(position, options.length - 1)]!.id
            }
            return answers.get(id) ?? mostAppealing(options, appeal)
          }
        }
      }
    }
  }
}

/**
 * Probability of each option: a multinomial logit over the true mix, with this person's own reading
 * of the weights and the texts.
 *
 * @param slope - Consistency times the bank's normalizing factor.
 */
function optionChances(
  random: Generator,
  world: World,
  bank: Bank,
  item: Item,
  slope: number,
  mix: Mix,
  favored: TrackIndex | undefined
): number[] {
  const exponentials = item.options.map((option) => {
    const weights = fromTrackIds(bank, option.weights)
    const read = world.weightError
      ? mixOf((track) => misread(random, weights[track], world.weightError))
      : weights
    // Computed without the engine, because the engine is what is being tested.
    const mean = (read[0] + read[1] + read[2]) / trackIndexes.length
    const utility =
      slope * trackIndexes.reduce<number>((sum, t) => sum + (read[t] - mean) * mix[t], 0)
    const popularity = world.popularity ? world.popularity * random.normal() : 0
    const bias = favored === undefined ? 0 : world.bias! * leadShare(weights, favored)
    return Math.exp(utility + popularity + bias)
  })
  const total = exponentials.reduce((sum, value) => sum + value, 0)
  return exponentials.map(
    (value) => ((1 - world.lapses) * value) / total + world.lapses / exponentials.length
  )
}

const misread = (random: Generator, weight: number, error: number) =>
  weight + random.normal() * error * Math.max(1, Math.abs(weight))

/** 1 if a track has the largest weight, a fraction if several tie for it, 0 otherwise. */
export function leadShare(weights: Mix, track: TrackIndex): number {
  const largest = Math.max(...weights)
  const leaders = trackIndexes.filter((each) => weights[each] === largest)
  return leaders.includes(track) && leaders.length < trackIndexes.length ? 1 / leaders.length : 0
}

/** True shares of the abilities; any mix is as likely as any other. */
function abilityShares(random: Generator, { leadership }: Bank): Map<string, number> {
  const draws = (leadership?.abilities ?? []).map(({ id }) => [id, random.gamma(1)] as const)
  const total = draws.reduce((sum, [, value]) => sum + value, 0)
  return new Map(draws.map(([id, value]) => [id, value / total]))
}

/** Random answers to the unscored questions. The current role is special: see `chanceOfFit`. */
function factsOf(random: Generator, bank: Bank, region: ModelRegion): Map<string, string> {
  const facts = new Map<string, string>()
  const pick = (options: readonly { id: string }[]) =>
    options[Math.floor(options.length * random.uniform())]!.id
  for (const { id, options } of bank.now ?? []) {
    const fitting = options.filter(({ regions = [] }) =>
      regions.some((each) => fromRegion(bank, each) === region)
    )
    const fits = fitting.length > 0 && random.uniform() < chanceOfFit
    facts.set(id, pick(fits ? fitting : options))
  }
  for (const { id, options } of [...(bank.followUps ?? []), ...(bank.situation ?? [])]) {
    facts.set(id, pick(options))
  }
  for (const { id } of bank.readiness?.items ?? []) facts.set(id, pick(bank.readiness!.options))
  return facts
}

/**
 * How much this person would like to swap for each blind day, in a logit with its noise: an ideal
 * point model, in which the day of the nearest region appeals most.
 */
function dayAppeal(random: Generator, bank: Bank, mix: Mix, beta: number): Map<string, number> {
  return new Map(
    (bank.days ?? []).map(({ id, region }) => {
      const { anchor } = fromRegion(bank, region)!
      const distance = trackIndexes.reduce<number>((sum, t) => sum + (mix[t] - anchor[t]) ** 2, 0)
      const noise = -Math.log(-Math.log(random.uniform()))
      return [id, noise - beta * daySlope * distance]
    })
  )
}

const mostAppealing = (options: readonly { id: string }[], appeal: ReadonlyMap<string, number>) =>
  options.reduce((best, option) => (appeal.get(option.id)! > appeal.get(best.id)! ? option : best))
    .id
