import type { GateResult, SentenceResult, SimulationReport } from '../index.ts'
import { populationNames } from './charts.ts'
import { percent } from './svg.ts'
import {
  claimsTable,
  otherGates,
  pointsTable,
  secondSittings,
  sentenceTable,
  unfairTable,
  unreadTable,
  worldGates,
  worldTable,
  type Speed
} from './tables.ts'
import { figuresIn, list, modes, number, share, worldNames } from './words.ts'

/** docs/assessment.md: the technical report for people. */
export function assessmentDocument(report: SimulationReport, speed: Speed): string {
  const { bank, people, seeds, gates, sentences } = report
  const missed = gates.filter(({ met }) => !met)
  const held = sentences.filter(({ met }) => met !== null)
  const failing = held.filter(({ met }) => !met)
  const unseen = sentences.filter(({ kind, shown }) => kind === 'filling' && shown === 0)
  return `${[
    '# How well the quiz measures: technical report',
    '<!-- Written by `npm run simulate`. Do not edit: change src/simulate/report/document.ts instead. -->',
    `**No real person has been measured.** Everything on this page comes from simulated people ` +
      `who answer by rules we wrote. It shows whether the quiz does what its model promises when ` +
      `people behave roughly so, and how it degrades when they do not. It cannot show that the ` +
      `quiz is right about you. The quiz is an aid to reflection, not a validated test.`,
    `Bank "${bank.id}" ${bank.version}, ${bank.items} items. ${number(people)} people in each ` +
      `cell, seeds ${list(seeds.map(String))}: ${number(people * seeds.length)} people behind ` +
      `each figure of a world and mode. Every third of them has a second sitting.`,
    `**${gates.length - missed.length} of ${gates.length} gates are met.**` +
      (missed.length ? ` Not met: ${list(missed.map(gateName))}.` : ''),
    inShort(report),
    '## Gates',
    `A gate is met if the figures of all ${seeds.length} seeds keep the limit. The figures shown ` +
      `are those of all seeds together.`,
    ...worldNames.flatMap((world) => [`### ${populationNames[world]}`, worldGates(report, world)]),
    '### Everything else',
    otherGates(report, speed),
    '## Is a stated chance true?',
    `A result states a chance: "about 17 in 20". Where the model says so of a hundred people, it ` +
      `should be right for eighty-five of them. The error is the mean distance between the two, ` +
      `weighted by the number of results, in ten bins.`,
    picture(
      'calibration',
      'Six plots of the stated chance against the share in which it was right, close to the diagonal'
    ),
    '## How often does the 80% region hold the truth?',
    picture(
      'coverage',
      `Coverage of the 80% region in each world and mode: ${worldNames
        .flatMap((world) =>
          modes.map((mode) => {
            const { coverage } = figuresIn(report, world, mode)
            return `${world} ${mode} ${percent(coverage)}`
          })
        )
        .join(', ')}`
    ),
    '## What is claimed, and is it true?',
    picture('claims', 'Shares of clear, leaning, between and open claims in each population'),
    claimsTable(report),
    `"True" means: of a clear or leaning claim, that the track named first has the largest true ` +
      `share; of a between claim, that one of the two does. An open claim says nothing that could ` +
      `be true or false.`,
    '## A second sitting',
    `The same person answers again, with other items and the same habits. One sitting is one ` +
      `observation; this is how far a second one agrees.`,
    secondSittings(report),
    '## People who do not read, and texts that are not fair',
    `People who click at random have no pull the answers could show: the quiz should claim ` +
      `little of them. Somebody who always takes the option in the same place meets a shuffled ` +
      `order, and ten answers running from one place cap the claim at leaning.`,
    unreadTable(report),
    `In the population with unfair texts the options of one track (each of the three in turn) ` +
      `are more attractive than they should be, by .3 logit on every item; all else is as in the ` +
      `clean world. No scoring can mend that: it is why people who do not see the weights rate ` +
      `the options before they ship.`,
    unfairTable(report),
    '## Against simpler ways',
    picture(
      'orders',
      'Mean error of the mix by the number of items, in the adaptive order, a random one and a fixed one'
    ),
    ordersText(report),
    pointsTable(report),
    `Positive points are the usual way to score such a quiz: each answer adds its option's points ` +
      `to the tracks. On a balanced bank this finds the top track about as often. It cannot say ` +
      `how sure it is, and it goes wrong where the options on offer are lopsided. In the lopsided ` +
      `bank the specialist options of two items in three are replaced by those of other tracks. ` +
      `In short sittings the adaptive order chooses around such items, which helps both scorings.`,
    '## No sentence that fits everybody',
    `People believe a flattering sentence that would fit anybody (the Barnum effect). So every ` +
      `sentence that depends on the answers must be shown to 5–60% of simulated people and be at ` +
      `least 1.5 times likelier for those of whom it is true. Where a sentence has a gap to fill, ` +
      `such as the name of a trial, the first rule holds for the sentence and the second for each ` +
      `filling. Quotations of an answer and facts the reader gave are true whoever reads them, and ` +
      `are left out; so is the heading over the strongest answer against a result, which ` +
      `${percent(headingShown(sentences))} of results quote. All worlds and modes count together, with the people who have a second sitting.`,
    sentenceTable(sentences.filter(({ kind }) => kind === 'sentence')),
    failing.length
      ? `**${failing.length} of ${held.length} fail:** ${list(failing.map(({ says }) => `"${says}"`))}.`
      : `All ${held.length} pass, fillings included.`,
    ...(unseen.length
      ? [
          `Not counted, because nobody was shown ${unseen.length > 1 ? 'them' : 'it'}: ` +
            `${list(unseen.map(({ says }) => `"${says}"`))}.`
        ]
      : []),
    '<details><summary>The fillings, one by one</summary>',
    sentenceTable(sentences.filter(({ kind }) => kind === 'filling')),
    '</details>',
    centreText(report),
    '## What is assumed',
    worldTable(),
    [
      '- Every mix of the three tracks is as likely as any other, and true mixes lie off the grid of the model.',
      '- Answers come from the response model with the shipped weights as the truth, and are then disturbed as the table says. Each person misreads the items in a way of their own; a misreading that everybody shares would give the same averages and more spread between runs.',
      '- Nobody skips an item, goes back or hurries. Answers of two sittings are independent given the person.',
      '- Habits of practice are uniform from never to regularly, one for each area, and an answer strays from its habit by .7 of a step. Abilities of leading are answered in proportion to the true shares. These two are our guesses and move no share of the result.',
      '- A sentence is held against what the table says it would be true of; other people might define that differently.'
    ].join('\n'),
    '## What is not known',
    [
      '- Whether real people answer as any of these worlds do. They are in none of them. The worlds differ so that nothing is tuned to one.',
      '- Whether the three shares are what moves people in their work, and whether they last. The weights are the authors’ judgement; about two hundred answers would show which options nobody takes, and about five hundred would let the weights be estimated.',
      '- Whether anybody decides better for having taken it. Interest inventories of a century predict about half of career choices, and this is not one of them.',
      '- Whether somebody is drawn evenly by all three or by nothing much: both answer alike. The middle of the triangle therefore never holds enough belief to be named by itself: answers looked for on purpose give it .27 where .60 is needed.',
      '- How fair the texts are to people of other firms, ages and languages.'
    ].join('\n'),
    '## Run it again',
    '```sh\nnpm run simulate\nnpm run simulate -- --world messy --mode quick --people 500 --seed 7 --json\n```',
    `The first line takes minutes on two cores and writes this page, its pictures and ` +
      `[assessment.json](assessment.json), from which the figures of the README are taken. The ` +
      `same seeds give the same bytes. The second prints a part and writes nothing. A smaller run ` +
      `stands among the tests. The people are made by \`src/simulate\`, also importable as ` +
      `\`career-path-quiz/simulate\`; they play through \`assess\` and \`report\`, the functions ` +
      `that readers meet.`
  ].join('\n\n')}\n`
}

const headingShown = (sentences: readonly SentenceResult[]) =>
  Math.max(0, ...sentences.filter(({ kind }) => kind === 'heading').map(({ shown }) => shown))

const picture = (name: string, alt: string) => `![${alt}](assessment/${name}.svg)`

const gateName = ({ what, population, mode }: GateResult) =>
  `${what} (${[population, mode].filter(Boolean).join(' ')})`

function inShort(report: SimulationReport): string {
  const messy = {
    quick: figuresIn(report, 'messy', 'quick'),
    full: figuresIn(report, 'messy', 'full')
  }
  return [
    `In the messy world, the middle one of the three:`,
    '',
    ...modes.map((mode) => {
      const of = messy[mode]
      return (
        `- ${mode}: after ${of.items.toFixed(1)} items the track named first is the true one for ` +
        `${percent(of.topRight)} of people. ${percent(of.claims.clear.share)} get a clear result, ` +
        `and it is true of ${share(of.claims.clear.true)} of them.`
      )
    })
  ].join('\n')
}

function ordersText({ orders }: SimulationReport): string {
  if (!orders) return ''
  const { needed, saving } = orders
  const items = (value: number | null) => (value === null ? 'more than 32' : value.toFixed(1))
  return (
    `On the same answers, 12 items in the adaptive order leave an error for which the random ` +
    `order needs ${items(needed.random)}: ${percent(saving)} fewer. One fixed order for ` +
    `everybody, the facets in turn and each as the file lists it, needs ${items(needed.fixed)}. ` +
    (needed.fixed !== null && needed.fixed < 13
      ? `So most of the saving comes from keeping the facets in balance, strong items first; ` +
        `adapting to the answers adds little to that. It does let two sittings differ, and it ` +
        `needs no order from the author.`
      : '')
  )
}

/** Why the middle of the triangle is treated apart. */
function centreText({ sentences }: SimulationReport): string {
  const open = sentences.find(({ id }) => id === 'place centre open')
  if (!open) return ''
  return (
    `The middle of the triangle touches all other places and gets a part of every belief that is ` +
    `spread. What was tried, on 1,500 people in each world and mode: named whenever it is among ` +
    `the likeliest, it was shown to 41%, 1.4 times likelier to those who are there. Without sets ` +
    `of four it was shown to 20%, but at .9 times, as people in the middle are those with large ` +
    `sets. Sets that hold .70 of the belief gave 1.8 times, but held the truth for 86% of people ` +
    `and not for 92%. So the set stays the fewest places that hold .80; where as few do without ` +
    `the middle, those are named, which holds the truth as often. In this run the middle is named ` +
    `to ${percent(open.shown)} of people` +
    (open.ratio === null ? '.' : `, at ${open.ratio.toFixed(1)} times.`)
  )
}
