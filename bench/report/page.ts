import type { Results } from '../run.ts'
import { figuresOf, type Figures } from './figures.ts'
import { goalsOf, type Goal } from './goals.ts'
import { count, kilobytes, milliseconds, table, times } from './words.ts'

/** docs/performance.md, and what a terminal is told. */
export function performancePage(results: Results): { page: string; summary: string } {
  const figures = figuresOf(results)
  const goals = goalsOf(results, figures)
  return { page: pageOf(results, figures, goals), summary: summaryOf(figures, goals) }
}

function summaryOf(figures: readonly Figures[], goals: readonly Goal[]): string {
  const lines = goals.map(
    ({ met, wanted, found }) => `  ${met ? 'met' : 'NOT'}  ${wanted}: ${found}`
  )
  const rows = figures.map(({ subject, bytes, script, blocking, heap, answer }) =>
    [
      subject.title.padEnd(30),
      ...[
        kilobytes(bytes),
        milliseconds(script.median),
        milliseconds(blocking[6].median),
        kilobytes(heap.median),
        milliseconds(answer[1].median),
        milliseconds(answer[6].p95)
      ].map((cell) => cell.padStart(11))
    ].join('')
  )
  return [...rows, '', ...lines].join('\n')
}

function pageOf(results: Results, figures: readonly Figures[], goals: readonly Goal[]): string {
  const { machine, rounds, engine } = results
  const ours = figures.find(({ subject }) => subject.role === 'ours')!
  const met = goals.filter((goal) => goal.met).length
  return `# Performance

Written by \`npm run bench\`: everything on this page comes from one run.
Chromium ${machine.chromium}, Node.js ${machine.node}, ${machine.cores} cores (${machine.processor}), ${rounds} rounds in which every page had its turn. A number is the median; in brackets the middle half. Numbers of milliseconds depend on the machine, the ratios hardly.

${met} of ${goals.length} goals are met.

${table(
  ['goal', 'found', ''],
  goals.map(({ part, wanted, found, met: isMet }) => [
    `${part}: ${wanted}`,
    found,
    isMet ? 'met' : '**not met**'
  ])
)}

## Loading

Each page is the same post with one quiz in it, served from this machine, compressed with brotli 11. Script time is the processor's, compiling included, over that of the page without a quiz. Blocking is by how much tasks were longer than 50 ms.

${table(
  ['', 'bytes', 'requests', 'script', 'blocking at 4x', 'blocking at 6x', 'shift', 'heap'],
  figures.map(({ subject, bytes, requests, script, blocking, shift, heap }) => [
    subject.title,
    kilobytes(bytes),
    String(requests),
    `${milliseconds(script.median)} (${range(script)})`,
    milliseconds(blocking[4].median),
    milliseconds(blocking[6].median),
    shift.toFixed(3),
    kilobytes(heap.median)
  ])
)}

![Bytes](performance/bytes.svg)
![Script time](performance/script.svg)
![Blocking](performance/blocking.svg)
![Heap](performance/heap.svg)

## Answering

From the press that answers to the next question painted, median and 95th percentile, and from the last press to the result. A screen draws every 17 ms, so 9 ms is the wait for the next drawing and nothing else.

${table(
  ['', 'answer', '95th', 'answer at 6x', '95th', 'result', 'result at 6x'],
  figures
    .filter(({ subject }) => subject.role !== 'empty')
    .map(({ subject, answer, result }) => [
      subject.title,
      milliseconds(answer[1].median),
      milliseconds(answer[1].p95),
      milliseconds(answer[6].median),
      milliseconds(answer[6].p95),
      milliseconds(result[1].median),
      milliseconds(result[6].median)
    ])
)}

![Answers](performance/answer.svg)

## In the same run

What the quiz takes, as a part of what each of the others takes.

${table(
  ['', 'bytes', 'script', 'heap', 'answer', 'answer at 6x, 95th'],
  figures
    .filter(({ subject: { role } }) => role === 'peer' || role === 'floor')
    .map((other) => [
      other.subject.title,
      times(ours.bytes / other.bytes),
      times(ours.script.median / other.script.median),
      times(ours.heap.median / other.heap.median),
      times(ours.answer[1].median / other.answer[1].median),
      times(ours.answer[6].p95 / other.answer[6].p95)
    ])
)}

## Where the bytes go

${kilobytes(results.bytes.total)} in all: our own code and styles ${kilobytes(results.bytes.kinds.own)}, compressed alone; with the libraries ${kilobytes(results.bytes.kinds.libraries)} more; with the content ${kilobytes(results.bytes.kinds.content)} more. Below, by how much the file would be smaller without each part.

${table(
  ['part', 'brotli', 'characters'],
  results.bytes.parts.map(({ kind, name, brotli, characters }) => [
    `${name} (${kind})`,
    kilobytes(brotli),
    count(characters)
  ])
)}

## The engine

The next item, in the middle of a quick sitting, beside that of jsCAT (two-parameter model, maximum information, expected a posteriori): the median.

${table(
  ['items', 'patterns of weights', 'first', 'next item', 'report', 'jsCAT, next item'],
  engine.banks
    .filter(({ bank }) => bank !== 'warm-up')
    .map(({ bank, items, patterns, first, next, report }) => [
      `${count(items)} (${bank})`,
      String(patterns),
      milliseconds(first),
      milliseconds(next),
      milliseconds(report),
      bank === 'guide' ? jscatTime(results, items) : ''
    ])
)}

Quick sittings with their report through the actor, per second of processor time: ${count(engine.sittings.quiz)}. The model of SurveyJS without a screen, twelve questions: ${count(engine.sittings.survey)}.

## What the peers are

SurveyJS three ways: bundled by Vite, by script tags as its documentation has it, and in React. H5P's personality quiz is not on npm, so its player shows the plainest content there could be: a floor for H5P. The bare quiz is the least that Preact and XState make of twelve questions, without design, model or result; the vanilla element does without them. All ask the words of our own bank.
`
}

const range = ({ low, high }: { low: number; high: number }) =>
  `${milliseconds(low).replace(' ms', '')} to ${milliseconds(high).replace(' ms', '')}`

const jscatTime = ({ engine }: Results, items: number) => {
  const found = engine.jscat.find((row) => row.items === items)
  return found ? milliseconds(found.next) : ''
}
