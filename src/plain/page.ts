import { modes } from '../adaptive/stop.ts'
import type { Bank } from '../bank/types.ts'
import { shownItem } from '../quiz/shown-item.ts'
import type { DecisionGraph, EndNode, QuestionNode } from './graph.ts'
import { outcomeOf, type Outcome } from './outcome.ts'
import { style } from './style.ts'
import { certaintyOf, headlineOf, introOf } from './words.ts'

/** What the page needs besides the quiz. */
export interface PageOptions {
  /** Address of the quiz with scripts. Without it, no link leads there. */
  readonly full?: string | undefined
}

/** Decides the order of an item's options, which is the same wherever it is asked. */
const seed = 1

/**
 * The decision graph as one page of HTML. Each question and each result is a section, and each
 * answer is a link to the next section. Needs no script and no other file.
 */
export function pageOf(bank: Bank, graph: DecisionGraph, { full }: PageOptions): string {
  const { min, max } = modes.quick
  const [least, most] = [min, max].map((count) => Math.min(count, bank.items.length))
  const questions = least === most ? `${most}` : `${least} to ${most}`
  const sections = graph.depths.flatMap((nodes, depth) =>
    nodes.flatMap((node, at) =>
      node.kind === 'question'
        ? [questionSection(bank, graph, node, { depth, at, most: most!, questions })]
        : []
    )
  )
  const results = graph.results.map((result, at) =>
    resultSection(bank, outcomeOf(bank, result), at)
  )
  const title = escaped(bank.title)
  const intro = introOf(questions, {
    experiments: !!bank.experiments?.length,
    links: !!bank.links?.length
  })
  const fullQuiz = full === undefined ? 'full quiz' : `<a href="${escaped(full)}">full quiz</a>`
  return `<!doctype html>
<html lang="${escaped(bank.language)}">
<meta charset="utf-8">
<meta name="viewport" content="width=device-width">
<meta http-equiv="Content-Security-Policy" content="default-src 'none';style-src 'unsafe-inline';img-src data:">
<title>${title}</title>
<meta name="description" content="${escaped(intro)} Works without scripts.">
<link rel="icon" href="data:,">
<style>${style}</style>
<main>
<h1>${title}</h1>
<section id="start"><p class="lede">${escaped(intro)}</p><p><a class="go" href="#${idOf(graph, 0, 0)}">Start</a></p>${map(bank)}<p>This page needs no scripts: each answer is a link, and your browser’s Back button undoes one. It’s coarser than the ${fullQuiz}, which also says why, and what would change your result.</p></section>
${[...sections, ...results].join('\n')}
<nav><a href="#">Start over</a></nav>
</main>
<footer><p>Something to think with, not a validated test: it’s about what appeals to you, not what you’re good at. Don’t use it for hiring or promotion. Your answers aren’t sent anywhere; only your browser’s history has them. The ${fullQuiz} tells you more.</footer>
`
}

/** Id of the section of a node: its own, or that of its result. */
function idOf({ depths }: DecisionGraph, depth: number, at: number): string {
  const node = depths[depth]![at]!
  return node.kind === 'end' ? resultId(node) : `${String.fromCharCode(97 + depth)}${at}`
}

const resultId = ({ result }: Pick<EndNode, 'result'>) => `r${result}`

function questionSection(
  bank: Bank,
  graph: DecisionGraph,
  { entry: { item }, next }: QuestionNode,
  { depth, at, most, questions }: { depth: number; at: number; most: number; questions: string }
): string {
  const shown = shownItem(bank, item.id, { seed, responses: [] })!
  const links = shown.options.map(({ id, text }) => {
    const option = item.options.findIndex((each) => each.id === id)
    return `<li><a href="#${idOf(graph, depth + 1, next[option]!)}">${escaped(text)}</a>`
  })
  return `<section id="${idOf(graph, depth, at)}"><label>Question ${depth + 1} of ${questions}<progress value="${depth}" max="${most}"></progress></label><h2>${escaped(item.stem)}</h2><ul class="options">${links.join('')}</ul></section>`
}

function resultSection(bank: Bank, outcome: Outcome, at: number): string {
  const { place, shares, experiments, links } = outcome
  const parts = [
    place ? `<p class="name">${escaped(place.name)}</p>` : '',
    `<h2 class="big">${escaped(headlineOf(bank, outcome))}</h2>`,
    place?.meaning ? `<p class="lede">${escaped(place.meaning)}</p>` : '',
    `<p>${escaped(certaintyOf(bank, outcome))}</p>`,
    pointOn(bank, outcome),
    `<ul class="shares">`,
    ...shares.map(({ track, share }) => {
      const percent = `${Math.round(share * 100)}%`
      return `<li style="--share:${percent}">${escaped(track.work)} <b>about ${percent}</b>`
    }),
    '</ul>',
    experiments.length ? '<h3>Try it before you decide</h3><ul class="tries">' : '',
    ...experiments.map(
      ({ aim, title, text }) =>
        `<li><small>${aim === 'confirm' ? 'To test it' : 'To prove it wrong'}</small><b>${escaped(title)}</b>${escaped(text)}`
    ),
    experiments.length ? '</ul>' : '',
    links.length ? '<h3>Worth your time</h3><ul class="links">' : '',
    ...links.map(({ title, url, source, date }) => {
      const about = [source, date?.slice(0, 4)].filter((each) => each !== undefined).join(', ')
      return `<li><a href="${escaped(url)}">${escaped(title)}</a> <small>${escaped(about)}</small>`
    }),
    links.length ? '</ul>' : ''
  ]
  return `<section id="${resultId({ result: at })}">${parts.join('')}</section>`
}

const side = 400
const height = Math.round(side * Math.sqrt(0.75))

/** The triangle with its corners named: the first track at the top, the second at the left. */
function map(bank: Bank): string {
  const [top, left, right] = bank.tracks.map(({ name }) => escaped(name))
  return `<svg viewBox="0 -40 400 420" role="img" aria-label="A triangle between ${top}, ${left} and ${right}"><g id="map"><path d="M200 0L400 346H0ZL200 346M0 346L300 173M400 346L100 173"/><text x="200" y="-14" text-anchor="middle">${top}</text><text y="374">${left}</text><text x="400" y="374" text-anchor="end">${right}</text></g><defs><g id="dot"><circle r="54"/><circle r="13"/></g></defs><use href="#dot" x="${side / 2}" y="${Math.round((height * 2) / 3)}"/></svg>`
}

/** The same triangle with the point of a result. */
function pointOn(bank: Bank, { shares }: Outcome): string {
  const shareOf = (track: number) => shares.find((each) => each.track === bank.tracks[track])!.share
  // Rounded to tens, which is exact enough for shares in steps of .05, and shorter.
  const x = Math.round(((1 + shareOf(2) - shareOf(1)) * side) / 20) * 10
  const y = Math.round(((1 - shareOf(0)) * height) / 10) * 10
  return `<svg viewBox="0 -40 400 420" aria-hidden="true"><use href="#map"/><use href="#dot" x="${x}" y="${y}"/></svg>`
}

const entities: Record<string, string> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' }

const escaped = (text: string) => text.replaceAll(/[&<>"]/g, (character) => entities[character]!)
