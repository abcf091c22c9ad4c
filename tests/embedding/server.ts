import { readdirSync, readFileSync } from 'node:fs'
import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http'
import { join } from 'node:path'
import { transformWithOxc } from 'vite'
import { pageOf, type Host } from './host.ts'

const here = import.meta.dirname

const dist = join(here, '../../dist')

/** The self-contained file, as the build writes it. */
export const script = readFileSync(join(dist, 'career-path-quiz.js'))

/** One file of a server. */
export interface Resource {
  type: string
  body: string | Buffer
  headers?: Record<string, string>
  status?: number
  /** The response waits until this settles. */
  when?: Promise<void>
}

/** Two plain file servers: the host's own, and one at another origin. */
export interface Servers {
  /** `http://127.0.0.1:…` */
  origin: string
  /** The other origin: the same files, at another port. */
  elsewhere: string
  /** Serves a file at a path, on both origins. */
  put(path: string, resource: Resource): void
  /** Serves a host at a path of its own. @returns Its address. */
  address(host: Host): string
  /** The paths requested since the last call, in order, without favicons. */
  takeRequests(): string[]
  close(): Promise<void>
}

const missing: Resource = { status: 404, type: 'text/plain; charset=utf-8', body: 'Not found' }
const javascript = 'text/javascript; charset=utf-8'

export async function openServers(): Promise<Servers> {
  const resources = new Map<string, Resource>()
  let requests: string[] = []

  async function answer(request: IncomingMessage, response: ServerResponse): Promise<void> {
    const { pathname } = new URL(request.url ?? '/', 'http://localhost')
    if (pathname === '/favicon.ico') {
      response.writeHead(204).end()
      return
    }
    requests.push(pathname)
    const resource = resources.get(pathname)
    await resource?.when
    const { status = 200, type, headers, body } = resource ?? missing
    response
      .writeHead(status, {
        'content-type': type,
        'cache-control': 'no-cache',
        'access-control-allow-origin': '*',
        'cross-origin-resource-policy': 'cross-origin',
        ...headers
      })
      .end(body)
  }

  const own = await listen(answer)
  const other = await listen(answer)
  const put: Servers['put'] = (path, resource) => resources.set(path, resource)

  const { code } = await transformWithOxc(
    readFileSync(join(here, 'in-page.ts'), 'utf8').replace('export interface', 'interface'),
    'in-page.ts'
  )
  put('/probe.js', { type: javascript, body: code.replace(/^export .*$/gm, '') })
  for (const file of readdirSync(dist).filter((name) => name.endsWith('.js'))) {
    put(`/${file}`, { type: javascript, body: readFileSync(join(dist, file)) })
  }

  return {
    origin: own.origin,
    elsewhere: other.origin,
    put,
    address(host) {
      const path = `/${host.name.replaceAll(/[^a-z0-9]+/gi, '-')}`
      const places = { origin: own.origin, elsewhere: other.origin }
      if (host.styles) {
        const file = join(here, 'hosts/styles', `${host.styles}.css`)
        put(`/${host.styles}.css`, { type: 'text/css; charset=utf-8', body: readFileSync(file) })
      }
      put(path, pageOf(host, places))
      return `${own.origin}${path}`
    },
    takeRequests() {
      const taken = requests
      requests = []
      return taken
    },
    async close() {
      await Promise.all([own, other].map(({ server }) => stop(server)))
    }
  }
}

async function listen(
  answer: (request: IncomingMessage, response: ServerResponse) => Promise<void>
) {
  const server = createServer((request, response) => void answer(request, response))
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  const address = server.address()
  if (typeof address !== 'object' || !address) throw new Error('The server has no port.')
  return { server, origin: `http://127.0.0.1:${address.port}` }
}

function stop(server: Server) {
  return new Promise((resolve) => {
    server.close(resolve)
    server.closeAllConnections()
  })
}
