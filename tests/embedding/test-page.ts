import { afterAll, beforeAll, beforeEach } from 'vitest'
import type { Engine } from './engines/engine.ts'
import { openEngine } from './engines/open.ts'
import type { Host } from './host.ts'
import { openServers, type Servers } from './server.ts'

/** A browser engine and the servers behind it, for the tests of one file. */
export class TestPage {
  engine!: Engine
  servers!: Servers

  /** Goes to a host as on a first visit. Clears storage, and the messages and requests so far. */
  async goTo(host: Host): Promise<void> {
    await this.engine.goto('about:blank')
    this.engine.takeMessages()
    this.servers.takeRequests()
    await this.engine.goto(`${this.servers.address(host)}?forget`)
  }

  /**
   * All messages of the page and the browser, except those about the browser's request for an icon.
   */
  async messages(): Promise<string[]> {
    const messages = await this.engine.run(() => probe.messages)
    return [...messages, ...this.engine.takeMessages()].filter(
      (message) => !message.includes('/favicon.ico')
    )
  }
}

/**
 * Opens the engine of this run and the servers before the tests of a file, and closes them after.
 */
export function openTestPage(): TestPage {
  const page = new TestPage()
  beforeAll(async () => {
    page.engine = await openEngine()
    page.servers = await openServers()
  })
  beforeEach(({ onTestFailed }) => {
    // A browser in which a test failed may hang, so the next test gets a new one.
    onTestFailed(async () => {
      await page.engine.close()
      page.engine = await openEngine()
    })
  })
  afterAll(async () => {
    await page.engine?.close()
    await page.servers?.close()
  })
  return page
}
