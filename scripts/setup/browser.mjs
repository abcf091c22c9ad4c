import { installPackages, isRootOnDebian } from './debian.mjs'
import { findChromium } from './find-chromium.mjs'
import { run } from './run.mjs'

/** Sees to it that there is a Chromium to test with. Needs the dependencies. */
export async function ensureBrowser() {
  if (await findChromium()) return
  console.log('No Chromium or Chrome found. Downloading one …')
  // Debian's own package brings the libraries along.
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
      'The tests need Chromium or Chrome, and none could be found or installed.',
      ...failures,
      'Install one, or set CHROMIUM_PATH to the program of one that is installed elsewhere.'
    ].join('\n')
  )
}

async function downloadOwn() {
  await run('playwright', ['install', '--no-shell', 'chromium'])
  const path = await findChromium()
  // A bare Linux may lack the libraries it needs. On the other systems it brings its own.
  if (path && process.platform === 'linux') await run(path, ['--version'])
}
