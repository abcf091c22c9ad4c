import type { TestProjectInlineConfiguration } from 'vitest/config'
import type { EngineName } from './engines/engine.ts'

export type Extent = 'everything' | 'a part'

declare module 'vitest' {
  interface ProvidedContext {
    engine: EngineName
    program: string
    /** Which pages to visit: all, or the part that `npm test` has time for. */
    extent: Extent
  }
}

/**
 * The same tests, once per engine. With `a part`, Chromium runs every suite and the other engines
 * run those in which engines are known to differ, each on some of the pages.
 */
export function embeddingProjects(
  programs: Partial<Record<EngineName, string>>,
  extent: Extent
): TestProjectInlineConfiguration[] {
  return Object.entries(programs).map(([engine, program]) => ({
    extends: true,
    test: {
      name: `embedding-${engine}`,
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

/** Real sites, in Chromium only. The suites above compare engines. */
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
        // Building a site and taking a long quiz take minutes on a busy machine.
        testTimeout: 180_000,
        hookTimeout: 300_000,
        provide: { engine: 'chromium', program: chromium, extent: 'everything' }
      }
    }
  ]
}
