import { everyResult } from '../gates.ts'
import { worlds, type GateResult, type SentenceResult, type SimulationReport } from '../index.ts'
import { figuresIn, hundredths, modes, percent, populationNames, worldNames } from './words.ts'

/** Differs between machines, so it isn't part of the report. */
export interface Speed {
  /** A limit above the slowest of a hundred next items, in milliseconds; see `speed.ts`. */
  nextItemUnder: number
}

function table(head: readonly string[], rows: readonly (readonly string[])[]): string {
  const line = (cells: readonly string[]) => `| ${cells.join(' | ')} |`
  return [line(head), line(head.map((_, at) => (at ? '--:' : '---'))), ...rows.map(line)].join('\n')
}

/** A limit as people write it: "≥ .77", "≤ .17", ".78–.93". */
function limit({ atLeast, atMost }: Pick<GateResult, 'atLeast' | 'atMost'>): string {
  if (atLeast !== null && atMost !== null && atMost < 1) {
    return `${hundredths(atLeast)}–${hundredths(atMost)}`
  }
  return atLeast !== null ? `≥ ${short(atLeast)}` : `≤ ${short(atMost!)}`
}

/** Whole numbers as they are, shares with two decimals. */
const short = (value: number) =>
  Number.isInteger(value) && Math.abs(value) !== 1 ? String(value) : hundredths(value)

function figureOf(what: string, value: number | null): string {
  if (value === null) return '–'
  if (isOfEveryResult(what)) return String(value)
  return what === 'mean number of items' ? value.toFixed(1) : thousandths(value)
}

const thousandths = (value: number) => value.toFixed(3).replace(/^(-?)0\./, '$1.')

const verdict = (met: boolean) => (met ? 'met' : '**not met**')

export function worldGates({ gates }: SimulationReport, world: string): string {
  const own = gates.filter(
    ({ population, mode, what }) =>
      population === world && mode !== null && !isComparison(what) && !isOfEveryResult(what)
  )
  const names = [...new Set(own.map(({ what }) => what))]
  return table(
    ['', ...modes.flatMap((mode) => [`${mode}, limit`, mode, ''])],
    names.map((what) => [
      what,
      ...modes.flatMap((mode) => {
        const gate = own.find((one) => one.what === what && one.mode === mode)!
        return [limit(gate), figureOf(what, gate.figure), verdict(gate.met)]
      })
    ])
  )
}

/** Whether a gate is the same for every population, so that one row is enough for all. */
const isOfEveryResult = (what: string) => everyResult.some((gate) => gate.what === what)

const isComparison = (what: string) =>
  what.startsWith('lead over') || what.startsWith('items saved')

export function otherGates({ gates }: SimulationReport, { nextItemUnder }: Speed): string {
  const rest = gates.filter(
    ({ population, what }) =>
      isComparison(what) || (!(population in worlds) && !isOfEveryResult(what))
  )
  return table(
    ['', 'limit', 'figure', ''],
    [
      ...rest.map((gate) => [
        `${populationNames[gate.population]}${gate.mode ? `, ${gate.mode}` : ''}: ${gate.what}`,
        limit(gate),
        figureOf(gate.what, gate.figure),
        verdict(gate.met)
      ]),
      ...everyResult.map(({ what }) => {
        const all = gates.filter((gate) => gate.what === what)
        const count = all.reduce((sum, { figure }) => sum + (figure ?? 0), 0)
        return [`Everyone, both modes: ${what}`, '0', String(count), verdict(count === 0)]
      }),
      [
        'Slowest next item, milliseconds',
        '≤ 5',
        `under ${nextItemUnder}`,
        verdict(nextItemUnder <= 5)
      ]
    ]
  )
}

export function placesTable(report: SimulationReport): string {
  return table(
    ['', 'one place', 'true', 'two places', 'the first is true', 'either is', 'none'],
    worldNames.flatMap((world) =>
      modes.map((mode) => {
        const { alone, pair } = figuresIn(report, world, mode).places
        return [
          `${populationNames[world]}, ${mode}`,
          percent(alone.share),
          percent(alone.right),
          percent(pair.share),
          percent(pair.right),
          percent(pair.either),
          percent(1 - alone.share - pair.share)
        ]
      })
    )
  )
}

export function claimsTable(report: SimulationReport): string {
  const kinds = ['clear', 'leaning', 'between'] as const
  return table(
    ['', ...kinds.flatMap((kind) => [kind, 'true']), 'open'],
    worldNames.flatMap((world) =>
      modes.map((mode) => {
        const { claims } = figuresIn(report, world, mode)
        return [
          `${populationNames[world]}, ${mode}`,
          ...kinds.flatMap((kind) => [percent(claims[kind].share), percent(claims[kind].true)]),
          percent(claims.open.share)
        ]
      })
    )
  )
}

