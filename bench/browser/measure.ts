import type { Browser, CDPSession, Page } from 'playwright'
import { watchPage } from './in-page.ts'
import type { Server } from './server.ts'
import type { Subject } from './subjects.ts'

/** One load of a page. */
export interface Load {
  /** Bytes and requests besides the page itself. */
  bytes: number
  requests: number
  /** Milliseconds of processor time in scripts, compiling included. */
  script: number
  /** Milliseconds of processor time in everything the page's thread did. */
  task: number
  /** Milliseconds by which tasks were longer than 50. */
  blocking: number
  shift: number
}

/** One sitting. */
export interface Sitting {
  /** Milliseconds from asking for the page until the quiz stands in a frame. */
  shown: number
  /** Bytes of the heap at the first question, after tidying up. */
  heap: number
  /** Milliseconds from each press that answers to the next question painted. */
  answers: number[]
  /** The same for the press that leads to the result. */
  result: number
  /** Milliseconds by which tasks were longer than 50 while the reader answered. */
  blocking: number
}

/** How often slower the processor is made to look. */
export type Slowness = 1 | 4 | 6

/** Opens a page of its own, as slow as asked for, and closes it. */
async function withPage<T>(
  browser: Browser,
  slowness: Slowness,
  work: (page: Page, devtools: CDPSession) => Promise<T>
): Promise<T> {
  const context = await browser.newContext({ viewport: { width: 900, height: 1100 } })
  try {
    const page = await context.newPage()
    await page.addInitScript(watchPage)
    const devtools = await context.newCDPSession(page)
    await devtools.send('Performance.enable', { timeDomain: 'threadTicks' })
    await devtools.send('Emulation.setCPUThrottlingRate', { rate: slowness })
    return await work(page, devtools)
  } finally {
    await context.close()
  }
}

/** The page is quiet for so many milliseconds before it counts as loaded. */
const quiet = 300

const settle = (page: Page, slowness: Slowness) =>
  page.waitForTimeout(quiet * Math.max(1, slowness / 2))

const noted = (page: Page) => page.evaluate(() => bench.noted)

/** Loads a page until it is quiet. */
export function measureLoad(
  browser: Browser,
  server: Server,
  subject: Subject,
  slowness: Slowness
): Promise<Load> {
  return withPage(browser, slowness, async (page, devtools) => {
    server.sent()
    await page.goto(`${server.address}/${subject.name}/`, { waitUntil: 'load' })
    await page.waitForFunction((selector) => bench.has(selector), subject.ready, { polling: 50 })
    await settle(page, slowness)
    const { metrics } = await devtools.send('Performance.getMetrics')
    const metric = (wanted: string) =>
      (metrics.find(({ name }) => name === wanted)?.value ?? 0) * 1000
    const sent = server.sent()
    return {
      bytes: sent.reduce((sum, { bytes }) => sum + bytes, 0),
      requests: sent.length,
      script: metric('ScriptDuration') + metric('V8CompileDuration'),
      task: metric('TaskDuration'),
      ...(await noted(page))
    }
  })
}

/** Bytes of the heap of a page that has been tidied up. */
async function heapOf(devtools: CDPSession): Promise<number> {
  await devtools.send('HeapProfiler.collectGarbage')
  await devtools.send('HeapProfiler.collectGarbage')
  return (await devtools.send('Runtime.getHeapUsage')).usedSize
}

/** Answers until the result is there. */
export function measureSitting(
  browser: Browser,
  server: Server,
  subject: Subject,
  slowness: Slowness
): Promise<Sitting> {
  return withPage(browser, slowness, async (page, devtools) => {
    const { name, ready, reader } = subject
    await page.goto(`${server.address}/${name}/`, { waitUntil: 'commit' })
    const seen = await page.waitForFunction(
      (selector) => bench.has(selector) && performance.now(),
      ready,
      { polling: 'raf' }
    )
    const shown = Number(await seen.jsonValue())
    await settle(page, slowness)
    const has = (selector: string) => page.evaluate((wanted) => bench.has(wanted), selector)
    const press = async (selector: string, turn = 0) => {
      const [x, y] = await page.evaluate((wanted) => bench.middle(...wanted), [
        selector,
        turn
      ] as const)
      await page.mouse.click(x, y)
    }
    if (!reader) {
      // The same is done to the page alone, for it has its own cost.
      await press(ready)
      return { shown, heap: await heapOf(devtools), answers: [], result: 0, blocking: 0 }
    }
    const { start, question, option, next, result } = reader
    const timedPress = async (selector: string, turn = 0) => {
      await page.evaluate((selectors) => bench.arm(selectors), [question, result])
      await press(selector, turn)
      return page.evaluate(() => bench.painted())
    }
    if (start) await timedPress(start)
    await page.waitForTimeout(quiet)
    const heap = await heapOf(devtools)
    const before = (await noted(page)).blocking
    const answers: number[] = []
    for (;;) {
      // Somebody reads the question.
      await page.waitForTimeout(reading(answers.length))
      if (next) {
        await press(option, answers.length)
        await page.waitForTimeout(choosing)
      }
      const milliseconds = await (next ? timedPress(next) : timedPress(option, answers.length))
      if (await has(result)) {
        const { blocking } = await noted(page)
        return { shown, heap, answers, result: milliseconds, blocking: blocking - before }
      }
      answers.push(milliseconds)
    }
  })
}

/** Milliseconds from one frame of a screen to the next. */
const frame = 1000 / 60

/** Multiples of it, less their whole parts, lie evenly between 0 and 1. */
const golden = (Math.sqrt(5) - 1) / 2

/**
 * Milliseconds between a question and the press that answers it: half a second, faster than anybody
 * reads, and a part of a frame. By itself half a second is thirty frames, so that all presses in a
 * page would fall at the same moment between two frames: in one page just before a frame, in another
 * just after, for no merit of theirs. Readers press at any moment.
 *
 * @param answered - How many questions have been answered before.
 */
const reading = (answered: number): number => 500 + frame * ((answered * golden) % 1)

/** Milliseconds between choosing an answer and going on, where both take a press. */
const choosing = 250
