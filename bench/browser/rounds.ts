import { chromium } from 'playwright'
import { findChromium } from '../../scripts/setup/find-chromium.mjs'
import { measureLoad, measureSitting, type Load, type Sitting, type Slowness } from './measure.ts'
import { serve } from './server.ts'
import type { Subject } from './subjects.ts'

/** Everything that was measured of one subject. */
export interface Runs {
  loads: Record<Slowness, Load[]>
  sittings: Record<1 | 6, Sitting[]>
}

/** Every measurement of every subject, by its name, and the browser they were made in. */
export interface BrowserRuns {
  version: string
  runs: Record<string, Runs>
}

/** Pages that have no ratio to keep steady have their turn once in so many rounds. */
const seldom = 3

/** A sitting is twelve measurements in one: it takes place once in so many rounds. */
const sittingEvery = 2

/**
 * Measures subjects in several rounds. In each round the subjects follow one another in an order
 * that moves on from round to round, so that whatever else the machine does is shared out.
 */
export async function measureSubjects(
  folder: string,
  subjects: readonly Subject[],
  rounds: number
): Promise<BrowserRuns> {
  const server = await serve(folder)
  const executablePath = await findChromium()
  const browser = await chromium.launch({
    ...(executablePath ? { executablePath } : {}),
    args: ['--no-sandbox', '--disable-background-networking']
  })
  const runs = Object.fromEntries(
    subjects.map(({ name }): [string, Runs] => [
      name,
      { loads: { 1: [], 4: [], 6: [] }, sittings: { 1: [], 6: [] } }
    ])
  )
  try {
    for (let round = 0; round < rounds; round++) {
      console.log(`Round ${round + 1} of ${rounds} …`)
      const order = subjects
        .map((_, index) => subjects[(index + round) % subjects.length]!)
        .filter(({ role }) => round % seldom === 0 || !/variant|growth/.test(role))
      for (const slowness of [1, 4, 6] as const) {
        for (const subject of order) {
          const load = await measureLoad(browser, server, subject, slowness)
          runs[subject.name]!.loads[slowness].push(load)
        }
      }
      if (round % sittingEvery !== 0) continue
      for (const slowness of [1, 6] as const) {
        for (const subject of order) {
          const sitting = await measureSitting(browser, server, subject, slowness)
          runs[subject.name]!.sittings[slowness].push(sitting)
        }
      }
    }
    return { version: browser.version(), runs }
  } finally {
    await browser.close()
    server.close()
  }
}
