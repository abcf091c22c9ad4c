import { spawn, type ChildProcess } from 'node:child_process'
import { setTimeout as wait } from 'node:timers/promises'
import { pointerActions, keyActions } from './actions.ts'
import { jsonCall } from './call.ts'
import { end } from './end.ts'
import type { Engine } from './engine.ts'
import { freePort } from './free-port.ts'
import { answerTo } from './patience.ts'

/**
 * WebKitGTK's MiniBrowser through its WebDriver. It needs a screen: Xvfb's, if there is none.
 *
 * @param driver - The path of WebKitWebDriver.
 */
export async function openWebKit(driver: string): Promise<Engine> {
  const processes: ChildProcess[] = []
  const stop = async () => {
    for (const child of processes.toReversed()) await end(child)
  }
  try {
    const display = process.env['DISPLAY'] ?? (await openScreen(processes))
    const port = await freePort()
    const child = spawn(driver, ['-p', String(port)], {
      stdio: 'ignore',
      env: { ...process.env, DISPLAY: display, LIBGL_ALWAYS_SOFTWARE: '1', NO_AT_BRIDGE: '1' }
    })
    processes.push(child)
    const address = `http://127.0.0.1:${port}`
    await answers(`${address}/status`)
    const session = (await send('POST', `${address}/session`, {
      capabilities: {
        alwaysMatch: {
          // Without a window's bars the page can be as narrow as a phone.
          'webkitgtk:browserOptions': { args: ['--automation', '--full-screen'] }
        }
      }
    })) as { sessionId: string; capabilities: { browserVersion: string } }
    const command = (method: 'GET' | 'POST' | 'DELETE', path: string, body?: object) =>
      send(method, `${address}/session/${session.sessionId}${path}`, body)

    return {
      name: `WebKitGTK ${session.capabilities.browserVersion}`,
      async goto(url) {
        await command('POST', '/actions', { actions: pointerActions(0, 0, 0) })
        await command('POST', '/url', { url })
      },
      async back() {
        await command('POST', '/back', {})
      },
      async run(code, ...args) {
        const text = await command('POST', '/execute/sync', {
          script: `return (${jsonCall(code)})(arguments[0])`,
          args: [JSON.stringify(args)]
        })
        return JSON.parse(text as string).value
      },
      async press(key) {
        await command('POST', '/actions', { actions: keyActions(key) })
      },
      async click(x, y) {
        await command('POST', '/actions', { actions: pointerActions(x, y, 1) })
      },
      async doubleClick(x, y) {
        await command('POST', '/actions', { actions: pointerActions(x, y, 2) })
      },
      async resize(width, height) {
        await command('POST', '/window/rect', { width, height })
      },
      // Its driver doesn't report the console; `probe.messages` has what the page itself can see.
      takeMessages: () => [],
      async screenshot() {
        return Buffer.from((await command('GET', '/screenshot')) as string, 'base64')
      },
      async close() {
        // A session that hangs is ended anyway.
        await command('DELETE', '').catch(() => undefined)
        await stop()
      }
    }
  } catch (error) {
    await stop()
    throw error
  }
}

/** @see https://www.w3.org/TR/webdriver2/ */
async function send(method: string, address: string, body?: object): Promise<unknown> {
  const ask = async () => {
    const response = await fetch(address, { method, body: body ? JSON.stringify(body) : null })
    const { value } = (await response.json()) as { value: unknown }
    if (response.ok) return value
    const { error, message } = value as { error: string; message: string }
    throw new Error(`${error}: ${message}`)
  }
  return answerTo(`${method} ${new URL(address).pathname}`, ask())
}

/** Starts a virtual screen. @returns Its name. */
async function openScreen(processes: ChildProcess[]): Promise<string> {
  const screen = spawn(
    'Xvfb',
    ['-displayfd', '3', '-screen', '0', '1600x1200x24', '-nolisten', 'tcp'],
    { stdio: ['ignore', 'ignore', 'ignore', 'pipe'] }
  )
  processes.push(screen)
  return new Promise((resolve, reject) => {
    screen.on('error', reject)
    screen.on('exit', () => reject(new Error('Xvfb ended before it began.')))
    screen.stdio[3]!.once('data', (number: Buffer) => resolve(`:${number.toString().trim()}`))
  })
}

/** Waits until a server answers at an address. */
async function answers(address: string): Promise<void> {
  for (let tries = 0; tries < 100; tries++) {
    try {
      await fetch(address)
      return
    } catch {
      await wait(50)
    }
  }
  throw new Error(`No server answered at ${address}.`)
}
