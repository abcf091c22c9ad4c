import { existsSync } from 'node:fs'
import { installPackages, isRootOnDebian } from './debian.mjs'
import { findChromium } from './find-chromium.mjs'
import { findProgram } from './find-program.mjs'

/**
 * The engines that the embedding tests can run in, and the program that drives each.
 *
 * @returns {Promise<{ chromium?: string, firefox?: string, webkit?: string }>}
 * @throws Error if one is missing that the variable REQUIRED_ENGINES names.
 */
export async function findEngines() {
  const programs = { chromium: await findChromium(), firefox: findFirefox(), webkit: findWebKit() }
  const found = Object.entries(programs).filter(([, program]) => program)
  const required = (process.env['REQUIRED_ENGINES'] ?? '').split(' ').filter(Boolean)
  const missing = required.filter((name) => !found.some(([engine]) => engine === name))
  if (missing.length > 0) {
    throw new Error(`REQUIRED_ENGINES names ${missing.join(' and ')}, which this machine lacks.`)
  }
  return Object.fromEntries(found)
}

function findFirefox() {
  const application = '/Applications/Firefox.app/Contents/MacOS/firefox'
  return (
    findProgram('firefox-esr', 'firefox') ?? (existsSync(application) ? application : undefined)
  )
}

/** WebKitGTK's driver, if there is a real or virtual screen. */
function findWebKit() {
  const hasScreen = process.env['DISPLAY'] || findProgram('Xvfb')
  return hasScreen ? findProgram('WebKitWebDriver') : undefined
}

/**
 * Installs Firefox and WebKit if Debian packages can be installed, and prints the engines that
 * the embedding tests will run in. A missing engine isn't an error.
 */
export async function ensureEngines() {
  const missing = [
    ...(findFirefox() ? [] : ['firefox-esr']),
    ...(findWebKit() ? [] : ['webkit2gtk-driver', 'xvfb'])
  ]
  if (missing.length > 0 && isRootOnDebian()) {
    console.log(`Installing ${missing.join(', ')} …`)
    try {
      await installPackages(...missing)
    } catch (error) {
      console.log(error instanceof Error ? error.message : error)
    }
  }
  const found = Object.keys(await findEngines())
  const not = ['chromium', 'firefox', 'webkit'].filter((name) => !found.includes(name))
  const without = not.length > 0 ? `, not in ${not.join(' and ')}, which this machine lacks` : ''
  console.log(`The embedding tests run in ${found.join(', ')}${without}.`)
}
