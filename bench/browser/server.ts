import { createHash } from 'node:crypto'
import { existsSync, mkdirSync, readdirSync, readFileSync, statSync, writeFileSync } from 'node:fs'
import { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'
import { extname, join, normalize } from 'node:path'
import { brotliCompressSync, constants } from 'node:zlib'

const types: Readonly<Record<string, string>> = {
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.css': 'text/css; charset=utf-8',
  '.json': 'application/json; charset=utf-8'
}

/** One answer of the server. */
export interface Sent {
  path: string
  /** Bytes of the body as sent. */
  bytes: number
}

export interface Server {
  address: string
  /** What was sent since the last time somebody asked, the pages themselves left out. */
  sent: () => Sent[]
  close: () => void
}

/** Serves a folder to this machine, compressed as well as brotli can. */
export async function serve(folder: string): Promise<Server> {
  // A large file takes longer than a page waits.
  for (const path of readdirSync(folder, { recursive: true, encoding: 'utf8' })) {
    if (types[extname(path)]) compressed(readFileSync(join(folder, path)))
  }
  let sent: Sent[] = []
  const server = createServer((request, response) => {
    const path = normalize(new URL(request.url ?? '/', 'http://localhost').pathname)
    const file = join(folder, path.endsWith('/') ? `${path}index.html` : path)
    if (!existsSync(file) || !statSync(file).isFile()) {
      response.writeHead(404).end()
      return
    }
    const type = types[extname(file)]
    const body = type ? compressed(readFileSync(file)) : readFileSync(file)
    if (extname(file) !== '.html') sent.push({ path, bytes: body.length })
    response.writeHead(200, {
      'content-type': type ?? 'application/octet-stream',
      'cache-control': 'no-store',
      ...(type ? { 'content-encoding': 'br' } : {})
    })
    response.end(body)
  })
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  return {
    address: `http://127.0.0.1:${(server.address() as AddressInfo).port}`,
    sent: () => {
      const before = sent
      sent = []
      return before
    },
    close: () => server.close()
  }
}

const known = new Map<string, Buffer>()
const kept = join(import.meta.dirname, '../.cache/brotli')

/** Brotli at quality 11, which takes seconds for a large file and is therefore kept. */
function compressed(body: Buffer): Buffer {
  const name = createHash('sha256').update(body).digest('hex')
  let result = known.get(name)
  if (!result) {
    const file = join(kept, name)
    mkdirSync(kept, { recursive: true })
    result = existsSync(file)
      ? readFileSync(file)
      : brotliCompressSync(body, { params: { [constants.BROTLI_PARAM_QUALITY]: 11 } })
    writeFileSync(file, result)
    known.set(name, result)
  }
  return result
}
