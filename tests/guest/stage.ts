import { afterAll, beforeAll } from 'vitest'
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

  /** Goes back to the page before, as a reader does. It may be loaded anew or taken from a cache. */
  async goBack(): Promise<void> {
    const address = await this.engine.run(() => location.href)
    await this.engine.run(() => void setTimeout(() => history.back()))
    for (let tries = 0; tries < 100; tries++) {
      const here = await this.engine.run(() => location.href).catch(() => address)
      if (here !== address) return
      await new Promise((resolve) => setTimeout(resolve, 30))
    }
    throw new Error('There is no way back.')
  }

  /** Everything that anybody heard, less what a policy says of the browser's own wish for an icon. */
  async said(): Promise<string[]> {
    const messages = await this.engine.run(() => guest.messages)
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
  afterAll(async () => {
    await stage.engine?.close()
    await stage.servers?.close()
  })
  return stage
}
