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

/** The same tests, once for each engine. */
export function guestProjects(
  programs: Partial<Record<EngineName, string>>,
  extent: Extent
): TestProjectInlineConfiguration[] {
  return Object.entries(programs).map(([engine, program]) => ({
    extends: true,
    test: {
      name: `guest-${engine}`,
      include: ['tests/guest/**/*.test.ts'],
      testTimeout: 60_000,
      hookTimeout: 60_000,
      provide: { engine: engine as EngineName, program, extent }
    }
  }))
}
