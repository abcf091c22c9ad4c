import { chromium, type Browser } from 'playwright'
import { findChromium } from '../../scripts/setup/find-chromium.mjs'

/** The Chromium that is found, or else Playwright's own. */
export async function launchChromium(): Promise<Browser> {
  const executablePath = await findChromium()
  return chromium.launch({
    ...(executablePath && { executablePath }),
    // Containers run as root and lack the sandbox; the tests need nothing of the network.
    args: ['--no-sandbox', '--disable-background-networking']
  })
}
