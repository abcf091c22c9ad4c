import { itemsById } from '../../bank/responses.ts'
import { trackIds } from '../../bank/track.ts'
import type { Bank } from '../../bank/types.ts'
import type { Report } from '../../result/types.ts'
import type { Colors } from '../io/colors.ts'
import { plural } from '../io/plural.ts'
import { safeText } from '../io/safe-text.ts'
import { wrap } from '../io/wrap.ts'
import { triangle } from './triangle.ts'

const percent = (share: number) => `${Math.round(share * 20) * 5}%`

interface Look {
  colors: Colors
  width: number
}

/** A whole result as text, in the order of the page: place, certainty, chart, evidence, next steps. */
export function resultText(bank: Bank, report: Report, { colors, width }: Look): string {
  const paragraph = (text: string) => wrap(safeText(text), width)
  const bullet = (text: string) => `- ${wrap(safeText(text), width - 2, '  ')}`
  const section = (title: string, ...lines: (string | false | null | undefined)[]) => {
    const kept = lines.filter((line): line is string => !!line)
    return kept.length > 0 ? [`${colors.bold(title)}\n${kept.join('\n')}`] : []
  }
  const { place, now } = report
  if (report.answered === 0) return colors.bold(paragraph(nothingYet))

  const heading = place
    ? [
        colors.bold(colors.cyan(paragraph(titleOf(place)))),
        place.meaning && paragraph(place.meaning)
      ]
    : [colors.bold(colors.cyan('It’s too close to call.'))]
  return [
    ...heading.filter((line): line is string => !!line),
    paragraph(certainty(bank, report)),
    ...(place?.alternative ? [paragraph(`It could also be “${place.alternative.name}.”`)] : []),
    shares(bank, report, width),
    triangle(bank, report, width),
    ...section(
      'What your answers have in common',
      ...report.patterns.map(({ text }) => bullet(text)),
      ...(report.patterns.length > 0 ? [] : report.evidence.for.map(({ text }) => bullet(text)))
    ),
    ...section(
      'One thing that doesn’t fit',
      ...report.evidence.against.map(({ text }) => bullet(text))
    ),
    ...section('What would tip it', ...tipping(bank, report).map(bullet)),
    ...section(
      'Where you are now',
      now?.staying &&
        bullet(
          'This is where you already are, and nothing is pushing you out. Staying is an answer, too.'
        )
    ),
    ...section(
      'The day you picked',
      report.day &&
        bullet(report.day.agrees ? 'It belongs here, too.' : 'It belongs to another place.')
    ),
    ...section('Roles', ...report.roles.map(({ name, text }) => bullet(`${name}: ${text}`))),
    ...section('Try it before you decide', ...experiments(bank, report).map(bullet)),
    ...section('Ask in your next one-on-one', ...report.questions.map(bullet)),
    ...extras(bank, report).flatMap(([title, lines]) => section(title, ...lines.map(bullet))),
    ...section('Worth your time', ...links(bank, report, width)),
    colors.dim(paragraph(`${report.disclaimer} Your answers stay on this device.`))
  ].join('\n\n')
}

const nothingYet = 'No question is answered yet, so there’s no result.'

/** Name and headline, which are the same where the bank has no words for the place. */
const titleOf = ({ name, headline }: NonNullable<Report['place']>) =>
  name === headline ? name : `${name}: ${headline}`

/** How sure the result is, in one sentence. */
export function certainty(bank: Bank, { claim }: Pick<Report, 'claim'>): string {
  const work = (id: string) => bank.tracks.find((track) => track.id === id)?.work ?? id
  const [first, second] = claim.tracks.map(work)
  const unlikely = claim.ruledOut.map(work)
  const ruledOut = unlikely.length > 0 ? ` It’s probably not mainly ${unlikely.join(' or ')}.` : ''
  if (claim.kind === 'open') return `Your answers don’t settle it yet.${ruledOut}`
  return claim.kind === 'between'
    ? `Almost certainly, ${first} or ${second} comes first. We can’t say which.`
    : `We’re about ${percent(claim.chance)} sure that ${first} appeals to you most.`
}

