import { afterAll, beforeAll, beforeEach } from 'vitest'
import type { Engine } from './engines/engine.ts'
import { openEngine } from './engines/open.ts'
import type { Host } from './host.ts'
import { openServers, type Servers } from './server.ts'

/** An engine and what it looks at, for the tests of one file. */
export class Stage {
  engine!: Engine
  servers!: Servers

  /** Goes to a host as to a page never seen before, and forgets all that was said until then. */
  async goTo(host: Host): Promise<void> {
    await this.engine.goto('about:blank')
    this.engine.takeMessages()
    this.servers.takeRequests()
    await this.engine.goto(`${this.servers.address(host)}?forget`)
  }

  /** Everything that anybody heard, less what a policy says of the browser's own wish for an icon. */
  async said(): Promise<string[]> {
    const messages = await this.engine.run(() => probe.messages)
    return [...messages, ...this.engine.takeMessages()].filter(
      (message) => !message.includes('/favicon.ico')
    )
  }
}

/** Opens the engine of this run and the servers before the tests of a file, and closes them after. */
export function setStage(): Stage {
  const stage = new Stage()
  beforeAll(async () => {
    stage.engine = await openEngine()
    stage.servers = await openServers()
  })
  beforeEach(({ onTestFailed }) => {
    // A browser in which a test went wrong may hang. The next test has one of its own.
    onTestFailed(async () => {
      await stage.engine.close()
      stage.engine = await openEngine()
    })
  })
  afterAll(async () => {
    await stage.engine?.close()
    await stage.servers?.close()
  })
  return stage
}
