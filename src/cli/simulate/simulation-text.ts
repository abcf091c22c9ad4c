import {
  fullSimulation,
  type BankComparison,
  type SimulatedCell,
  type SimulationReport
} from '../../simulate/index.ts'
import type { Colors } from '../io/colors.ts'
import { wrap } from '../io/wrap.ts'

/** How a simulation is printed. */
interface Look {
  colors: Colors
  width: number
  /** Whether to list the gates that are met, too. */
  all?: boolean | undefined
}

const percent = (share: number | null) => (share === null ? '–' : `${Math.round(100 * share)}%`)

/** What an author wants to know first. */
const questions: readonly [what: string, figure: (cell: SimulatedCell['figures']) => string][] = [
  ['their track comes first', ({ topRight }) => percent(topRight)],
  ['called clear', ({ claims }) => percent(claims.clear.share)],
  ['… and true', ({ claims }) => percent(claims.clear.true)],
  ['too close to call', ({ claims }) => percent(claims.open.share)],
  ['questions asked', ({ items }) => items.toFixed(1)]
]

/** Who the columns are. */
const worlds =
  'People in "clean" answer as the model assumes; in "messy" with noise and slips, and in "awful" with more of both. The figures are for comparing banks. They can’t say what your scenes mean to others.'

/** Misses that are listed; a draft has more than anyone reads. */
const shownMisses = 8

/** The number of people whose figures the gates are for. */
const fullPeople = fullSimulation.people

/**
 * A simulation for people: a small table, then some of the gates that were missed. With another bank
 * every gate, with both figures.
 */
export function simulationText(
  report: SimulationReport,
  comparison: BankComparison | undefined,
  look: Look
): string {
  const { gates, people } = report
  const all = look.all === true || comparison !== undefined
  const missed = gates.filter(({ met }) => !met)
  const listed = all ? gates : missed.slice(0, shownMisses)
  const more = all ? 0 : missed.length - listed.length
  const notes = [
    'The gates below are those of the shipped bank, which has dozens of items. A shorter one misses many.',
    ...(people < fullPeople
      ? [`They are for ${fullPeople} people; with ${people}, figures scatter. See --people.`]
      : []),
    ...(comparison ? ['The second figure is the other bank’s.'] : [])
  ]
  return [
    ...summary(report, look),
    ...notes.map((note) => wrap(note, look.width)),
    `${gates.length - missed.length} of ${gates.length} gates met.${!all && missed.length > 0 ? ' Missed:' : ''}`,
    ...listed.map((gate) => gateLine(gate, comparison, look.colors)),
    ...(more > 0 ? [`and ${more} more; --all lists every gate.`] : [])
  ].join('\n')
}

/** A column for each world and mode. */
function summary({ bank, cells, people }: SimulationReport, { colors, width }: Look): string[] {
  const shown = cells.filter(({ population }) => ['clean', 'messy', 'awful'].includes(population))
  if (shown.length === 0) return []
  const row = (label: string, texts: readonly string[]) =>
    `${label.padEnd(24)}${texts.map((text) => text.padStart(8)).join('')}`
  return [
    colors.bold(`${bank.id} ${bank.version}: ${bank.items} items, ${people} people a column`),
    '',
    row(
      '',
      shown.map(({ population }) => population)
    ),
    row(
      '',
      shown.map(({ mode }) => mode)
    ),
    ...questions.map(([what, figure]) =>
      row(
        what,
        shown.map(({ figures }) => figure(figures))
      )
    ),
    '',
    colors.dim(wrap(worlds, width)),
    ''
  ]
}

/** A gate, its figure, with another bank also that one's, and its limits. */
function gateLine(
  { what, population, mode, atLeast, atMost, figure, met }: SimulationReport['gates'][number],
  comparison: BankComparison | undefined,
  { green, red, dim }: Colors
): string {
  const limits = [
    ...(atLeast === null ? [] : [`at least ${atLeast}`]),
    ...(atMost === null ? [] : [`at most ${atMost}`])
  ].join(', ')
  const twin = comparison?.figures.find(
    (each) => each.what === what && each.population === population && each.mode === mode
  )
  const about = [population, mode].filter(Boolean).join(' ')
  return [
    met ? green('✓') : red('✗'),
    about.padEnd(21),
    what.padEnd(48),
    rounded(figure).padStart(6),
    ...(twin ? [dim(rounded(twin.against).padStart(6))] : []),
    dim(limits)
  ].join(' ')
}

const rounded = (figure: number | null): string =>
  figure === null ? '–' : String(Math.round(figure * 1000) / 1000)
