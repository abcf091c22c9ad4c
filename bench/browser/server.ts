import { readdirSync, readFileSync } from 'node:fs'
import { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'
import { extname, join, sep } from 'node:path'
import { brotli } from '../bytes.ts'

const types: Readonly<Record<string, string>> = {
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.css': 'text/css; charset=utf-8',
  '.json': 'application/json; charset=utf-8'
}

export interface Server {
  address: string
  /** Bytes and files sent since the last call, without the page itself. */
  sent: () => { bytes: number; requests: number }
  close: () => void
}

/** Serves a folder on this machine. Everything is compressed before the first request. */
export async function serve(folder: string): Promise<Server> {
  const bodies = new Map(
    readdirSync(folder, { recursive: true, encoding: 'utf8' })
      .filter((path) => types[extname(path)])
      .map((path) => [`/${path.replaceAll(sep, '/')}`, brotli(readFileSync(join(folder, path)))])
  )
  let [bytes, requests] = [0, 0]
  const server = createServer((request, response) => {
    const path = (request.url ?? '/').replace(/[?#].*/, '').replace(/\/$/, '/index.html')
    const body = bodies.get(path)
    if (!body) {
      response.writeHead(404).end()
      return
    }
    if (!path.endsWith('.html')) [bytes, requests] = [bytes + body.length, requests + 1]
    response
      .writeHead(200, {
        'content-type': types[extname(path)],
        'content-encoding': 'br',
        'cache-control': 'no-store'
      })
      .end(body)
  })
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  return {
    address: `http://127.0.0.1:${(server.address() as AddressInfo).port}`,
    sent: () => {
      const sent = { bytes, requests }
      ;[bytes, requests] = [0, 0]
      return sent
    },
    close: () => server.close()
  }
}
