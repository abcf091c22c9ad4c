import { spawn } from 'node:child_process'
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { pointerActions, keyActions } from './actions.ts'
import { connectBiDi } from './bidi.ts'
import { jsonCall } from './call.ts'
import { end } from './end.ts'
import type { Engine } from './engine.ts'

/** A profile without network calls and prompts of its own. */
const preferences = {
  'app.update.disabledForTesting': true,
  'browser.shell.checkDefaultBrowser': false,
  'browser.startup.page': 0,
  'browser.aboutwelcome.enabled': false,
  'datareporting.policy.dataSubmissionEnabled': false,
  'network.captive-portal-service.enabled': false,
  'network.connectivity-service.enabled': false,
  'remote.active-protocols': 1,
  'services.settings.server': 'data:,#remote-settings-dummy/v1',
  'toolkit.telemetry.server': 'data:,'
}

/**
 * Firefox through WebDriver BiDi, which it speaks itself.
 *
 * @param program - The program's path.
 * @param more - Preferences of a reader, such as a larger size of text.
 */
export async function openFirefox(
  program: string,
  more: Record<string, string | number | boolean> = {}
): Promise<Engine> {
  const profile = mkdtempSync(join(tmpdir(), 'probe-firefox-'))
  const lines = Object.entries({ ...preferences, ...more }).map(
    ([name, value]) => `user_pref(${JSON.stringify(name)}, ${JSON.stringify(value)});`
  )
  writeFileSync(join(profile, 'user.js'), lines.join('\n'))
  const firefox = spawn(
    program,
    ['--headless', '--no-remote', '--profile', profile, '--remote-debugging-port', '0'],
    { stdio: ['ignore', 'ignore', 'pipe'] }
  )
  const stop = async () => {
    await end(firefox)
    rmSync(profile, { recursive: true, force: true, maxRetries: 5 })
  }

  try {
    const address = await new Promise<string>((resolve, reject) => {
      let said = ''
      firefox.stderr.setEncoding('utf8').on('data', (text: string) => {
        said += text
        const found = /WebDriver BiDi listening on (ws:\S+)/.exec(said)
        if (found) resolve(found[1]!)
      })
      firefox.on('error', reject)
      firefox.on('exit', () => reject(new Error(`Firefox ended before it began: ${said}`)))
    })
    const bidi = await connectBiDi(`${address}/session`)
    let messages: string[] = []
    bidi.on('log.entryAdded', ({ level, text }) => messages.push(`${level}: ${text}`))

    const { capabilities } = await bidi.send('session.new', { capabilities: {} })
    // The first window has the focus in its address bar.
    const { context } = await bidi.send('browsingContext.create', { type: 'tab' })
    await bidi.send('session.subscribe', { events: ['log.entryAdded'] })

    return {
      name: `Firefox ${capabilities.browserVersion}`,
      async goto(url) {
        await bidi.send('input.performActions', { context, actions: pointerActions(0, 0, 0) })
        await bidi.send('browsingContext.navigate', { context, url, wait: 'complete' })
      },
      async back() {
        await bidi.send('browsingContext.traverseHistory', { context, delta: -1 })
      },
      async run(code, ...args) {
        const { result, exceptionDetails } = await bidi.send('script.callFunction', {
          functionDeclaration: jsonCall(code),
          arguments: [{ type: 'string', value: JSON.stringify(args) }],
          target: { context },
          awaitPromise: true
        })
        if (exceptionDetails) throw new Error(exceptionDetails.text)
        return JSON.parse(result.value).value
      },
      async press(key) {
        await bidi.send('input.performActions', { context, actions: keyActions(key) })
      },
      async click(x, y) {
        await bidi.send('input.performActions', { context, actions: pointerActions(x, y, 1) })
      },
      async doubleClick(x, y) {
        await bidi.send('input.performActions', { context, actions: pointerActions(x, y, 2) })
      },
      async resize(width, height) {
        await bidi.send('browsingContext.setViewport', { context, viewport: { width, height } })
      },
      takeMessages() {
        const taken = messages
        messages = []
        return taken
      },
      async screenshot() {
        const { data } = await bidi.send('browsingContext.captureScreenshot', { context })
        return Buffer.from(data, 'base64')
      },
      async close() {
        bidi.close()
        await stop()
      }
    }
  } catch (error) {
    await stop()
    throw error
  }
}
