import type { TestProjectInlineConfiguration } from 'vitest/config'
import type { EngineName } from './engines/engine.ts'

export type Extent = 'everything' | 'a part'

declare module 'vitest' {
  interface ProvidedContext {
    engine: EngineName
    program: string
    /** How much to visit: everything, or what `npm test` has the time for. */
    extent: Extent
  }
}

/**
 * The same tests, once for each engine. Where there is time for a part only, Chromium has all the
 * suites, the others those that engines have been seen to differ in, and each has some of the pages.
 */
export function guestProjects(
  programs: Partial<Record<EngineName, string>>,
  extent: Extent
): TestProjectInlineConfiguration[] {
  return Object.entries(programs).map(([engine, program]) => ({
    extends: true,
    test: {
      name: `guest-${engine}`,
      include:
        extent === 'everything' || engine === 'chromium'
          ? ['tests/embedding/**/*.test.ts']
          : ['tests/embedding/{hosts,life,layout}.test.ts'],
      testTimeout: 60_000,
      hookTimeout: 60_000,
      provide: { engine: engine as EngineName, program, extent }
    }
  }))
}

/** Real sites, in Chromium: what engines make of the quiz is the hosts' part. */
export function siteProjects({
  chromium
}: Partial<Record<EngineName, string>>): TestProjectInlineConfiguration[] {
  if (!chromium) return []
  return [
    {
      extends: true,
      test: {
        name: 'sites',
        include: ['tests/sites/**/*.test.ts'],
        exclude: ['**/node_modules/**'],
        testTimeout: 60_000,
        hookTimeout: 60_000,
        provide: { engine: 'chromium', program: chromium, extent: 'everything' }
      }
    }
  ]
}
