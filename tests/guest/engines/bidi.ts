/* eslint-disable typescript/no-explicit-any -- what a browser answers, in as many shapes as it has commands */
import { answerTo } from './patience.ts'

/** One session of WebDriver BiDi: commands and events, as JSON over a socket. */
export interface BiDi {
  /** Sends a command and waits for its result. */
  send(method: string, params: object): Promise<any>
  on(event: string, hear: (params: any) => void): void
  close(): void
}

/** @see https://www.w3.org/TR/webdriver-bidi/ */
export async function connectBiDi(address: string): Promise<BiDi> {
  const socket = new WebSocket(address)
  await new Promise((resolve, reject) => {
    socket.addEventListener('open', resolve)
    socket.addEventListener('error', () => reject(new Error(`Could not connect to ${address}.`)))
  })
  const waiting = new Map<number, (answer: any) => void>()
  const listeners: { event: string; hear: (params: any) => void }[] = []
  let last = 0

  socket.addEventListener('message', ({ data }) => {
    const message = JSON.parse(data)
    if (message.type === 'event') {
      for (const { event, hear } of listeners) if (event === message.method) hear(message.params)
    } else {
      waiting.get(message.id)?.(message)
      waiting.delete(message.id)
    }
  })

  const on: BiDi['on'] = (event, hear) => listeners.push({ event, hear })
  return {
    async send(method, params) {
      const id = ++last
      const answer = new Promise<any>((resolve) => waiting.set(id, resolve))
      socket.send(JSON.stringify({ id, method, params }))
      const { type, result, message } = await answerTo(method, answer)
      if (type === 'error') throw new Error(`${method}: ${message}`)
      return result
    },
    on,
    close: () => socket.close()
  }
}
