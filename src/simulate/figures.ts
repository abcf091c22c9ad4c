import { mixOf, trackIndexes, type Mix } from '../bank/track.ts'
import { firstRanked } from '../model/posterior.ts'
import type { ClaimKind } from '../result/types.ts'
import type { Row } from './row.ts'
import { parts, type Part } from './person.ts'

/** One bin of a calibration plot. */
export interface CalibrationBin {
  /** Results in the bin. */
  count: number
  /** Mean probability stated. */
  stated: number
  /** Share of these results in which it was true. */
  right: number
}

/** The figures of one cell. Shares run from 0 to 1; null where there was no one to measure. */
export interface Figures {
  people: number
  /** How many of them had a second session. */
  twice: number
  /** Share of results that put the true top track first. */
  topRight: number
  /** The same among the people of each true top track, in the bank's order. */
  topRightByTrack: (number | null)[]
  mixError: number
  /** How often the 80% region holds the true mix, and the same by the part of the triangle. */
  coverage: number
  coverageByPart: Record<Part, { people: number; share: number | null }>
  claims: Record<ClaimKind, { share: number; true: number | null }>
  places: PlaceFigures
  /** Mean distance between P(top) of the first track and how often it was right, in ten bins. */
  calibrationError: number
  calibration: CalibrationBin[]
  /** One bin for each chance a result states; see `worstStatedChance`. */
  stated: CalibrationBin[]
  /** Share of results that state a chance of 8 in 10 or more. */
  toldEightInTen: number
  /** Correlation of the shares of two sessions, averaged over the tracks that have one. */
  secondSession: number | null
  /** Share of second sessions with the same first track: all, after a clear claim, after another. */
  sameFirstAgain: { all: number | null; clear: number | null; other: number | null }
  items: number
  /** The best fixed form with the same stopping rule, on the same answers. */
  fixedForm: { items: number; mixError: number; topRight: number } | null
  /** Share of results in which each track comes first, in the bank's order. */
  firstTracks: Mix
  /** Share of results that put first the track that the texts favor; null if they favor none. */
  favoredFirst: number | null
  /** Clear results that one swapped answer would change. */
  flips: number
  /** Results that contradict themselves, and results that show something untrue of the reader. */
  contradictions: number
  unfounded: number
  /** The first few of either, to help find the cause. */
  examples: string[]
}

/** How often a place is named, and how often the true mix lies there. */
export interface PlaceFigures {
  alone: { share: number; right: number | null }
  /** Named with another beside it. `either`: how often the true mix lies in one of the two. */
  pair: { share: number; right: number | null; either: number | null }
}

const bins = 10

/** With fewer results, a stated chance is too noisy to judge: the standard error exceeds .03. */
const fewestStated = 300

/** How many contradictions are spelled out. */
const fewExamples = 3

const mean = (values: readonly number[]) =>
  values.reduce((sum, value) => sum + value, 0) / values.length

const meanOrNull = (values: readonly number[]) => (values.length ? mean(values) : null)

const share = <T>(list: readonly T[], is: (one: T) => boolean): number =>
  list.filter(is).length / list.length

const shareOrNull = <T>(list: readonly T[], is: (one: T) => boolean) =>
  list.length ? share(list, is) : null

const topOf = ({ truth }: Pick<Row, 'truth'>) => firstRanked(truth)

const isRight = (row: Row) => row.first === topOf(row)

/** The figures of a cell. */
export function figuresOf(rows: readonly Row[]): Figures {
  const calibration = calibrationBins(rows)
  const twice = rows.flatMap(({ again, ...row }) => (again ? [{ ...row, again }] : []))
  const isSame = ({ first, again }: (typeof twice)[number]) => first === again.first
  const fixed = rows.flatMap((row) => (row.fixed ? [{ ...row.fixed, truth: row.truth }] : []))
  const faults = rows.flatMap(({ contradictions, unfounded }) => [...contradictions, ...unfounded])
  return {
    people: rows.length,
    twice: twice.length,
    topRight: share(rows, isRight),
    topRightByTrack: trackIndexes.map((track) =>
      shareOrNull(
        rows.filter((row) => topOf(row) === track),
        isRight
      )
    ),
    mixError: mean(rows.map((row) => mixError(row.mean, row.truth))),
    coverage: share(rows, ({ covered }) => covered),
    coverageByPart: coverageByPart(rows),
    claims: {
      clear: claimFigures(rows, 'clear'),
      leaning: claimFigures(rows, 'leaning'),
      between: claimFigures(rows, 'between'),
      open: claimFigures(rows, 'open')
    },
    places: placeFigures(rows),
    calibrationError: calibration.reduce(
      (sum, bin) => sum + (bin.count / rows.length) * Math.abs(bin.stated - bin.right),
      0
    ),
    calibration,
    stated: statedBins(rows),
    toldEightInTen: share(rows, ({ claim }) => claim.kind !== 'open' && claim.chance >= 0.8),
    secondSession: meanOrNull(
      trackIndexes.flatMap(
        (track) =>
          correlation(
            twice.map((row) => row.mean[track]),
            twice.map((row) => row.again.mean[track])
          ) ?? []
      )
    ),
    sameFirstAgain: {
      all: shareOrNull(twice, isSame),
      clear: shareOrNull(
        twice.filter(({ claim }) => claim.kind === 'clear'),
        isSame
      ),
      other: shareOrNull(
        twice.filter(({ claim }) => claim.kind !== 'clear'),
        isSame
      )
    },
    items: mean(rows.map(({ asked }) => asked)),
    fixedForm: fixed.length
      ? {
          items: mean(fixed.map(({ asked }) => asked)),
          mixError: mean(fixed.map((row) => mixError(row.mean, row.truth))),
          topRight: share(fixed, (row) => firstRanked(row.mean) === topOf(row))
        }
      : null,
    firstTracks: mixOf((track) => share(rows, ({ first }) => first === track)),
    favoredFirst: shareOrNull(
      rows.filter(({ favored }) => favored !== null),
      ({ first, favored }) => first === favored
    ),
    flips: rows.filter(({ flips }) => flips).length,
    contradictions: rows.filter((row) => row.contradictions.length).length,
    unfounded: rows.filter((row) => row.unfounded.length).length,
    examples: faults.slice(0, fewExamples)
  }
}

