import { createReadStream, statSync } from 'node:fs'
import { createServer } from 'node:http'
import { extname, join, normalize, sep } from 'node:path'
import { root } from './run.mjs'

/** Folders that are served besides the site. Nothing else in the repository is. */
const served = ['dist', 'docs']

// Without a charset, a script is read in the encoding of the page that embeds it.
/** @type {Record<string, string>} */
const types = {
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.css': 'text/css; charset=utf-8',
  '.json': 'application/json; charset=utf-8',
  '.md': 'text/plain; charset=utf-8',
  '.svg': 'image/svg+xml',
  '.png': 'image/png',
  '.webp': 'image/webp'
}

/**
 * Serves the built site, the built files and the docs, to this machine only.
 *
 * @param {number} firstPort - The port to use, or the next free one if it is taken.
 * @returns {Promise<{ address: string, close: () => void }>}
 */
export function serve(firstPort) {
  const server = createServer((request, response) => {
    const file = fileFor(request.url ?? '/')
    if (!file) {
      response.writeHead(404, { 'content-type': 'text/plain; charset=utf-8' }).end('Not found\n')
      return
    }
    response.writeHead(200, {
      'content-type': types[extname(file)] ?? 'application/octet-stream',
      'cache-control': 'no-cache',
      // Lets pages of other origins try the script tag.
      'access-control-allow-origin': '*',
      'cross-origin-resource-policy': 'cross-origin'
    })
    createReadStream(file).pipe(response)
  })
  return new Promise((resolve, reject) => {
    let port = firstPort
    server.on('error', (/** @type {NodeJS.ErrnoException} */ error) => {
      if (error.code !== 'EADDRINUSE') return reject(error)
      port += 1
      server.listen(port, '127.0.0.1')
    })
    server.on('listening', () =>
      resolve({ address: `http://127.0.0.1:${port}/`, close: () => server.close() })
    )
    server.listen(port, '127.0.0.1')
  })
}

/**
 * @param {string} url - As in the request, with or without a query.
 * @returns {string | undefined} The file to send, if it exists and is served.
 */
function fileFor(url) {
  try {
    const path = normalize(decodeURIComponent(new URL(url, 'http://localhost').pathname)).slice(1)
    const inside = path === '' || path.endsWith(sep) ? join(path, 'index.html') : path
    const [first = ''] = inside.split(sep)
    const ways = [
      join(root, 'site-dist', inside),
      ...(served.includes(first) ? [join(root, inside)] : [])
    ]
    return ways.find((file) => statSync(file, { throwIfNoEntry: false })?.isFile())
  } catch {
    return undefined
  }
}
