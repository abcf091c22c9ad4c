import { draw } from '../adaptive/random.ts'
import type { ShownItem } from '../quiz/assess.ts'
import type { Ability, Bank, Facet, Item, PracticeArea } from '../bank/schema.ts'
import { normalisingFactor } from '../model/response-model.ts'
import type { Response } from '../bank/responses.ts'
import { byTrack, tracks, type ByTrack, type Track } from '../bank/track.ts'
import { dirichlet, drawIndex, generator, type Generator } from './generator.ts'
import { favouredTrack, worldOf, type Population, type World } from './populations.ts'

/** One simulated person: what is true of them, and how they answer. */
export interface Person {
  /** True mix; off the grid of the model; the shares sum to 1. */
  readonly mix: ByTrack
  /** True mix on each facet; where the world has one mix for all facets, that mix. */
  readonly facetMixes: ReadonlyMap<Facet, ByTrack>
  /** How strongly the answers follow the pull; 0 for people who do not read. */
  readonly beta: number
  /** How often the person does what each area of practice asks, 0 (never) to 3 (regularly). */
  readonly habits: ReadonlyMap<PracticeArea, number>
  /** True share of each ability of leading; they sum to 1. */
  readonly abilities: ReadonlyMap<Ability, number>
  /** One sitting. The same number gives the same sitting, in whatever order items are asked. */
  sitting(number: number): Sitting
}

/** One time that a person answers. */
export interface Sitting {
  /** Seed of the quiz: decides between equally good items and the shown order. */
  readonly seed: number
  /** The option chosen for an item as it is shown. */
  answer(item: ShownItem): string
  /** Responses to the readiness and leadership items, which move no share. */
  sections(): Response[]
}

/** Spread of one answer about the habit, in steps of the scale from 0 to 3. Our assumption. */
const habitNoise = 0.7

/**
 * A draw of people: the person of a seed and an index is the same one in every mode, on any
 * machine, in whatever order they are drawn.
 */
export function peopleOf(
  bank: Bank,
  population: Population
): (seed: number, index: number) => Person {
  const factor = normalisingFactor(bank.items)
  const world = worldOf(population)
  return (seed, index) => {
    const purpose = `${population} ${index}`
    const random = generator(seed, `${purpose} truth`)
    const mix = dirichlet(random, { manager: 1, ic: 1, specialist: 1 })
    const beta = world ? world.beta.median * Math.exp(world.beta.sd * random.normal()) : 0
    const facetMixes = new Map(
      [...new Set(bank.items.map(({ facet }) => facet))].map((facet) => [
        facet,
        world?.facets
          ? dirichlet(
              random,
              byTrack((t) => mix[t] * world.facets!)
            )
          : mix
      ])
    )
    const favoured = world?.bias ? favouredTrack(index) : undefined
    const chances = bank.items.map((item) =>
      world
        ? optionChances(random, world, item, beta * factor, facetMixes.get(item.facet)!, favoured)
        : item.options.map(() => 1)
    )
    const habits = new Map(
      bank.readiness.items.map(({ area }) => [area, 0] as [PracticeArea, number])
    )
    for (const area of habits.keys()) habits.set(area, 3 * random.uniform())
    const abilities = abilityShares(random, bank)
    return {
      mix,
      facetMixes,
      beta,
      habits,
      abilities,
      sitting(number) {
        const stream = generator(seed, `${purpose} sitting ${number}`)
        // All answers are fixed before any item is shown: an item gets the same answer in every
        // order, so that orders and scorings are compared on the same responses.
        const answers = new Map(
          bank.items.map(({ id, options }, at) => [
            id,
            options[drawIndex(stream, chances[at]!)]!.id
          ])
        )
        const place = Math.floor(3 * stream.uniform())
        const sections = sectionResponses(stream, bank, habits, abilities)
        return {
          seed: Math.floor(draw(seed, `${purpose} quiz ${number}`) * 2 ** 32),
          answer: ({ id, options }) =>
            population === 'straight-liners'
              ? options[Math.min(place, options.length - 1)]!.id
              : answers.get(id)!,
          sections: () => sections
        }
      }
    }
  }
}

/**
 * Probability of each option: a multinomial logit over the true mix, with this person's own
 * reading of the weights and the texts.
 *
 * @param slope - Consistency times the bank's normalising factor.
 */
function optionChances(
  random: Generator,
  world: World,
  item: Item,
  slope: number,
  mix: ByTrack,
  favoured: Track | undefined
): number[] {
  const exponentials = item.options.map(({ weights }) => {
    const read = world.weightError
      ? byTrack((track) => misread(random, weights[track], world.weightError))
      : weights
    // Worked out apart from the engine, which is what is being tested.
    const mean = (read.manager + read.ic + read.specialist) / tracks.length
    const utility = slope * tracks.reduce((sum, t) => sum + (read[t] - mean) * mix[t], 0)
    const popularity = world.popularity ? world.popularity * random.normal() : 0
    const bias = favoured ? world.bias! * leadShare(weights, favoured) : 0
    return Math.exp(utility + popularity + bias)
  })
  const total = exponentials.reduce((sum, value) => sum + value, 0)
  return exponentials.map(
    (value) => ((1 - world.lapses) * value) / total + world.lapses / exponentials.length
  )
}

const misread = (random: Generator, weight: number, error: number) =>
  weight + random.normal() * error * Math.max(1, Math.abs(weight))

/** 1 if a track has the largest weight, a part of it where several share it, else 0. */
export function leadShare(weights: ByTrack, track: Track): number {
  const largest = Math.max(...tracks.map((each) => weights[each]))
  const leaders = tracks.filter((each) => weights[each] === largest)
  return leaders.includes(track) && leaders.length < tracks.length ? 1 / leaders.length : 0
}

/** True shares of the abilities, any mix being as likely as any other. */
function abilityShares(random: Generator, bank: Bank): Map<Ability, number> {
  const names = new Set(
    bank.leadership.flatMap(({ options }) => options.map(({ ability }) => ability))
  )
  const parts = [...names].map((ability) => [ability, random.gamma(1)] as const)
  const total = parts.reduce((sum, [, part]) => sum + part, 0)
  return new Map(parts.map(([ability, part]) => [ability, part / total]))
}

function sectionResponses(
  random: Generator,
  bank: Bank,
  habits: ReadonlyMap<PracticeArea, number>,
  abilities: ReadonlyMap<Ability, number>
): Response[] {
  const { items, options } = bank.readiness
  const readiness = items.map(({ id, area }) => {
    const step = Math.round(habits.get(area)! + habitNoise * random.normal())
    return { item: id, option: options[Math.max(0, Math.min(options.length - 1, step))]!.id }
  })
  const leadership = bank.leadership.map(({ id, options: offered }) => {
    const weights = offered.map(({ ability }) => abilities.get(ability)!)
    return { item: id, option: offered[drawIndex(random, weights)]!.id }
  })
  return [...readiness, ...leadership]
}
