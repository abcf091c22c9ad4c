import { existsSync } from 'node:fs'
import { join } from 'node:path'
import { findProgram } from './find-program.mjs'

const commands = ['chromium', 'chromium-browser', 'google-chrome', 'google-chrome-stable', 'chrome']

const applications = {
  darwin: [
    '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
    '/Applications/Chromium.app/Contents/MacOS/Chromium'
  ],
  win32: ['ProgramFiles', 'ProgramFiles(x86)', 'LocalAppData'].flatMap((name) => [
    join(process.env[name] ?? '', 'Google', 'Chrome', 'Application', 'chrome.exe'),
    join(process.env[name] ?? '', 'Chromium', 'Application', 'chrome.exe')
  ])
}

/**
 * The Chromium or Chrome to test with: the one that CHROMIUM_PATH names, else one of the system's,
 * else Playwright's download. Needs the dependencies.
 *
 * @returns {Promise<string | undefined>} The path of the program, if there is one.
 * @throws Error if CHROMIUM_PATH names a file that does not exist.
 */
export async function findChromium() {
  const named = process.env['CHROMIUM_PATH']
  if (named) {
    if (existsSync(named)) return named
    throw new Error(`CHROMIUM_PATH is "${named}", and there is no such file.`)
  }
  return systemChromium() ?? (await playwrightChromium())
}

function systemChromium() {
  const installed = applications[/** @type {'darwin' | 'win32'} */ (process.platform)] ?? []
  return findProgram(...commands) ?? installed.find((path) => existsSync(path))
}

async function playwrightChromium() {
  const { chromium } = await import('playwright')
  const path = chromium.executablePath()
  return existsSync(path) ? path : undefined
}
