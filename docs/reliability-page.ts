import {
  figuresIn,
  list,
  modes,
  number,
  percent,
  populationNames,
  worldNames
} from '../src/simulate/report/words.ts'
import type { GateResult } from '../src/simulate/index.ts'
import type { Suite } from '../scripts/docs-tests.ts'
import { goalsOf, isMissed, type Goal } from './reliability-goals.ts'
import type { Figures } from './reliability-figures.ts'

const million = 1_000_000

/** Percent of the mutants that tests are to notice, in every folder. */
const mutationGoal = 95

/** The folders of `src` that are to be mutated. */
const mutated = ['model', 'adaptive', 'quiz', 'result', 'share', 'storage']

function table(head: readonly string[], rows: readonly (readonly string[])[]): string {
  const line = (cells: readonly string[]) => `| ${cells.join(' | ')} |`
  return [line(head), line(head.map((_, at) => (at ? '--:' : '---'))), ...rows.map(line)].join('\n')
}

const sum = (values: readonly number[]) => values.reduce((total, value) => total + value, 0)

const few = ['No', 'One', 'Two', 'Three', 'Four', 'Five', 'Six', 'Seven', 'Eight', 'Nine', 'Ten']

/** A number at the start of a sentence. */
const word = (count: number) => few[count] ?? number(count)

/** The folders that no run has mutated. */
const unmutated = ({ mutation }: Figures) =>
  mutated.filter((name) => !mutation?.folders.some(({ folder }) => folder === name))

function mutants({ mutation }: Figures): string {
  const what =
    'A mutant is our code with one small change: a `<` that became `<=`, a condition that is always true, a line that is gone. If all tests still pass, none of them would notice such a mistake.'
  if (!mutation?.folders.length) {
    return `${what}\n\nThis hasn't been run yet, so we don't know how many the tests would notice.`
  }
  const { folders, tool } = mutation
  const total = (part: 'mutants' | 'killed' | 'timedOut' | 'survived' | 'noCoverage') =>
    number(sum(folders.map((folder) => folder[part])))
  const score =
    sum(folders.map((one) => one.killed + one.timedOut)) / sum(folders.map((one) => one.mutants))
  return `${what} The tests notice ${Math.floor(1000 * score) / 10}% of ${total('mutants')}.

${table(
  [
    'part of `src`',
    'mutants',
    'a test failed',
    'tests never ended',
    'survived',
    'of those, equal',
    'no test ran it',
    'noticed'
  ],
  folders.map((one) => [
    one.folder,
    ...[one.mutants, one.killed, one.timedOut, one.survived].map(number),
    number(one.explained.length),
    number(one.noCoverage),
    `${one.score}%`
  ])
)}

Made by ${tool}; the last run was on ${folders
    .map(({ date }) => date)
    .toSorted()
    .at(
      -1
    )!}. A mutant is equal if it does what our code does, so that no test could notice it; each has a reason in \`docs/mutation.json\`. Only the parts in the table were changed in this way: not the element, the command line or the site.`
}

function fuzzing({ fuzz }: Figures): string {
  const { readers, large } = fuzz
  return `Whatever comes from outside can be wrong in any way: a bank, a link, what is stored, a feed, the words of a command. For each reader of such input, valid inputs are broken at random: parts go missing or turn up twice, and hostile values and pieces of text are put in. A reader has to accept the input and stay usable, or refuse it in a sentence. It may never throw anything it doesn't document, or take a second.

${word(readers.length)} readers got ${number(fuzz.inputs)} broken inputs: ${number(fuzz.faults)} faults in these runs. Each fault of an earlier run is kept as a test.

${table(
  ['reader', 'inputs', 'refused', 'slowest, ms'],
  readers.map(({ reader, inputs, refused, slowestInMilliseconds }) => [
    reader,
    number(inputs),
    percent(refused / inputs),
    String(slowestInMilliseconds)
  ])
)}

${word(large.length)} inputs are huge: up to 10 MB, 100,000 items, or a million levels deep. Each is read or refused within ${fuzz.memoryInMegabytes} MB of memory.`
}

