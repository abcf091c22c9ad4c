import type { Results } from '../run.ts'
import { bytesSection } from './bytes.ts'
import { engineSection } from './engine.ts'
import { figuresOf, type Figures } from './figures.ts'
import { goalsOf, type Goal } from './goals.ts'
import { left, traced } from './traced.ts'
import { tried } from './tried.ts'
import { kilobytes, milliseconds, table, times, withRange } from './words.ts'

/** docs/performance.md, and what a terminal is told. */
export function performancePage(results: Results): { page: string; summary: string } {
  const figures = figuresOf(results)
  const goals = goalsOf(results, figures)
  const sections = [
    head(results, goals),
    goalSection(goals),
    loading(figures),
    answering(figures),
    ratios(figures),
    growing(figures),
    bytesSection(results),
    engineSection(results),
    traces,
    how(results),
    unknown
  ]
  return { page: sections.join('\n\n') + '\n', summary: summaryOf(figures, goals) }
}

function summaryOf(figures: readonly Figures[], goals: readonly Goal[]): string {
  const head = ['', 'bytes', 'script', 'block 6x', 'heap', 'answer', 'at 6x, p95', 'result 6x']
  const rows = figures.map((each) => [each.subject.title, kilobytes(each.bytes), ...costs(each)])
  const columns = (list: readonly (readonly string[])[]) =>
    list.map((cells) =>
      cells.map((cell, at) => (at ? cell.padStart(12) : cell.padEnd(36))).join('')
    )
  return [
    ...columns([head, ...rows]),
    '',
    'The quiz, of each of the others:',
    ...columns([['', ...ratioHead], ...ratioRows(figures)]),
    '',
    ...goals.map(({ met, wanted, found }) => `  ${met ? 'met' : 'NOT'}  ${wanted}: ${found}`),
    '',
    `${goals.filter(({ met }) => met).length} of ${goals.length} goals are met.`
  ].join('\n')
}

const head = ({ day, machine, rounds }: Results, goals: readonly Goal[]) => `# Performance

Written by \`npm run bench\`; every figure but those of the traces and of what was tried comes from one run, on ${day}. Its rounds (${rounds}) took the pages in turns, in Chromium ${machine.chromium} and Node.js ${machine.node} on a machine with ${machine.cores} cores (${machine.processor}). A figure is the median; where two follow in brackets, the middle half of what was measured lies between them. "6x" is with a processor that is made to look six times slower. Milliseconds are those of this machine; the ratios hold on others, more or less.

${goals.filter(({ met }) => met).length} of ${goals.length} goals are met.`

function goalSection(goals: readonly Goal[]): string {
  const missed = goals.filter(({ met }) => !met)
  const rows = goals.map(({ part, wanted, found, met }) => [
    part,
    wanted,
    found,
    met ? 'met' : '**not met**'
  ])
  const told = missed.map(
    ({ id, wanted, found }) => `- **${wanted}**: ${found}. ${tried[id] ?? ''}`
  )
  return [
    '## Goals',
    table(['', 'goal', 'found', ''], rows, 4),
    ...(missed.length ? ['What was tried for those that are not met, and what the floor is:'] : []),
    told.map((line) => line.trimEnd()).join('\n')
  ]
    .filter(Boolean)
    .join('\n\n')
}

const loading = (figures: readonly Figures[]) => `## Loading

Every page is the same post with one quiz in it, served from the same machine and compressed by brotli at its highest quality. Script time is processor time, compiling included, over that of the page without a quiz. Blocking is the sum of what tasks took beyond 50 ms. "Shown after" is the time from asking for the page until the quiz stands in a frame: of ours the welcome, of the others the first question. Of the quiz in parts only what comes before the first press is counted here; the rest is fetched while the reader answers. The heap is measured at the first question, after tidying up.

${table(
  [
    '',
    'bytes',
    'requests',
    'script',
    'blocking',
    'at 4x',
    'at 6x',
    'shown after',
    'at 6x',
    'layout shift',
    'heap'
  ],
  figures.map(({ subject, bytes, requests, script, blocking, shown, shift, heap }) => [
    subject.title,
    kilobytes(bytes),
    String(requests),
    withRange(script),
    milliseconds(blocking[1].median),
    milliseconds(blocking[4].median),
    withRange(blocking[6]),
    withRange(shown[1]),
    milliseconds(shown[6].median),
    shift.toFixed(4),
    kilobytes(heap.median)
  ])
)}

![Bytes](performance/bytes.svg)
![Script time](performance/script.svg)
![Blocking](performance/blocking.svg)
![Heap](performance/heap.svg)`

