import { SourceError } from '../errors.ts'
import { collect, decode } from '../source/read-text.ts'
import { Readable } from 'node:stream'

const timeout = 30_000

/**
 * Fetches a feed.
 *
 * @throws SourceError if it can't be fetched over https, in time and within the size limit.
 */
export async function fetchFeed(address: string): Promise<string> {
  if (!address.startsWith('https://')) throw new SourceError(address, 'Expected an https address.')
  let response: Response
  try {
    response = await fetch(address, {
      signal: AbortSignal.timeout(timeout),
      headers: {
        accept: 'application/rss+xml, application/atom+xml, application/xml;q=0.9, */*;q=0.5'
      }
    })
  } catch (error) {
    const { cause, name } = error as Error & { cause?: { code?: string; message?: string } }
    const why =
      name === 'TimeoutError' ? 'no answer in time' : (cause?.code ?? cause?.message ?? 'no answer')
    throw new SourceError(address, `It can't be fetched (${why}).`)
  }
  if (!response.ok) throw new SourceError(address, `The server answers ${response.status}.`)
  if (!response.url.startsWith('https://')) {
    throw new SourceError(address, `It leads to ${response.url}. Expected an https address.`)
  }
  if (!response.body) return ''
  return decode(address, await collect(address, Readable.fromWeb(response.body as never)))
}
