import { chromium } from 'playwright'
import { spokenLines } from './accessibility.ts'
import type { Engine } from './engine.ts'
import { answerTo } from './patience.ts'

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
    // Playwright turns the back/forward cache off.
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

  /** Waits for a page of the history. A page from the back/forward cache fires no load event. */
  async function arrivesAt(index: number): Promise<void> {
    let currentIndex: number
    do ({ currentIndex } = await protocol.send('Page.getNavigationHistory'))
    while (currentIndex !== index)
  }

  return {
    name: `Chromium ${browser.version()}`,
    async goto(address) {
      await page.mouse.move(0, 0)
      await page.goto(address)
    },
    async back() {
      const { entries, currentIndex } = await protocol.send('Page.getNavigationHistory')
      const before = entries[currentIndex - 1]
      if (!before) throw new Error('There is no page before this one.')
      await protocol.send('Page.navigateToHistoryEntry', { entryId: before.id })
      await answerTo('Page.navigateToHistoryEntry', arrivesAt(currentIndex - 1))
    },
    async run(code, ...args) {
      const { result, exceptionDetails } = await answerTo(
        'Runtime.evaluate',
        protocol.send('Runtime.evaluate', {
          expression: `(${String(code)})(...${JSON.stringify(args)})`,
          awaitPromise: true,
          returnByValue: true
        })
      )
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
    emulate: (settings) => page.emulateMedia(settings),
    async spoken(selector) {
      const { root } = await protocol.send('DOM.getDocument')
      const { nodeId } = await protocol.send('DOM.querySelector', {
        nodeId: root.nodeId,
        selector
      })
      const { node } = await protocol.send('DOM.describeNode', { nodeId })
      const { nodes } = await protocol.send('Accessibility.getFullAXTree')
      return spokenLines(nodes, node.backendNodeId).join('\n')
    },
    async alive() {
      // Twice: what the first collection finalizes, the second takes away.
      await protocol.send('HeapProfiler.collectGarbage')
      await protocol.send('HeapProfiler.collectGarbage')
      const { result: prototype } = await protocol.send('Runtime.evaluate', {
        expression: "customElements.get('career-path-quiz').prototype"
      })
      const { objects } = await protocol.send('Runtime.queryObjects', {
        prototypeObjectId: prototype.objectId!
      })
      const { result: length } = await protocol.send('Runtime.callFunctionOn', {
        objectId: objects.objectId!,
        functionDeclaration: 'function () { return this.length }'
      })
      // Handles keep their objects alive.
      for (const { objectId } of [prototype, objects]) {
        await protocol.send('Runtime.releaseObject', { objectId: objectId! })
      }
      const { nodes, jsEventListeners } = await protocol.send('Memory.getDOMCounters')
      return { quizzes: length.value as number, nodes, listeners: jsEventListeners }
    },
    close: () => browser.close()
  }
}
