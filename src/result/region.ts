import type { Region } from '../bank/schema.ts'
import { regionShares } from '../model/regions.ts'
import { points } from '../model/triangle.ts'
import { byTrack, type ByTrack } from '../bank/track.ts'

/** Lowest and highest share of each track, 0 to 1. */
export type ShareRanges = Record<keyof ByTrack, [lowest: number, highest: number]>

/** The mixes that are likely together. */
export interface CredibleRegion {
  /** Range of each track's share within the region. */
  shares: ShareRanges
  /** Indexes of its grid points (see `points`), ascending. */
  points: number[]
}

/** How much of the belief a region has to hold. */
const credibility = 0.8

/**
 * The 80% region: the fewest grid points whose masses reach .80 (highest posterior density).
 *
 * @param masses - Probability of each grid point; sums to 1.
 */
export function credibleRegion(masses: Float64Array): CredibleRegion {
  const order = [...masses.keys()].sort((a, b) => rounded(masses[b]!) - rounded(masses[a]!))
  const members: number[] = []
  let held = 0
  for (const point of order) {
    if (held >= credibility) break
    members.push(point)
    held += masses[point]!
  }
  const shares = byTrack((track) => members.map((point) => points[point]![track]))
  return {
    shares: byTrack((track) => [Math.min(...shares[track]), Math.max(...shares[track])]),
    points: members.sort((a, b) => a - b)
  }
}

/** Masses that differ in the last digit only, as between browsers, count as equal. */
const rounded = (mass: number) => Math.round(mass * 1e12)

/** How many dots stand for the whole belief: each is one chance in twenty. */
const dotCount = 20

/**
 * Twenty grid points drawn systematically from the belief: the points in the order of the grid,
 * one taken at each of the quantiles 1/40, 3/40, ... 39/40.
 *
 * @returns Indexes of grid points; one may occur several times.
 */
export function systematicDots(masses: Float64Array): number[] {
  const dots: number[] = []
  let reached = 0
  for (const [point, mass] of masses.entries()) {
    reached += mass
    while (dots.length < dotCount && reached > (dots.length + 0.5) / dotCount) dots.push(point)
  }
  return dots
}

/** Places of the triangle the answers allow naming. */
export interface Archetypes {
  /** The one region that is likely enough to be named, or null. */
  named: Region | null
  /** The fewest regions that hold the belief together, likeliest first; empty if too many. */
  set: Region[]
}

/**
 * Which regions may be named: one with a mass of at least .60; else the fewest that reach .80
 * together, unless they are five or more or the 80% region is wider than .6 of the grid.
 *
 * Several sets may be the fewest. The likeliest is taken, but where as few do without the centre
 * the likeliest of those: it touches all other regions and gets a part of every belief that is
 * spread, so that among the likeliest it is named of almost anybody (docs/assessment.md).
 *
 * @param regionSize - Number of grid points in the 80% region.
 */
export function archetypes(masses: Float64Array, regionSize: number): Archetypes {
  const order = [...regionShares()]
    .map(([region, shares]) => ({ region, mass: regionMass(masses, shares) }))
    .sort((a, b) => rounded(b.mass) - rounded(a.mass))
  const likeliestSet = fewest(order)
  const withoutCentre = fewest(order.filter(({ region }) => region !== 'centre'))
  const set = withoutCentre.length > likeliestSet.length ? likeliestSet : withoutCentre
  const likeliest = order[0]!
  const tooWide = set.length >= 5 || regionSize > 0.6 * points.length
  return { named: likeliest.mass >= 0.6 ? likeliest.region : null, set: tooWide ? [] : set }
}

/** The first regions, as few as hold enough of the belief together; all if they do not. */
function fewest(order: readonly { region: Region; mass: number }[]): Region[] {
  const set: Region[] = []
  let held = 0
  for (const { region, mass } of order) {
    if (held >= credibility) break
    set.push(region)
    held += mass
  }
  return set
}

const regionMass = (masses: Float64Array, shares: Float64Array) =>
  masses.reduce((sum, mass, point) => sum + mass * shares[point]!, 0)