/** Shares to the nearest 5%, each with its range: a line for each track, or a few if it's narrow. */
function shares(bank: Bank, { mean, region80 }: Report, width: number): string {
  const names = bank.tracks.map(({ name }) => safeText(name))
  const longest = Math.max(...names.map((name) => name.length))
  const rows = trackIds(bank).map((id, index) => {
    const [low, high] = region80.shares[id]!
    return {
      name: names[index]!,
      bar: '█'.repeat(Math.round(mean[id]! * 20)).padEnd(20, '░'),
      range: `about ${percent(mean[id]!)}, likely ${percent(low)} to ${percent(high)}`
    }
  })
  const lines = rows.map(({ name, bar, range }) => `${name.padEnd(longest)}  ${bar}  ${range}`)
  if (lines.every((line) => line.length <= width)) return lines.join('\n')
  return rows
    .map(({ name, bar, range }) => [wrap(name, width), bar, wrap(range, width)].join('\n'))
    .join('\n\n')
}

function tipping(bank: Bank, { counterfactual, claim }: Report): string[] {
  const { facets, single, firm } = counterfactual
  if (facets.length > 0) return facets.map(({ text }) => text)
  const items = itemsById(bank)
  const change = single[0]
  const item = change && items.get(change.item)?.item
  const to = item?.options.find(({ id }) => id === change?.to)
  if (item && to)
    return [`“${item.stem}” If you had answered “${to.text}”, another track would come first.`]
  return firm && claim.kind !== 'open' ? ['It would take more than one other answer.'] : []
}

function experiments(bank: Bank, report: Report): string[] {
  const labels = { confirm: 'To test it', disprove: 'To prove it wrong' } as const
  const isOpen = report.claim.kind === 'open'
  return (['confirm', 'disprove'] as const).flatMap((aim) => {
    const found = bank.experiments?.find(({ id }) => id === report.experiments[aim])
    if (!found) return []
    const { title, text, days, question, talk } = found
    const length = plural(days, 'day')
    // While it's open, there is nothing to confirm.
    const aimed = isOpen ? `${title} (${length}).` : `${labels[aim]} (${length}): ${title}.`
    return [`${aimed} ${text} ${question} ${talk}`]
  })
}

/** The optional parts, each with its title. */
function extras(bank: Bank, { readiness, leadership, situation }: Report): [string, string[]][] {
  const acts = new Map(bank.readiness?.items.map((item) => [item.id, item]))
  const abilities = new Map(bank.leadership?.abilities.map((each) => [each.id, each]))
  return [
    ['Already done', readiness?.done.flatMap((id) => acts.get(id)?.done ?? []) ?? []],
    ['Worth trying next', readiness?.next.flatMap((id) => acts.get(id)?.next ?? []) ?? []],
    [
      'How you’d lead',
      [
        ...(leadership?.most.flatMap((id) => abilities.get(id)?.most ?? []) ?? []),
        ...(leadership?.least.flatMap((id) => {
          const partner = abilities.get(id)?.partner
          return partner ? [`A good partner is ${partner}.`] : []
        }) ?? [])
      ]
    ],
    ['Worth knowing', situation?.caveats.map(({ text }) => text) ?? []]
  ]
}

/** Links, each with the reason that is true of this reader, if there is one. */
function links(bank: Bank, report: Report, width: number): string[] {
  return report.links.flatMap(({ id, reason }) => {
    const link = bank.links?.find((each) => (each.id ?? each.url) === id)
    if (!link) return []
    const about = [link.kind, link.source, link.date?.slice(0, 4)].filter(Boolean).join(', ')
    return [
      [
        `- ${wrap(safeText(link.title), width - 2, '  ')}`,
        ...[reason, link.asks, about].flatMap((text) =>
          text ? [`  ${wrap(safeText(text), width - 2, '  ')}`] : []
        ),
        `  ${safeText(link.url)}`
      ].join('\n')
    ]
  })
}
