import { chromium, type Browser, type CDPSession, type Page } from 'playwright'
import { findChromium } from '../../scripts/setup/find-chromium.mjs'
import { halfFrame } from '../../widget/view/in-frame.ts'
import { watchPage } from './in-page.ts'
import { serve, type Server } from './server.ts'
import type { Subject } from './subjects.ts'
import { traceScripts } from './trace.ts'

/** One load of a page. */
export interface Load {
  /** Sent until the page is quiet, without the page itself. */
  bytes: number
  requests: number
  /** Milliseconds of processor time in scripts; see `traceScripts`. */
  script: number
  /** Sum of all layout shifts. */
  shift: number
}

/** One person taking the quiz. */
export interface Session {
  /** Bytes of the heap at the first question, after garbage collection. */
  heap: number
  /** Milliseconds from each answer until the next question was painted. */
  answers: number[]
}

/** How many times slower than this machine the emulated processor is. */
export const slowdowns = [1, 6] as const
export type Slowdown = (typeof slowdowns)[number]

/** Everything measured of one subject. */
export interface Runs {
  loads: Load[]
  sessions: Record<Slowdown, Session[]>
}

/** Loads per round. A session has nine answers but only one load, and loads vary more. */
const loadsPerRound = 2

/**
 * One less than the fewest questions of a quick quiz, so that each answer leads to another
 * question.
 */
const timedAnswers = 9

/**
 * Measures all subjects in several rounds. Each round measures every subject, so that other load on
 * the machine affects them alike.
 *
 * @param folder - Has the page of each subject, in a folder of its name.
 */
export async function measurePages(
  folder: string,
  subjects: readonly Subject[],
  rounds: number
): Promise<{ chromium: string; runs: Record<string, Runs> }> {
  const server = await serve(folder)
  const executablePath = await findChromium()
  const browser = await chromium.launch({
    ...(executablePath ? { executablePath } : {}),
    args: ['--no-sandbox', '--disable-background-networking']
  })
  const runs = Object.fromEntries(
    subjects.map(({ name }): [string, Runs] => [name, { loads: [], sessions: { 1: [], 6: [] } }])
  )
  try {
    for (let round = 0; round < rounds; round++) {
      console.log(`Round ${round + 1} of ${rounds} …`)
      const order = subjects.map((_, index) => subjects[(index + round) % subjects.length]!)
      for (let time = 0; time < loadsPerRound; time++) {
        for (const subject of order) {
          runs[subject.name]!.loads.push(await measureLoad(browser, server, subject))
        }
      }
      for (const slowdown of slowdowns) {
        for (const subject of order) {
          const session = await measureSession(browser, server, subject, slowdown)
          runs[subject.name]!.sessions[slowdown].push(session)
        }
      }
    }
    return { chromium: browser.version(), runs }
  } finally {
    await browser.close()
    server.close()
  }
}

/** Makes a page in a fresh context, and closes it after the work. */
async function withPage<T>(
  browser: Browser,
  slowdown: Slowdown,
  work: (page: Page, devtools: CDPSession) => Promise<T>
): Promise<T> {
  const context = await browser.newContext({ viewport: { width: 390, height: 844 } })
  try {
    const page = await context.newPage()
    await page.addInitScript(watchPage)
    const devtools = await context.newCDPSession(page)
    await devtools.send('Emulation.setCPUThrottlingRate', { rate: slowdown })
    return await work(page, devtools)
  } finally {
    await context.close()
  }
}

/** Loads a subject and waits until it is drawn and quiet. */
async function load(page: Page, server: Server, subject: Subject, slowdown: Slowdown) {
  await page.goto(`${server.address}/${subject.name}/`, { waitUntil: 'load' })
  await page.waitForFunction((selector) => bench.has(selector), subject.ready, { polling: 50 })
  await page.waitForTimeout(300 * Math.max(1, slowdown / 2))
}

const measureLoad = (browser: Browser, server: Server, subject: Subject): Promise<Load> =>
  withPage(browser, 1, async (page, devtools) => {
    const endTrace = await traceScripts(devtools)
    server.sent()
    await load(page, server, subject, 1)
    const script = await endTrace()
    return { ...server.sent(), script, shift: await page.evaluate(() => bench.shift) }
  })

const measureSession = (
  browser: Browser,
  server: Server,
  subject: Subject,
  slowdown: Slowdown
): Promise<Session> =>
  withPage(browser, slowdown, async (page, devtools) => {
    await load(page, server, subject, slowdown)
    const { ready, reader } = subject
    const press = async (selector: string, index = 0) => {
      const [x, y] = await page.evaluate((wanted) => bench.pointOf(...wanted), [
        selector,
        index
      ] as const)
      await page.mouse.click(x, y)
    }
    const heap = async () => {
      await devtools.send('HeapProfiler.collectGarbage')
      await devtools.send('HeapProfiler.collectGarbage')
      return (await devtools.send('Runtime.getHeapUsage')).usedSize
    }
    if (!reader) {
      // A press has a cost of its own, even on a page without a quiz.
      await press(ready)
      return { heap: await heap(), answers: [] }
    }
    const { start = [], question, option, next, pause = 0 } = reader
    const timedPress = async (selector: string, index = 0) => {
      await page.evaluate((wanted) => bench.arm(wanted), question)
      await press(selector, index)
      return page.evaluate(() => bench.painted())
    }
    for (const button of start) {
      if (await page.evaluate((wanted) => bench.has(wanted), button)) await timedPress(button)
    }
    await page.waitForTimeout(300)
    const heapAtFirst = await heap()
    const answers: number[] = []
    while (answers.length < timedAnswers) {
      await page.waitForTimeout(readingTime(answers.length))
      if (next) {
        await press(option, answers.length)
        await page.waitForTimeout(250)
      }
      const time = await (next ? timedPress(next) : timedPress(option, answers.length))
      if (time < pause - halfFrame)
        throw new Error(`${subject.name} no longer pauses for ${pause} ms.`)
      answers.push(time - pause)
    }
    return { heap: heapAtFirst, answers }
  })

/**
 * Milliseconds from a question to its answer: half a second, which is faster than anyone reads, plus
 * part of a frame. Half a second is exactly thirty frames, so without that part every press would
 * come at the same point of a frame. Multiples of the golden ratio spread them evenly.
 */
const readingTime = (answered: number): number =>
  500 + (1000 / 60) * ((answered * ((Math.sqrt(5) - 1) / 2)) % 1)