export function secondSessions(report: SimulationReport): string {
  return table(
    [
      '',
      'correlation of the shares',
      'same first track',
      'after a clear result',
      'after any other'
    ],
    worldNames.flatMap((world) =>
      modes.map((mode) => {
        const { secondSession, sameFirstAgain } = figuresIn(report, world, mode)
        return [
          `${populationNames[world]}, ${mode}`,
          hundredths(secondSession),
          percent(sameFirstAgain.all),
          percent(sameFirstAgain.clear),
          percent(sameFirstAgain.other)
        ]
      })
    )
  )
}

export function unreadTable(report: SimulationReport): string {
  return table(
    ['', 'items', 'clear', 'open', 'told 8 in 10 or more', 'commonest first track'],
    (['clickers', 'straight-liners'] as const).flatMap((population) =>
      modes.map((mode) => {
        const { items, claims, firstTracks, toldEightInTen } = figuresIn(report, population, mode)
        return [
          `${populationNames[population]}, ${mode}`,
          items.toFixed(1),
          percent(claims.clear.share),
          percent(claims.open.share),
          percent(toldEightInTen),
          percent(Math.max(...firstTracks))
        ]
      })
    )
  )
}

export function unfairTable(report: SimulationReport): string {
  return table(
    ['', 'favored track first', 'top track right', 'clear', 'clear claims true'],
    modes.flatMap((mode) =>
      (['clean', 'biased'] as const).map((population) => {
        const { favoredFirst, topRight, claims } = figuresIn(report, population, mode)
        return [
          `${population === 'clean' ? 'Fair texts' : 'Unfair texts'}, ${mode}`,
          population === 'clean' ? '33%' : percent(favoredFirst),
          percent(topRight),
          percent(claims.clear.share),
          percent(claims.clear.true)
        ]
      })
    )
  )
}

export function scoringsTable({ scorings }: SimulationReport): string {
  const length = { quick: 'quick', full: 'full', whole: 'every item answered' }
  return table(
    ['top track right', 'by the model', 'by positive points'],
    scorings.map(({ bank, mode, model, points }) => [
      `${bank === 'given' ? 'This' : 'Lopsided'} bank, ${length[mode]}`,
      percent(model),
      percent(points)
    ])
  )
}

/** The adaptive order beside the best fixed form with the same stopping rule. */
export function formsTable(report: SimulationReport): string {
  return table(
    ['', 'items', 'fixed', 'error of the mix', 'fixed', 'top track right', 'fixed'],
    worldNames.flatMap((world) =>
      modes.map((mode) => {
        const { items, mixError, topRight, fixedForm } = figuresIn(report, world, mode)
        return [
          `${populationNames[world]}, ${mode}`,
          items.toFixed(1),
          fixedForm!.items.toFixed(1),
          thousandths(mixError),
          thousandths(fixedForm!.mixError),
          percent(topRight),
          percent(fixedForm!.topRight)
        ]
      })
    )
  )
}

export function sentenceTable(sentences: readonly SentenceResult[]): string {
  return table(
    ['sentence', 'true of someone if', 'shown', 'times likelier', ''],
    sentences.map((sentence) => [
      sentence.says,
      sentence.trueOf,
      `${(sentence.shown * 100).toFixed(1)}%`,
      timesLikelier(sentence),
      verdictOn(sentence)
    ])
  )
}

function timesLikelier({ shown, ratio }: SentenceResult): string {
  if (ratio !== null) return ratio.toFixed(1)
  return shown === 0 ? '–' : 'only to them'
}

function verdictOn({ shown, met }: SentenceResult): string {
  if (met !== null) return met ? 'passes' : '**fails**'
  return shown === 0 ? 'never shown' : 'a fact'
}

export function worldTable(): string {
  return table(
    ['world', 'consistency (beta)', 'lapses', 'error of a weight', 'popularity', 'facets'],
    worldNames.map((name) => {
      const world: (typeof worlds)[typeof name] = worlds[name]
      const { beta, lapses, weightError, popularity } = world
      return [
        name,
        beta.sd
          ? `lognormal, median ${hundredths(beta.median)}, sd ${hundredths(beta.sd)}`
          : hundredths(beta.median),
        percent(lapses),
        weightError ? `normal, ${hundredths(weightError)} × max(1, size)` : 'none',
        popularity ? `sd ${hundredths(popularity)} logit` : 'none',
        'facets' in world ? `a mix each, Dirichlet(${world.facets} × mix)` : 'one mix'
      ]
    })
  )
}