function walking({ walks, widgetWalks, tests }: Figures): string {
  const { count, fewestSteps } = widgetWalks
  const banks = walks.banks.map((one) => `${number(one.walks)} through ${one.bank}`)
  return `The state machine, its selectors and the pure functions say the same things in three ways. Random walks send events to them, possible ones and impossible ones. At each event, a second machine restored from a stored snapshot gets the same event. All of them have to agree.

- **Engine**: ${number(walks.walks)} walks with ${number(walks.events)} events, and ${number(walks.disagreements)} disagreements (${list(banks)}).
- **The real element in Chromium**: ${count} walks with more than ${number(fewestSteps)} steps in every run of the tests. After each step, the screen has to be what the machine calls for. A walk that fails is cut down to the steps that matter.
- **Storage**: ${number(sum(stateSuites(tests.test).map(({ files }) => sum(Object.values(files)))))} tests of what becomes of the answers when a reader comes back, when storage is full or forbidden, and when the page moves the quiz.`
}

const stateFile =
  /^tests\/(storage\/|(browser|embedding)\/(life|new-bank|reload|save|storage|tabs)\.)/

/** What tests state, of suites that test more. */
const stateSuites = (suites: readonly Suite[]): Suite[] =>
  suites.map(({ project, files }) => ({
    project,
    files: Object.fromEntries(Object.entries(files).filter(([file]) => stateFile.test(file)))
  }))

const engines = [
  ['Node', ['node']],
  ['Chromium', ['chromium', 'embedding-chromium']],
  ['Firefox', ['embedding-firefox']],
  ['WebKit', ['embedding-webkit']]
] as const

function places({ tests, hosts, builders, formats }: Figures): string {
  const count = (suites: readonly Suite[], projects: readonly string[]) =>
    sum(
      suites
        .filter(({ project }) => projects.includes(project))
        .flatMap(({ files }) => Object.values(files))
    )
  const rows = engines.map(([name, projects]) => [
    name,
    number(count(tests.test, projects)),
    name === 'Node' ? '–' : number(count(tests.embedding, projects))
  ])
  return `${table(['', 'tests in `npm test`', 'in `npm run test:embedding`'], rows)}

Counted on ${tests.day}. Tests of the package, with TypeScript 5.4 to 7 and other runtimes, come on top.

- **Hostile pages**: ${hosts}. They reset or restyle everything, forbid scripts and styles, replace what the language offers, or move the quiz around. The quiz has to work as on an empty page, and leave the page as it was.
- **Real sites**: built with ${list(builders)} from the recipes in [embed.md](embed.md), and the quiz taken there.
- **Stored formats**: ${formats.length} files of every format that was ever stored. Each can still be read.`
}

function chances(figures: Figures): string {
  const { assessment } = figures
  const worst = (world: string, mode: string) =>
    assessment.gates.find(
      (gate) =>
        gate.what === 'stated chance, worst bin' && gate.population === world && gate.mode === mode
    )!.figure
  const rows = worldNames.flatMap((world) =>
    modes.map((mode) => {
      const { coverage, coverageByPart } = figuresIn(assessment, world, mode)
      const { corner, edge, middle } = coverageByPart
      const shares = [coverage, ...[corner, edge, middle].map(({ share }) => share)]
      const off = worst(world, mode)
      return [
        `${populationNames[world]}, ${mode}`,
        ...shares.map(percent),
        off === null ? '–' : `${(100 * off).toFixed(1)} points`
      ]
    })
  )
  return `A result shows a region that should hold the true mix for 80% of people, wherever in the triangle that lies. It also states one chance, such as “about 8 in 10.” The last column is how far the worst of the stated chances is from how often it was true. All people here are simulated.

${table(['', 'region true', 'in a corner', 'on an edge', 'in the middle', 'chance off by at most'], rows)}`
}

/** A gate that is missed, in words. */
function missed({ what, population, mode, atLeast, atMost, figure, bySeed }: GateResult): string {
  const limit = atLeast === null ? `at most ${atMost}` : `at least ${atLeast}`
  const figures = bySeed.filter((one) => one !== null)
  const worst = atLeast === null ? Math.max(...figures) : Math.min(...figures)
  return `${populationNames[population]}${mode ? `, ${mode}` : ''}: ${what} is ${figure}, and ${worst} with the worst seed. It should be ${limit} with each.`
}

