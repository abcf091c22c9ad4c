import { chromium } from 'playwright'
import type { Engine } from './engine.ts'

/**
 * Chromium through Playwright. Scripts and messages go through its debugging protocol directly:
 * Playwright's own `evaluate` evaluates text in the page, which strict policies would report.
 *
 * @param executablePath - The program, as `findChromium` finds it.
 */
export async function openChromium(executablePath: string): Promise<Engine> {
  const browser = await chromium.launch({
    executablePath,
    args: ['--no-sandbox', '--disable-background-networking'],
    // Playwright turns the cache for going back off.
    ignoreDefaultArgs: ['--disable-back-forward-cache']
  })
  const page = await browser.newPage({ viewport: { width: 1024, height: 768 } })
  const protocol = await page.context().newCDPSession(page)
  let messages: string[] = []

  protocol.on('Runtime.consoleAPICalled', ({ type, args }) => {
    messages.push(`${type}: ${args.map((arg) => arg.value ?? arg.description).join(' ')}`)
  })
  protocol.on('Runtime.exceptionThrown', ({ exceptionDetails: { text, exception } }) => {
    messages.push(`uncaught: ${exception?.description ?? text}`)
  })
  protocol.on('Log.entryAdded', ({ entry: { level, text, url } }) => {
    messages.push(`${level}: ${text} ${url ?? ''}`)
  })
  await protocol.send('Runtime.enable')
  await protocol.send('Log.enable')

  return {
    name: `Chromium ${browser.version()}`,
    async goto(address) {
      await page.mouse.move(0, 0)
      await page.goto(address)
    },
    async run(code, ...args) {
      const { result, exceptionDetails } = await protocol.send('Runtime.evaluate', {
        expression: `(${String(code)})(...${JSON.stringify(args)})`,
        awaitPromise: true,
        returnByValue: true
      })
      if (exceptionDetails) {
        throw new Error(exceptionDetails.exception?.description ?? exceptionDetails.text)
      }
      return result.value
    },
    press: (key) => page.keyboard.press(key),
    click: (x, y) => page.mouse.click(Math.round(x), Math.round(y)),
    doubleClick: (x, y) => page.mouse.dblclick(Math.round(x), Math.round(y)),
    resize: (width, height) => page.setViewportSize({ width, height }),
    takeMessages() {
      const taken = messages
      messages = []
      return taken
    },
    screenshot: () => page.screenshot(),
    close: () => browser.close()
  }
}
