import type { GateResult, SimulationReport } from '../index.ts'
import {
  claimsTable,
  formsTable,
  otherGates,
  placesTable,
  scoringsTable,
  secondSessions,
  sentenceTable,
  unfairTable,
  unreadTable,
  worldGates,
  worldTable,
  type Speed
} from './tables.ts'
import { figuresIn, list, modes, number, percent, populationNames, worldNames } from './words.ts'

/** docs/assessment.md: the report of a full simulation for people. */
export function assessmentDocument(report: SimulationReport, speed: Speed): string {
  const { bank, people, seeds, gates } = report
  const missed = gates.filter(({ met }) => !met)
  return `${[
    '# How well the quiz measures',
    '<!-- Written by `npm run simulate`. Do not edit: change src/simulate/report/document.ts instead. -->',
    `**No real person has been measured.** Everything on this page comes from simulated people ` +
      `who answer by rules we wrote. It shows whether the quiz does what its model promises when ` +
      `people behave roughly like that, and how it degrades when they don't. It can't show that ` +
      `the quiz is right about you. The quiz is an aid to reflection, not a validated test.`,
    `Bank "${bank.id}" ${bank.version}, ${bank.items} items. Each figure of a world and mode rests ` +
      `on ${number(people * seeds.length)} people: ${number(people)} for each of the seeds ` +
      `${list(seeds.map(String))}. Every third person takes the quiz twice.`,
    `**${gates.length - missed.length} of ${gates.length} gates are met.**` +
      (missed.length ? ` Not met: ${list(missed.map(gateName))}.` : '') +
      ` [reliability.md](reliability.md) says how the software itself is tested.`,
    inShort(report),
    "## What adaptivity buys, and what it doesn't",
    ...adaptivity(report),
    '## Gates',
    `A gate is met if the figures of all ${seeds.length} seeds keep the limit. The figures shown are ` +
      `those of all seeds together.`,
    ...worldNames.flatMap((world) => [`### ${populationNames[world]}`, worldGates(report, world)]),
    '### Everything else',
    otherGates(report, speed),
    '## Is a stated chance true?',
    `A result states one chance: "about 8 in 10". Of a hundred people who are told so, it should ` +
      `be true of eighty. Each dot is one stated chance; an open claim states none.`,
    picture('calibration', 'Six plots of the stated chance against how often it was true'),
    '## How often does the 80% region hold the truth?',
    `In every part of the triangle: for people whose true mix lies in a corner, along an edge, and ` +
      `in the middle.`,
    picture(
      'coverage',
      `Coverage of the 80% region in each world and mode: ${worldNames
        .flatMap((world) =>
          modes.map(
            (mode) => `${world} ${mode} ${percent(figuresIn(report, world, mode).coverage)}`
          )
        )
        .join(', ')}`
    ),
    '## What is claimed, and is it true?',
    picture('claims', 'Shares of clear, leaning, between and open claims in each population'),
    claimsTable(report),
    `A clear or leaning claim is true if the track it names first has the largest true share, a ` +
      `between claim if one of its two tracks does. An open claim says nothing that could be true ` +
      `or false.`,
    '## Is the place true?',
    `The place is the likeliest of seven areas, which only makes it the best single guess. Where the ` +
      `point of the picture, the mean, lies in another area, that one is named beside it: "it could ` +
      `also be". If not, a place with a probability below .40 has the next likeliest beside it. ` +
      `It is true if the true mix lies there; a guess at random would be true for 1 in 7.`,
    placesTable(report),
    `No result contradicts itself, and nothing is shown to a reader of whom it isn't true. Both are ` +
      `gates above, checked on every session: the named place is the likeliest region and contains ` +
      `the first track, the mean lies in it or in the one beside it, the first track has the largest ` +
      `share, every count and every piece of evidence is recounted, and the condition of every reason, experiment, role, and question is evaluated ` +
      `by code that the engine doesn't share.`,
    '## Taking it twice',
    `The same person answers again, with other items and the same habits. This is how far the two ` +
      `results agree.`,
    secondSessions(report),
    ...retestText(report),
    "## People who don't read, and texts that aren't fair",
    `People who click at random have no pull that their answers could show, so a result should ` +
      `claim little about them. Someone who always takes the option in the same position meets a ` +
      `shuffled order, and ten answers in a row from one position cap the claim at leaning.`,
    unreadTable(report),
    `With unfair texts, the options of one track (each of the three in turn) are more attractive ` +
      `than they should be, by .3 logit on every item; everything else is as in the clean world. ` +
      `No scoring can repair that. It's why people who don't see the weights rate the options ` +
      `before they ship.`,
    unfairTable(report),
    '## Against adding up points',
    scoringsTable(report),
    `The usual way to score such a quiz adds each option's points to the tracks. On a balanced bank ` +
      `this finds the top track about as often. It can't say how sure it is, and it goes wrong where ` +
      `the options on offer are lopsided: in the lopsided bank, two items in three have no option ` +
      `for the last track. In short sessions the adaptive order avoids such items, which helps both ` +
      `scorings.`,
    '## No sentence that fits everyone',
    ...flatteryText(report),
    '## What is assumed',
    worldTable(),
    [
      '- Every mix of the three tracks is as likely as any other, and true mixes lie off the grid of the model.',
      '- Answers come from the response model with the shipped weights as the truth and are then disturbed as the table says. Each person misreads the items in their own way. A misreading that everyone shares would give the same averages and more spread between runs.',
      '- No one skips an item, goes back, or hurries. The answers of two sessions are independent given the person.',
      '- Half of the people whose current role is on the list work in the region of their own mix; other unscored answers are drawn evenly. A blind day appeals more the nearer its region lies to the true mix, and abilities are reached for in proportion to their true shares. These are guesses, and none moves a share of the result.',
      '- A sentence is held against what the table says would make it true. Others might define that differently.'
    ].join('\n'),
    "## What isn't known",
    [
      '- Whether real people answer like any of these worlds. The worlds differ so that nothing is tuned to one.',
      "- Whether the three shares are what moves people in their work, and whether they last. The weights are the authors' judgment; about two hundred answers would show which options no one takes, and about five hundred would allow estimating the weights.",
      "- Whether anyone decides better for having taken it. Over a century, interest inventories predicted about half of career choices, and this isn't one of them.",
      '- Whether someone is drawn evenly by all three or by nothing much: both answer alike.',
      '- How fair the texts are to people from other companies, ages, and languages.'
    ].join('\n'),
    '## Run it again',
    '```sh\nnpm run simulate\nnpm run simulate -- --world messy --mode quick --people 500 --seed 7 --json\n```',
    `The first line writes this page, its pictures, and [assessment.json](assessment.json). The ` +
      `same seeds give the same bytes. The second prints a part and writes nothing. A small ` +
      `simulation runs with the tests. For a bank of your own, import \`simulate\` from ` +
      `\`career-path-quiz/simulate\`.`
  ].join('\n\n')}\n`
}

const picture = (name: string, alt: string) => `![${alt}](assessment/${name}.svg)`

const gateName = ({ what, population, mode }: GateResult) =>
  `${what} (${[population, mode].filter(Boolean).join(' ')})`

function inShort(report: SimulationReport): string {
  return [
    'In the messy world, the middle one of the three:',
    '',
    ...modes.map((mode) => {
      const { items, topRight, claims } = figuresIn(report, 'messy', mode)
      return (
        `- ${mode}: after ${items.toFixed(1)} items, the track named first is the true one for ` +
        `${percent(topRight)} of people. ${percent(claims.clear.share)} get a clear result, and it ` +
        `is true of ${percent(claims.clear.true)} of them.`
      )
    })
  ].join('\n')
}

/** The page's most sobering finding, so it comes first. */
function adaptivity(report: SimulationReport): string[] {
  const { orders } = report
  if (!orders) return []
  const items = (value: number | null) => (value === null ? 'more than 32' : value.toFixed(1))
  const differences = worldNames.map((world) => {
    const { mixError, fixedForm } = figuresIn(report, world, 'quick')
    return `${signed(mixError - fixedForm!.mixError)} in the ${world} world`
  })
  return [
    `**Against a random order it saves ${percent(orders.saving)} of the items.** On the same answers, ` +
      `12 items in the adaptive order leave an error for which a random order needs ` +
      `${items(orders.needed.random)}.`,
    `**Against the best fixed form we found, it ${fixedVerdict(orders.needed.fixed)}.** That form asks everyone the same ` +
      `items: the most informative of each facet, then the second of each. It reaches the same ` +
      `error after ${items(orders.needed.fixed)} items. With the same stopping rule, the error of ` +
      `the mix in quick mode differs by ${list(differences)} (a minus means that adapting is ` +
      `better). What helps is keeping the facets in balance and asking strong items first. ` +
      `Drawing among the three best items costs a little, on purpose: two sessions of one person ` +
      `differ, no item is seen by everyone, and no author has to find the order.`,
    picture(
      'orders',
      'Mean error of the mix by the number of items, in the adaptive order, a random order, and the best fixed form'
    ),
    formsTable(report)
  ]
}

/** What twelve adaptive items are worth in items of the fixed form. */
function fixedVerdict(needed: number | null): string {
  if (needed === null || needed >= 13) return 'saves some items'
  return needed > 11 ? 'saves nothing' : 'needs more items'
}

/** A small difference with its sign: "+.0014". */
const signed = (value: number) =>
  `${value < 0 ? '-' : '+'}${Math.abs(value).toFixed(4).replace(/^0\./, '.')}`

function retestText({ retest }: SimulationReport): string[] {
  if (!retest) return []
  return [
    `In the messy world the second session puts another track first for ${percent(retest.quick)} of ` +
      `people in quick mode and ${percent(retest.full)} in full mode. The result page says so from ` +
      `the bank's \`retest\`.`
  ]
}