const answering = (figures: readonly Figures[]) => `## Answering

From the press that answers to the next question painted, and from the last press to the result painted. A screen shows 60 frames a second, so some 8 ms are the wait for the next frame and nothing else. Presses fall evenly between one frame and the next, in every page alike.

${table(
  ['', 'answer', '95th percentile', 'at 6x', '95th percentile', 'result', 'at 6x'],
  figures
    .filter(({ subject }) => subject.reader)
    .map(({ subject, answer, result }) => [
      subject.title,
      withRange(answer[1]),
      milliseconds(answer[1].p95),
      withRange(answer[6]),
      milliseconds(answer[6].p95),
      milliseconds(result[1].median),
      withRange(result[6])
    ])
)}

![Answers](performance/answer.svg)
![The result](performance/result.svg)`

const ratioHead = ['bytes', 'script', 'heap', 'answer', 'at 6x, p95', 'result 6x']

/** What the quiz takes, of what each of the others takes. */
function ratioRows(figures: readonly Figures[]): string[][] {
  const ours = figures.find(({ subject }) => subject.role === 'ours')!
  return figures
    .filter(({ subject }) => /peer|floor/.test(subject.role))
    .map((other) => [
      other.subject.title,
      times(ours.bytes / other.bytes),
      times(ours.script.median / other.script.median),
      times(ours.heap.median / other.heap.median),
      times(ours.answer[1].median / other.answer[1].median),
      times(ours.answer[6].p95 / other.answer[6].p95),
      times(ours.result[6].median / other.result[6].median)
    ])
}

const ratios = (figures: readonly Figures[]) => `## Beside the others

What the quiz takes, as a multiple of what each of the others takes in the same run. Below 1 it takes less.

${table(['', ...ratioHead], ratioRows(figures))}

SurveyJS is there three ways: bundled by Vite, by script tags as its documentation has it, and in React. H5P's personality quiz is not on npm, so its player shows the plainest content there could be: a floor for H5P, not what it ships. The bare quiz is the least that Preact and XState make of twelve questions, without design, model or result; the vanilla element does without libraries. All of them ask twelve questions in the words of our own bank, and none of the others chooses them.`

/** What a page costs its reader: script, blocking at 6x, heap, an answer, its 95th percentile and the result at 6x. */
const costs = ({ script, blocking, heap, answer, result }: Figures): string[] => [
  milliseconds(script.median),
  milliseconds(blocking[6].median),
  kilobytes(heap.median),
  milliseconds(answer[1].median),
  milliseconds(answer[6].p95),
  milliseconds(result[6].median)
]

const growing = (figures: readonly Figures[]) => `## Growth

${table(
  ['', 'script', 'blocking at 6x', 'heap', 'answer', 'at 6x, 95th percentile', 'result at 6x'],
  figures
    .filter(({ subject }) => /ours|growth/.test(subject.role))
    .map((each) => [each.subject.title, ...costs(each)])
)}

Long banks and lists come as one JSON file that the page's own script fetches and sets as \`bank\`.`

const traces = `## What traces showed

Loading, one answer and the last one were traced in Chromium, with its profiler. What was found wasteful is gone. These figures are of single traces on a machine with other work to do: they show proportions, not what readers wait.

${table(
  ['found', 'done', 'bought'],
  traced.map(({ found, done, bought }) => [found, done, bought]),
  3
)}

${left}`

const how = ({ rounds, minutes }: Results) => `## Measure again

\`npm run bench\` installs what is missing, the others included, which nothing else needs; builds and serves every page; and writes this page, the drawings and [performance.json](performance.json), which has every single measurement. The ${rounds} rounds took ${Math.round(minutes)} minutes; a machine that does anything else gives figures that say nothing. \`npm run bench -- --quick\` is one round and writes nothing, \`--rounds N\` as many as you like, and \`--document\` writes this page again from the figures there are.`

const unknown = `## What is not known

One browser was measured, on one machine, without a network: no phone, no Firefox, no Safari, no slow connection. A processor that is made to look slower has the caches and memory of a quick one. The bench presses faster than anybody reads; that is harder for the quiz than readers are, as it works ahead while they read.`
