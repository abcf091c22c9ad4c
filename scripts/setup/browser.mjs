import { installPackages, isRootOnDebian } from './debian.mjs'
import { findChromium } from './find-chromium.mjs'
import { run } from './run.mjs'

/** Finds a Chromium to test with, or downloads one. Needs the dependencies. */
export async function ensureBrowser() {
  if (await findChromium()) return
  console.log('No Chromium or Chrome found. Downloading one …')
  // Debian's own package includes the libraries it needs.
  const ways = [downloadOwn, ...(isRootOnDebian() ? [() => installPackages('chromium')] : [])]
  const failures = []
  for (const way of ways) {
    try {
      await way()
      if (await findChromium()) return
    } catch (error) {
      failures.push(error instanceof Error ? error.message : String(error))
    }
  }
  throw new Error(
    [
      'The tests need Chromium or Chrome. None was found, and none could be installed.',
      ...failures,
      'Install one, or set CHROMIUM_PATH to its program.'
    ].join('\n')
  )
}

async function downloadOwn() {
  await run('playwright', ['install', '--no-shell', 'chromium'])
  const path = await findChromium()
  // A bare Linux may lack the libraries it needs. On other systems it includes them.
  if (path && process.platform === 'linux') await run(path, ['--version'])
}
