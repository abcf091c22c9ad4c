import { chromium, type Browser } from 'playwright'
import { findChromium } from '../../scripts/setup/find-chromium.mjs'

/** Launches the Chromium that is installed, or else Playwright's own. */
export async function launchChromium(): Promise<Browser> {
  const executablePath = await findChromium()
  return chromium.launch({
    ...(executablePath && { executablePath }),
    // Containers run as root and have no sandbox; the tests need no network.
    args: ['--no-sandbox', '--disable-background-networking']
  })
}
