import { byTrack, tracks, type ByTrack } from '../bank/track.ts'
import { ranked } from '../model/posterior.ts'
import type { Claim } from '../result/claim.ts'
import type { Row } from './measure.ts'
import { mixError } from './orders.ts'

/** One bin of a calibration plot. */
export interface CalibrationBin {
  /** Results in the bin. */
  count: number
  /** Mean probability the model stated for the first track. */
  stated: number
  /** Share of them in which that track was right. */
  right: number
}

/** What the rows of a cell come to. Shares run from 0 to 1; null where nobody was concerned. */
export interface Figures {
  people: number
  /** Those of them who had a second sitting. */
  twice: number
  topRight: number
  /** Share of right top tracks among the people of each true top track. */
  topRightByTrack: ByTrack
  mixError: number
  coverage: number
  claims: Record<Claim['kind'], { share: number; true: number | null }>
  calibrationError: number
  calibration: CalibrationBin[]
  /** Correlation of the shares of two sittings, averaged over the tracks. */
  secondSitting: number | null
  /** Share of second sittings with the same first track: of all, after a clear claim, after another. */
  sameTopAgain: { all: number | null; clear: number | null; other: number | null }
  items: number
  /** Share of results in which each track comes first. */
  firstTracks: ByTrack
  /** Share of results in which the track comes first that the texts favour, where they do. */
  favouredFirst: number | null
  /** Clear results that one changed answer would turn. */
  flips: number
}

const bins = 10

const mean = (values: readonly number[]) =>
  values.reduce((sum, value) => sum + value, 0) / values.length

const share = <T>(list: readonly T[], is: (one: T) => boolean): number =>
  list.filter(is).length / list.length

const shareOrNull = <T>(list: readonly T[], is: (one: T) => boolean) =>
  list.length ? share(list, is) : null

const topOf = ({ truth }: Row) => ranked(truth)[0]

/** The figures of a cell. */
export function figuresOf(rows: readonly Row[]): Figures {
  const right = (row: Row) => row.first === topOf(row)
  const calibration = calibrationBins(rows)
  const twice = rows.flatMap(({ again, ...row }) => (again ? [{ ...row, again }] : []))
  const same = ({ first, again }: (typeof twice)[number]) => first === again.first
  return {
    people: rows.length,
    twice: twice.length,
    topRight: share(rows, right),
    topRightByTrack: byTrack((track) =>
      share(
        rows.filter((row) => topOf(row) === track),
        right
      )
    ),
    mixError: mean(rows.map((row) => mixError(row.mean, row.truth))),
    coverage: share(rows, ({ covered }) => covered),
    claims: {
      clear: claimFigures(rows, 'clear'),
      leaning: claimFigures(rows, 'leaning'),
      between: claimFigures(rows, 'between'),
      open: claimFigures(rows, 'open')
    },
    calibrationError: calibration.reduce(
      (sum, bin) => sum + (bin.count / rows.length) * Math.abs(bin.stated - bin.right),
      0
    ),
    calibration,
    secondSitting: twice.length
      ? mean(
          tracks.map((track) =>
            correlation(
              twice.map((row) => row.mean[track]),
              twice.map((row) => row.again.mean[track])
            )
          )
        )
      : null,
    sameTopAgain: {
      all: shareOrNull(twice, same),
      clear: shareOrNull(
        twice.filter(({ claim }) => claim.kind === 'clear'),
        same
      ),
      other: shareOrNull(
        twice.filter(({ claim }) => claim.kind !== 'clear'),
        same
      )
    },
    items: mean(rows.map(({ asked }) => asked)),
    firstTracks: byTrack((track) => share(rows, ({ first }) => first === track)),
    favouredFirst: shareOrNull(
      rows.filter(({ favoured }) => favoured),
      ({ first, favoured }) => first === favoured
    ),
    flips: rows.filter(({ flips }) => flips).length
  }
}

/**
 * How often a kind of claim is made and how often it is true: of `between`, that the true top is
 * one of the two it names; of `clear` and `leaning`, that it is the first. An open claim says
 * nothing that could be true.
 */
function claimFigures(rows: readonly Row[], kind: Claim['kind']) {
  const made = rows.filter(({ claim }) => claim.kind === kind)
  const holds = (row: Row) =>
    (kind === 'between' ? row.claim.tracks : row.claim.tracks.slice(0, 1)).includes(topOf(row))
  return {
    share: made.length / rows.length,
    true: kind === 'open' ? null : shareOrNull(made, holds)
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
      right: inside.length ? share(inside, (row) => row.first === topOf(row)) : 0
    }
  })
}

/** Pearson's correlation of two lists of equal length. */
export function correlation(one: readonly number[], other: readonly number[]): number {
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
  return both / Math.sqrt(squareOne * squareOther)
}