function flatteryText({ sentences }: SimulationReport): string[] {
  const judged = sentences.filter(({ met }) => met !== null)
  const failing = judged.filter(({ met }) => !met)
  const fillings = sentences.filter(({ kind, shown }) => kind === 'filling' && shown > 0)
  const leastSpecific = Math.min(...fillings.flatMap(({ ratio }) => ratio ?? []))
  const unseen = sentences.filter(({ shown }) => shown === 0)
  const quoted = (all: typeof sentences) => list(all.map(({ says }) => `"${says}"`))
  return [
    `People believe a flattering sentence that would fit anyone (the Barnum effect). So every ` +
      `sentence that depends on the answers is shown to 5–60% of simulated people and is at least ` +
      `1.5 times likelier for those of whom it is true. Where there are many sentences of a kind, ` +
      `such as experiments, each may be rarer. Quotations, facts the reader gave, and what other ` +
      `answers would have led to are left out: they are true for any reader. All worlds and modes count together.`,
    sentenceTable(sentences.filter(({ kind }) => kind !== 'filling')),
    `The ${fillings.length} patterns and experiments are in [assessment.json](assessment.json); the ` +
      `least specific is ${leastSpecific.toFixed(1)} times likelier for those of whom it is true.`,
    failing.length
      ? `**${failing.length} of ${judged.length} fail:** ${quoted(failing)}.`
      : `All ${judged.length} pass.`,
    ...(unseen.length ? [`Never shown in this simulation: ${quoted(unseen)}.`] : [])
  ]
}
