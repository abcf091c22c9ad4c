import { messageOf } from '../report-error.ts'

/** Refuses files with more characters than this. */
const maxLength = 1e6

/** @throws Error that says, in the browser's words, where it stops being JSON. */
export function parseJson(text: string): unknown {
  try {
    return JSON.parse(text)
  } catch (error) {
    throw new Error(`Expected JSON. ${messageOf(error)}`, { cause: error })
  }
}

/**
 * Fetches a JSON file that the page owner named.
 *
 * @param address - As in the attribute: https, or of the page's own site.
 * @throws Error that says what was wrong and what was expected.
 */
export async function fetchJson(quiz: Element, address: string): Promise<unknown> {
  const url = allowedUrl(address, quiz.baseURI)
  const response = await fetch(url, { signal: AbortSignal.timeout(15_000) }).catch(() => {
    throw new Error('It could not be fetched. Expected a file that this page may read.')
  })
  if (!response.ok) {
    throw new Error(`The server answered ${response.status} for ${url}. Expected a file there.`)
  }
  const text = await response.text()
  if (text.length > maxLength) throw new Error('The file is too long. Expected less than 1 MB.')
  return parseJson(text)
}

function allowedUrl(address: string, base: string): URL {
  // An empty address would be the page itself.
  const url = address.trim() && URL.canParse(address, base) ? new URL(address, base) : undefined
  const isAllowed =
    url?.protocol === 'https:' || (url?.protocol === 'http:' && url.origin === location.origin)
  if (!url || !isAllowed) throw new Error('Expected an https address, or one of this site.')
  return url
}
