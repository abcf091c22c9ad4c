import { answerTo } from './patience.ts'

/** Results of the commands whose results are used, by command. */
interface Answers {
  'session.new': { capabilities: { browserVersion: string } }
  'browsingContext.create': { context: string }
  'browsingContext.captureScreenshot': { data: string }
  'script.callFunction': { result: { value: string }; exceptionDetails?: { text: string } }
}

type Answer<Name> = Name extends keyof Answers ? Answers[Name] : unknown

/** Parameters of the events that are used, by event. */
interface Events {
  'log.entryAdded': { level: string; text: string }
}

/** A message from the browser. */
type Message =
  | { [Name in keyof Events]: { type: 'event'; method: Name; params: Events[Name] } }[keyof Events]
  | { type: 'success'; id: number; result: unknown }
  | { type: 'error'; id: number; message: string }

/** One session of WebDriver BiDi: commands and events, as JSON over a socket. */
export interface BiDi {
  /** Sends a command and waits for its result. */
  send<Name extends string>(method: Name, params: object): Promise<Answer<Name>>
  on<Name extends keyof Events>(event: Name, hear: (params: Events[Name]) => void): void
  close(): void
}

/** @see https://www.w3.org/TR/webdriver-bidi/ */
export async function connectBiDi(address: string): Promise<BiDi> {
  const socket = new WebSocket(address)
  await new Promise((resolve, reject) => {
    socket.addEventListener('open', resolve)
    socket.addEventListener('error', () => reject(new Error(`Could not connect to ${address}.`)))
  })
  const waiting = new Map<number, (answer: Message) => void>()
  const listeners: ((message: Message) => void)[] = []
  let last = 0

  socket.addEventListener('message', ({ data }) => {
    const message = JSON.parse(data as string) as Message
    if (message.type === 'event') {
      for (const listener of listeners) listener(message)
    } else {
      waiting.get(message.id)?.(message)
      waiting.delete(message.id)
    }
  })

  return {
    async send<Name extends string>(method: Name, params: object) {
      const id = ++last
      const answer = new Promise<Message>((resolve) => waiting.set(id, resolve))
      socket.send(JSON.stringify({ id, method, params }))
      const message = await answerTo(method, answer)
      if (message.type === 'success') return message.result as Answer<Name>
      throw new Error(`${method}: ${message.type === 'error' ? message.message : message.type}`)
    },
    on(event, hear) {
      listeners.push((message) => {
        if (message.type === 'event' && message.method === event) hear(message.params)
      })
    },
    close: () => socket.close()
  }
}
