import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http'
import { existsSync, watch, type FSWatcher } from 'node:fs'
import { readFile } from 'node:fs/promises'
import { basename, dirname, extname, join, resolve } from 'node:path'
import type { Bank } from '../../bank/types.ts'
import type { Io } from '../io/io.ts'
import { checkSource } from '../lint/check-source.ts'
import { packageRoot } from '../package-root.ts'
import { pathParts, type PathPart } from '../../bank/path.ts'
import { readSource } from '../source/read-source.ts'
import { itemBank } from './item-bank.ts'
import { page } from './page.ts'
import { sampleSessions } from './sample-sessions.ts'

/** What the page shows beside the quiz. */
interface State {
  file: string
  title?: string | undefined
  /** Why the file can't be read at all. */
  fault?: string | undefined
  /** Ids of the items that can be shown alone, in the order of the file. */
  items: string[]
  /** Each has the id of its item, if it belongs to one. */
  findings: object[]
  samples: object[]
}

/** The built files that a page may load, best first. */
const scripts = ['autoload.js', 'career-path-quiz.js', 'embed.js']

const types: Readonly<Record<string, string>> = {
  '.js': 'text/javascript',
  '.css': 'text/css',
  '.json': 'application/json'
}

/** Which built file the preview uses, or undefined if none is built. */
export const builtScript = (): string | undefined =>
  scripts.find((name) => existsSync(join(packageRoot(), 'dist', name)))

/** A server that is listening. */
export interface Preview {
  address: string
  close: () => Promise<void>
}

/** Serves the quiz with one bank file on this machine only, and notifies the page of every save. */
export async function startPreview(io: Io, file: string, port = 0): Promise<Preview> {
  const listeners = new Set<ServerResponse>()
  let loaded = load(io, file)
  const server = createServer((request, response) => {
    // A page elsewhere could point its own name at this machine: only ours is answered.
    const host = (request.headers.host ?? '').replace(/:\d+$/, '')
    if (!['127.0.0.1', 'localhost', '[::1]'].includes(host)) {
      response.writeHead(403).end()
      return
    }
    answer(request, response, { loaded, listeners }).catch(() => response.writeHead(500).end())
  })
  await listen(server, port)
  const watcher = watchFile(file, () => {
    loaded = load(io, file)
    for (const listener of listeners) listener.write('event: change\ndata: {}\n\n')
  })
  const { port: found } = server.address() as { port: number }
  return {
    address: `http://localhost:${found}/`,
    close: async () => {
      watcher.close()
      for (const listener of listeners) listener.end()
      server.closeAllConnections()
      await new Promise((done) => server.close(done))
    }
  }
}

interface Loaded {
  bank: unknown
  state: State
}

async function load(io: Io, file: string): Promise<Loaded> {
  const state: State = { file, items: [], findings: [], samples: [] }
  try {
    const source = await readSource(io, file)
    const { title, items } = (source.value ?? {}) as Partial<Bank>
    const idAt = (index: PathPart | undefined): unknown =>
      typeof index === 'number' && Array.isArray(items) ? items[index]?.id : undefined
    const findings = checkSource(source)
    const ids = Array.isArray(items) ? items.map((_, index) => idAt(index)) : []
    state.items = [...new Set(ids.filter((id) => typeof id === 'string'))]
    state.title = typeof title === 'string' ? title : undefined
    state.findings = findings.map(({ range, ...finding }) => {
      const [section, index] = pathParts(finding.path)
      const item = section === 'items' ? idAt(index) : undefined
      return { ...finding, ...range, item }
    })
    try {
      const { parseBank } = await import('../../bank/parse.ts')
      state.samples = sampleSessions(parseBank(source.value))
    } catch {
      // The findings say why the bank can't be used.
    }
    return { bank: source.value ?? null, state }
  } catch (error) {
    return { bank: null, state: { ...state, fault: (error as Error).message } }
  }
}

async function answer(
  request: IncomingMessage,
  response: ServerResponse,
  { loaded, listeners }: { loaded: Promise<Loaded>; listeners: Set<ServerResponse> }
): Promise<void> {
  const { pathname, searchParams } = new URL(request.url ?? '/', 'http://localhost')
  const send = (type: string, body: string | Buffer) =>
    response
      .writeHead(200, {
        'content-type': type,
        'cache-control': 'no-store',
        'x-content-type-options': 'nosniff'
      })
      .end(body)
  if (pathname === '/') send('text/html; charset=utf-8', page(builtScript() ?? scripts[0]!))
  else if (pathname === '/bank.json') {
    const { bank } = await loaded
    const item = searchParams.get('item')
    send('application/json', JSON.stringify(item === null ? bank : itemBank(bank, item)))
  } else if (pathname === '/state.json')
    send('application/json', JSON.stringify((await loaded).state))
  else if (pathname === '/events') {
    response.writeHead(200, { 'content-type': 'text/event-stream', 'cache-control': 'no-store' })
    response.write(': open\n\n')
    listeners.add(response)
    request.on('close', () => listeners.delete(response))
  } else if (/^\/dist\/(?:[\w-][\w.-]*\/)*[\w-][\w.-]*\.(?:js|css|json)$/.test(pathname)) {
    const built = join(packageRoot(), pathname)
    const body = await readFile(built).catch(() => undefined)
    if (body) send(`${types[extname(pathname)]}; charset=utf-8`, body)
    else response.writeHead(404).end()
  } else response.writeHead(404).end()
}

function listen(server: Server, port: number): Promise<void> {
  return new Promise((done, fail) => {
    server.once('error', fail)
    server.listen(port, '127.0.0.1', () => done())
  })
}

/** Milliseconds: editors write a file in several steps. */
const settle = 60

/** Watches the folder, since many editors replace a file instead of writing it. */
function watchFile(file: string, changed: () => void): FSWatcher {
  const name = basename(file)
  let timer: NodeJS.Timeout | undefined
  return watch(dirname(resolve(file)), (_, changedName) => {
    if (changedName !== null && changedName !== name) return
    clearTimeout(timer)
    timer = setTimeout(changed, settle)
  })
}