function coverageByPart(rows: readonly Row[]): Figures['coverageByPart'] {
  const of = (part: Part) => {
    const own = rows.filter((row) => row.part === part)
    return { people: own.length, share: shareOrNull(own, ({ covered }) => covered) }
  }
  const [corner, edge, middle] = parts
  return { [corner]: of(corner), [edge]: of(edge), [middle]: of(middle) }
}

/**
 * Whether a claim is true: of `between`, that the true top is one of the two it names; of the
 * others, that the true top is the track that comes first.
 */
const isTrue = (row: Row) =>
  row.claim.kind === 'between' ? row.claim.tracks.includes(topOf(row)) : isRight(row)

/** How often a kind of claim is made, and how often it is true. An open claim says nothing. */
function claimFigures(rows: readonly Row[], kind: ClaimKind) {
  const made = rows.filter(({ claim }) => claim.kind === kind)
  return {
    share: made.length / rows.length,
    true: kind === 'open' ? null : shareOrNull(made, isTrue)
  }
}

function placeFigures(rows: readonly Row[]): PlaceFigures {
  const places = rows.flatMap(({ place }) => place ?? [])
  const alone = places.filter(({ alternative }) => !alternative)
  const pairs = places.filter(({ alternative }) => alternative)
  return {
    alone: {
      share: alone.length / rows.length,
      right: shareOrNull(alone, ({ right }) => right)
    },
    pair: {
      share: pairs.length / rows.length,
      right: shareOrNull(pairs, ({ right }) => right),
      either: shareOrNull(pairs, ({ right, alternative }) => right || alternative!.right)
    }
  }
}

/** Ten bins of equal width from 1/3, the least that a first track can have, to 1. */
function calibrationBins(rows: readonly Row[]): CalibrationBin[] {
  const width = (1 - 1 / 3) / bins
  const binOf = ({ chance }: Row) =>
    Math.max(0, Math.min(bins - 1, Math.floor((chance - 1 / 3) / width)))
  return Array.from({ length: bins }, (_, bin) => {
    const inside = rows.filter((row) => binOf(row) === bin)
    return {
      count: inside.length,
      stated: inside.length ? mean(inside.map(({ chance }) => chance)) : 0,
      right: inside.length ? share(inside, isRight) : 0
    }
  })
}

/**
 * One bin for each chance that results state about the track they put first. Open claims are left
 * out: they state none.
 */
function statedBins(rows: readonly Row[]): CalibrationBin[] {
  const withClaim = rows.filter(({ claim }) => claim.kind !== 'open')
  const chances = [...new Set(withClaim.map(({ claim }) => claim.chance))].sort((a, b) => a - b)
  return chances.map((stated) => {
    const inside = withClaim.filter(({ claim }) => claim.chance === stated)
    return { count: inside.length, stated, right: share(inside, isRight) }
  })
}

/** The largest gap between a stated chance and how often it was true; null if all are rare. */
export function worstStatedChance({ stated }: Figures): number | null {
  const common = stated.filter(({ count }) => count >= fewestStated)
  return common.length ? Math.max(...common.map((bin) => Math.abs(bin.stated - bin.right))) : null
}

/** Between the track that is recognized best and the worst; null if fewer than two had people. */
export function accuracyGap({ topRightByTrack }: Figures): number | null {
  const known = topRightByTrack.filter((value) => value !== null)
  return known.length > 1 ? Math.max(...known) - Math.min(...known) : null
}

/** Half the summed absolute difference of two mixes: 0 if equal, 1 if they share nothing. */
export function mixError(one: Mix, other: Mix): number {
  return one.reduce((sum, part, track) => sum + Math.abs(part - other[track]!), 0) / 2
}

/** Pearson's correlation of two lists of equal length; null if either never varies. */
export function correlation(one: readonly number[], other: readonly number[]): number | null {
  const [meanOne, meanOther] = [mean(one), mean(other)]
  let both = 0
  let squareOne = 0
  let squareOther = 0
  for (const [index, value] of one.entries()) {
    const a = value - meanOne
    const b = other[index]! - meanOther
    both += a * b
    squareOne += a * a
    squareOther += b * b
  }
  return squareOne && squareOther ? both / Math.sqrt(squareOne * squareOther) : null
}
