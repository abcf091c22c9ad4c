import { typeOf } from '../bank/error-text.ts'
import { explainFailure } from '../bank/explain-failure.ts'
import { sameRegion } from '../bank/region.ts'
import { chosenOptions, isAnswer, isResponse, type Response } from '../bank/responses.ts'
import type { Region } from '../bank/types.ts'
import { rounded } from './numbers.ts'
import type { Report } from './types.ts'

/** Where the answers of two sessions agree and differ. */
export interface Comparison {
  /** Ids of the items that both answered alike. */
  same: string[]
  /** Items that both answered differently, with the options they chose. */
  different: {
    /** Id of the item. */
    item: string
    /** Id of the option that the first chose. */
    first: string
    /** Id of the option that the second chose. */
    second: string
  }[]
  /** How many items only one of the two answered. */
  single: number
}

/**
 * Compares two sessions item by item, in the order of the first. A skipped item isn't an answer.
 *
 * @throws TypeError if either isn't a list of responses.
 *
 * @example
 * compareResponses(mine.responses, theirs.responses).different
 * // [{ item: 'week', first: 'calm', second: 'busy' }]
 */
export function compareResponses(
  first: readonly Response[],
  second: readonly Response[]
): Comparison {
  return explainFailure('The responses', 'two lists of { item, option }', () => {
    for (const list of [first, second]) expectResponses(list)
    return comparison(first, second)
  })
}

function comparison(first: readonly Response[], second: readonly Response[]): Comparison {
  const other = chosenOptions(second)
  const mine = first.filter(isAnswer)
  const both = mine.filter(({ item }) => other.has(item))
  return {
    same: both.filter(({ item, option }) => other.get(item) === option).map(({ item }) => item),
    different: both
      .filter(({ item, option }) => other.get(item) !== option)
      .map(({ item, option }) => ({ item, first: option, second: other.get(item)! })),
    single: mine.length + other.size - 2 * both.length
  }
}

function expectResponses(list: unknown): void {
  if (Array.isArray(list) && list.every(isResponse)) return
  const given = Array.isArray(list) ? 'a list of something else' : typeOf(list)
  throw new TypeError(`The responses are ${given}. Expected a list of { item, option }.`)
}

/** The parts of a report that a comparison reads. A shared result has them, too. */
export interface ComparableReport<T extends string = string> {
  /** The tracks the claim names. */
  claim: Pick<Report<T>['claim'], 'tracks'>
  /** The region of the place, or null while it is too close to call. */
  place: Pick<NonNullable<Report<T>['place']>, 'region'> | null
  /** Mean of the mix; the shares sum to 1. */
  mean: Record<T, number>
}

/** Where two or more results agree and differ. */
export interface ReportComparison<T extends string = string> {
  /** The place all of them have, or null. */
  place: Region<T> | null
  /** The track all of them name first, or null. */
  first: T | null
  /** Tracks whose shares lie within .15 of each other, the closest first. */
  agree: T[]
  /** The other tracks with their lowest and highest share, the furthest apart first. */
  differ: {
    /** Id of the track. */
    track: T
    /** Its lowest share, 0 to 1. */
    lowest: number
    /** Its highest share, 0 to 1. */
    highest: number
  }[]
  /**
   * Largest distance between two of the mixes, 0 to 1: half the summed absolute differences of
   * their shares.
   */
  distance: number
}

/**
 * Shares closer than this count as agreeing: the error of a quick quiz is about as large in
 * simulations.
 */
const closeBelow = 0.15

/**
 * What two or more results agree and differ on: two people, a team, or one person over time.
 *
 * @throws TypeError if there are fewer than two reports.
 * @throws RangeError if they are about different tracks.
 *
 * @example
 * compareReports([mine, theirs]).differ
 * // [{ track: 'maker', lowest: 0.3, highest: 0.5 }]
 */
export function compareReports<T extends string>(
  reports: readonly ComparableReport<T>[]
): ReportComparison<T> {
  return explainFailure('The list', 'two reports or more', () => compared(reports))
}

function compared<T extends string>(reports: readonly ComparableReport<T>[]): ReportComparison<T> {
  const [one, ...others] = expectComparable(reports)
  const tracks = Object.keys(one.mean) as T[]
  const ranges = tracks
    .map((track) => {
      const shares = reports.map(({ mean }) => mean[track])
      const [lowest, highest] = [Math.min(...shares), Math.max(...shares)]
      return { track, lowest, highest, range: rounded(highest - lowest) }
    })
    .sort((a, b) => a.range - b.range)
  const place = one.place?.region
  const first = one.claim.tracks[0]
  return {
    place:
      place && others.every((other) => other.place && sameRegion(other.place.region, place))
        ? place
        : null,
    first:
      first !== undefined && others.every(({ claim }) => claim.tracks[0] === first) ? first : null,
    agree: ranges.filter(({ range }) => range < closeBelow).map(({ track }) => track),
    differ: ranges
      .filter(({ range }) => range >= closeBelow)
      .sort((a, b) => b.range - a.range)
      .map(({ track, lowest, highest }) => ({ track, lowest, highest })),
    distance: Math.max(
      ...reports.flatMap(({ mean }) => reports.map((other) => distanceOf(tracks, mean, other.mean)))
    )
  }
}

/** The reports, if there are two or more and they are about the same tracks. */
function expectComparable<T extends string>(
  reports: readonly ComparableReport<T>[]
): readonly [ComparableReport<T>, ...ComparableReport<T>[]] {
  const [one, ...others] = reports
  if (!one || !others.length) {
    throw new TypeError('There is nothing to compare. Expected a list of two reports or more.')
  }
  for (const [at, { claim, mean }] of reports.entries()) {
    const isReport = Array.isArray(claim.tracks) && Object.values(mean).every(Number.isFinite)
    if (!isReport)
      throw new TypeError(`Entry ${at} isn't a report. Expected { claim, place, mean }.`)
  }
  const tracks = Object.keys(one.mean)
  for (const { mean } of others) {
    if (sameRegion(tracks, Object.keys(mean))) continue
    throw new RangeError(
      `The reports are about different tracks: ${Object.keys(mean).join(', ')}. ` +
        `Expected ${tracks.join(', ')}.`
    )
  }
  return [one, ...others]
}

const distanceOf = <T extends string>(
  tracks: readonly T[],
  one: Record<T, number>,
  other: Record<T, number>
) => rounded(tracks.reduce((sum, track) => sum + Math.abs(one[track] - other[track]), 0) / 2)
