import type { Bank, Experiment, Region } from '../bank/types.ts'
import { applies, specificity, type Facts } from './conditions.ts'
import type { ExperimentResult } from './types.ts'

/** What the choice of experiments is based on. */
export interface ExperimentGrounds<T extends string> {
  facts: Facts<T>
  /** The track to try out: the one named first, or the front-runner of an open claim. */
  first: T
  /** The track named next, if the claim names two. */
  second: T | undefined
  /** The named place's tracks together with those the claim leaves in play. */
  around: Region<T>
  /** Bits of evidence for the first track, by facet. */
  support: ReadonlyMap<string, number>
}

/**
 * One experiment that could confirm the first track and one that could disprove it.
 *
 * Both try out the first track, and their `when` and `unless` say that they are possible and new
 * for this reader. Of several, these are preferred, in this order:
 *
 * 1. those that stay within the place and the tracks the claim leaves in play
 * 2. those with the more specific condition
 * 3. those that join the two tracks, where a claim names two; else those on one track alone
 * 4. those on the facets where evidence for the first track is thinnest, on average
 * 5. by id
 */
export function suggestExperiments<T extends string>(
  bank: Bank<T>,
  { facts, first, second, around, support }: ExperimentGrounds<T>
): ExperimentResult {
  const candidates = (bank.experiments ?? [])
    .filter((experiment) => experiment.tracks.includes(first) && applies(experiment, facts))
    .map((experiment) => ({
      id: experiment.id,
      aim: experiment.aim,
      isWithin: Number(experiment.tracks.every((track) => around.includes(track))),
      asks: specificity(experiment.when),
      focus: focusOf(experiment, second),
      support: Math.round(meanSupport(experiment, support) * 1e6)
    }))
    .sort(
      (a, b) =>
        b.isWithin - a.isWithin ||
        b.asks - a.asks ||
        b.focus - a.focus ||
        a.support - b.support ||
        (a.id < b.id ? -1 : 1)
    )
  const best = (aim: Experiment['aim']) => candidates.find((one) => one.aim === aim)?.id ?? null
  return { confirm: best('confirm'), disprove: best('disprove') }
}

/** Mean bits over an experiment's facets; 0 without facets, as nothing is known. */
function meanSupport({ facets }: Experiment, support: ReadonlyMap<string, number>): number {
  if (!facets?.length) return 0
  return facets.reduce((bits, facet) => bits + (support.get(facet) ?? 0), 0) / facets.length
}

/** 2 for an experiment that joins the two named tracks, 1 for one of the first alone, else 0. */
function focusOf<T extends string>({ tracks }: Experiment<T>, second: T | undefined): number {
  if (tracks.some((track) => track === second)) return 2
  return tracks.length === 1 ? 1 : 0
}
