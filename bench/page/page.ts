import { budgetOf } from '../bytes.ts'
import { pauseAfterTap } from '../../widget/screens/use-tap.ts'
import { halfFrame } from '../../widget/view/in-frame.ts'
import type { Results } from '../run.ts'
import type { Figures } from './figures.ts'
import { count, kilobytes, milliseconds, table, times, withQuartiles } from './format.ts'

/** docs/performance.md. */
export const performancePage = (results: Results, figures: readonly Figures[]): string =>
  [
    head(results),
    bytes(results),
    loading(figures),
    answering(figures),
    beside(figures),
    limits,
    engine(results),
    again
  ].join('\n\n') + '\n'

const head = ({ day, rounds, machine, runs }: Results) => `# Performance

<!-- Written by \`npm run bench\`. Do not edit: change bench/page/page.ts instead. -->

Measured on ${day} in ${rounds} rounds, with Chromium ${machine.chromium} and Node.js ${machine.node} on ${machine.cores} cores (${machine.processor}). The load average at the start was ${machine.load.toFixed(1)}: where it isn't near 0, other work slowed everything down, and only ratios mean something. In each round the pages took turns: ${loads(runs)} loads of each, and ${answers(runs)} answers at each speed, which is few for a 95th percentile unless it's hundreds. Figures are medians, with quartiles in parentheses.`

const loads = ({ bare }: Results['runs']) => bare!.loads.length
const answers = ({ bare }: Results['runs']) =>
  bare!.sessions[1].flatMap((one) => one.answers).length

const bytes = ({ downloads }: Results) => `## Bytes

What is downloaded, under brotli at quality 11. "Until the first question" includes the loader.

${table(
  ['', 'total', 'own code', 'libraries', 'content', 'budget'],
  downloads.map(({ name, total, own, libraries, content }) => [
    name,
    ...[total, own, libraries, content].map(kilobytes),
    budgetOf(name)
  ])
)}

Own code is our scripts and styles compressed alone. Libraries are what Preact and XState add to that, and content is what the bank and the texts of the interface add to both.`

const loading = (figures: readonly Figures[]) => `## Loading

Each page is the same post on a 390 px screen with one quiz in it, served by this machine. Ours have the two lines of the README and nothing else. Script time is processor time from a trace: everything that scripts do until the page is quiet, including compilation, work in idle time and any layout they force. Script time and heap are over those of the empty page. The heap is measured at the first question, after garbage collection; by then autoload may have fetched the code of the result, too.

${table(
  ['', 'bytes', 'requests', 'script time', 'layout shift', 'heap'],
  figures.map(({ subject, requests, script, shift, heap, ...each }) => [
    subject.title,
    kilobytes(each.bytes),
    String(requests),
    withQuartiles(script),
    shift.toFixed(3),
    kilobytes(heap)
  ])
)}

![Bytes at load](performance/bytes.svg)
![Script time at load](performance/script.svg)
![Heap at the first question](performance/heap.svg)`

const answering = (figures: readonly Figures[]) => `## Answering

From the click that answers until the next question is painted. About 8 ms of it are the wait for the next frame of a 60 Hz screen. "6x" is with a processor slowed down 6 times.

**Our quiz waits ${pauseAfterTap} ms after each tap on purpose,** so that the reader sees which answer was taken. That pause isn't in these figures: ${pauseAfterTap} ms are subtracted from each of ours. A reader waits for them. The pause ends with the nearest frame, up to ${halfFrame} ms early or late. So ours don't wait for another frame after it, as the others do; if that wait were added, ours would take ${halfFrame} ms more. The ${pauseAfterTap} ms also hide some work, as the taken answer is painted and results are computed ahead during the pause. The others move on at once; SurveyJS is timed from its Next button.

${table(
  ['', 'answer', 'at 6x', 'at 6x, 95th percentile'],
  figures
    .filter(({ subject }) => subject.reader)
    .map(({ subject, answer, slowAnswer }) => [
      subject.title,
      withQuartiles(answer[1]),
      withQuartiles(answer[6]),
      milliseconds(slowAnswer)
    ])
)}

![From an answer to the next question](performance/answer.svg)`

const beside = (figures: readonly Figures[]) => `## Ratios

Our figure divided by that of the other page: below 1, ours takes less.

${table(
  ['', 'bytes', 'script time', 'heap', 'answer', 'at 6x, 95th percentile'],
  figures
    .filter(({ subject }) => subject.isOurs)
    .flatMap((ours) =>
      figures
        .filter(({ subject }) => subject.reader && !subject.isOurs)
        .map((other) => [
          `${ours.subject.title} / ${other.subject.title}`,
          times(ours.bytes / other.bytes),
          times(ours.script.median / other.script.median),
          times(ours.heap / other.heap),
          times(ours.answer[1].median / other.answer[1].median),
          times(ours.slowAnswer / other.slowAnswer)
        ])
    )
)}`

const limits = `## What the comparisons can't show

All pages ask in the words of our bank. Only ours chooses the next question from the answers; the others have a fixed list of twelve and no result. At load ours draw a welcome screen with a chart, the others their first question.

- **Empty page**: what the browser costs by itself. It is subtracted from script time and heap.
- **Bare Preact + XState**: the least our two libraries can cost, with no design, model or result. It shows what we added, not what a finished quiz built on them would cost.
- **SurveyJS** is a general form library with many question types. It is bundled with its plain JavaScript renderer and default theme, without trimming. It can do far more than we use here, so this compares what a page owner would embed, not code of equal scope.
- **H5P player**: H5P's own quizzes aren't on npm. Its player runs a short content type that we wrote, without styles. That is a lower bound: a real H5P quiz adds its own code. H5P normally runs in a frame, which we turned off.

One browser on one machine without a network: no phone, no Firefox or Safari, no slow connection. A slowed-down processor still has the caches and memory of a fast one. The bench answers after half a second, faster than anyone reads, which leaves our quiz less time to work ahead.`

const engine = ({ engine: { banks, sessionsPerSecond } }: Results) => `## Engine

Without a page. "Guide" banks have the few different weights that the authors' guide recommends. In "varied" banks hardly any two items share theirs: the worst case. "Next item" is the time from the responses to the next item, with nothing memoized for them.

${table(
  ['bank', 'items', 'next item', 'report'],
  banks.map(({ bank, items, next, report }) => [
    bank,
    count(items),
    milliseconds(next),
    milliseconds(report)
  ])
)}

Quick sessions through the machine, each with its report: ${count(sessionsPerSecond)} per second of processor time.`

const again = `## Measure again

\`npm run bench\` installs the other quizzes, builds and serves the pages, and writes this page, its plots and [performance.json](performance.json), which has every single measurement. Nothing else should run meanwhile. \`npm run bench -- --quick\` does one round and writes nothing.`
