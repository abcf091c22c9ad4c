import { inject } from 'vitest'
import { openChromium } from './chromium.ts'
import type { Engine } from './engine.ts'
import { openFirefox } from './firefox.ts'
import { openWebKit } from './webkit.ts'

/** Opens the engine of this test run. */
export function openEngine(): Promise<Engine> {
  const open = { chromium: openChromium, firefox: openFirefox, webkit: openWebKit }
  return open[inject('engine')](inject('program'))
}
