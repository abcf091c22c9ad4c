/** No bank is as long as this: characters of a file. */
const longest = 1e6

/** An empty address would be that of the page itself. */
function mayBeRead(address: string, base: string): boolean {
  if (!address.trim() || !URL.canParse(address, base)) return false
  const { protocol, origin } = new URL(address, base)
  return protocol === 'https:' || (protocol === 'http:' && origin === location.origin)
}

/** @throws Error that also says where it stops being JSON, in the browser's words. */
export function parseJson(text: string): unknown {
  try {
    return JSON.parse(text)
  } catch (error) {
    throw new Error(`Expected JSON. ${(error as Error).message}.`, { cause: error })
  }
}

/**
 * Reads a JSON file that the page's owner has named.
 *
 * @param address - As the attribute says it: https, or of the page's own site.
 * @throws Error with what was wrong.
 */
export async function read(quiz: Element, address: string): Promise<unknown> {
  if (!mayBeRead(address, quiz.baseURI)) {
    throw new Error('Expected an address with https, or of this site.')
  }
  const lost = () => {
    throw new Error('Could not be fetched. Expected a file that this page may read.')
  }
  const url = new URL(address, quiz.baseURI)
  const response = await fetch(url, { signal: AbortSignal.timeout(15_000) }).catch(lost)
  if (!response.ok) {
    throw new Error(`The server said ${response.status}. Expected a file at this address.`)
  }
  const reader = response.body!.pipeThrough(new TextDecoderStream()).getReader()
  let text = ''
  for (;;) {
    const { done, value } = await reader.read().catch(lost)
    if (done) return parseJson(text)
    text += value
    if (text.length > longest) {
      void reader.cancel()
      throw new Error('Expected a file of less than 1 MB.')
    }
  }
}
