import { readFileSync, statSync } from 'node:fs'
import { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'
import { extname, join } from 'node:path'

const types: Readonly<Record<string, string>> = {
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.css': 'text/css; charset=utf-8',
  '.json': 'application/json; charset=utf-8',
  '.svg': 'image/svg+xml',
  '.png': 'image/png'
}

/**
 * Serves the files of a folder on this machine, as a plain static host does.
 *
 * @param base - Path of the folder on the server, with a slash at both ends.
 * @returns The address of the folder.
 */
export async function serveFolder(
  folder: string,
  base = '/'
): Promise<{ address: string; close: () => void }> {
  const server = createServer(({ url }, response) => {
    const { pathname } = new URL(url!, 'http://localhost')
    const file = pathname.replace(/\/$/, '/index.html')
    const path = join(folder, file.slice(base.length))
    if (file.startsWith(base) && statSync(path, { throwIfNoEntry: false })?.isFile()) {
      response.setHeader('content-type', types[extname(file)] ?? 'application/octet-stream')
      response.end(readFileSync(path))
    } else {
      response.statusCode = pathname === '/favicon.ico' ? 204 : 404
      response.end()
    }
  })
  await new Promise<void>((resolve) => {
    server.listen(0, '127.0.0.1', resolve)
  })
  const { port } = server.address() as AddressInfo
  return { address: `http://127.0.0.1:${port}${base}`, close: () => server.close() }
}