function missedGoal({ what, limit, figure, unit }: Goal): string {
  const digits = { 'KB': 1, 'ms': 1, 'times': 2, '': 3 }[unit]
  const after = unit && ` ${unit}`
  return `${what[0]!.toUpperCase()}${what.slice(1)}: ${figure.toFixed(digits)}${after}. The goal was ${limit}${unit === 'times' ? '' : after}.`
}

function gaps(figures: Figures): string {
  const { assessment, mutation, fuzz, walks, performance } = figures
  const gates = assessment.gates.filter(({ met }) => !met)
  const goals = goalsOf(performance).filter(isMissed)
  const fewer = fuzz.readers.filter(({ inputs }) => inputs < million)
  const weak = (mutation?.folders ?? []).filter(({ score }) => score < mutationGoal)
  const unexplained = sum(
    (mutation?.folders ?? []).map(
      ({ survived, noCoverage, explained }) => survived + noCoverage - explained.length
    )
  )
  return [
    '**No real person has been measured.** Everything about how well the quiz measures comes from simulated people. No panel has rated the questions, and no one knows whether the quiz helps anyone decide.',
    '**No one outside the project has audited it**: not the method, not the security, not the accessibility.',
    "**No real device.** No phone, no assistive software, and no Safari: WebKit's own build stands in for it. [accessibility.md](accessibility.md) has the details.",
    ...(mutation?.folders.length
      ? weak.map(
          ({ folder, score }) =>
            `The tests notice ${score}% of the mutants in \`src/${folder}\`. The goal is ${mutationGoal}%.`
        )
      : ["Mutation testing hasn't been run."]),
    ...(unexplained
      ? [
          `${word(unexplained)} mutants were noticed by no test, and nothing says that they are equal. The goal is none.`
        ]
      : []),
    ...(mutation?.folders.length && unmutated(figures).length
      ? [`Mutation testing hasn't been run for ${list(unmutated(figures))}.`]
      : []),
    ...(fewer.length
      ? [
          `${word(fewer.length)} of ${fuzz.readers.length} readers got fewer than a million broken inputs, which was the goal.`
        ]
      : []),
    ...(walks.walks < million
      ? [`${number(walks.walks)} random walks were done. The goal is a million.`]
      : []),
    ...gates.map(missed),
    ...goals.map(missedGoal)
  ]
    .map((gap) => `- ${gap}`)
    .join('\n')
}

/** docs/reliability.md before it is formatted. */
export function reliabilityPage(figures: Figures): string {
  const { gates } = figures.assessment
  const met = gates.filter((gate) => gate.met).length
  return `# Can you rely on it?

<!-- Written by \`npm run docs:reliability\`. Do not edit: change docs/reliability-page.ts instead. -->

This page is for readers who don't take our word for it. It says what was checked, how often, and what wasn't. Every figure comes from a file that a script has written. Two other pages have more: [how well the quiz measures](assessment.md), where ${met} of ${gates.length} gates are met, and [how fast it is](performance.md).

## What we know is missing

${gaps(figures)}

## Do the tests notice mistakes?

${mutants(figures)}

## Can broken input break it?

${fuzzing(figures)}

## Do all parts agree?

${walking(figures)}

## Where was it tried?

${places(figures)}

## Is what a result says true?

${chances(figures)}

## Check it yourself

| what | command |
| --- | --- |
| all tests | \`npm test\` |
| every hostile page in every engine | \`npm run test:embedding\` |
| real sites | \`npm run test:sites\` |
| broken inputs | \`npm run fuzz\` |
| random walks | \`npm run walks\` |
| simulated people | \`npm run simulate\` |
| speed and size | \`npm run bench\` |

[CONTRIBUTING.md](../CONTRIBUTING.md) says what each takes. A fault that you find is welcome: [SECURITY.md](../SECURITY.md) if others could exploit it, an issue if not.
`
}
