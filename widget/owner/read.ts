/** No bank is as long as this: characters of a file. */
const longest = 1e6

/**
 * Reads a JSON file that the page's owner has named.
 *
 * @param address - As the attribute says it: https, or of the page's own site.
 * @throws Error with what was wrong.
 */
export async function read(quiz: Element, address: string): Promise<unknown> {
  const url = new URL(address, quiz.baseURI)
  if (url.protocol !== 'https:' && (url.protocol !== 'http:' || url.origin !== location.origin)) {
    throw new Error('Expected an address with https, or of this site.')
  }
  const response = await fetch(url, { signal: AbortSignal.timeout(15_000) }).catch(() => {
    throw new Error('Could not be fetched. Expected a file that this page may read.')
  })
  if (!response.ok) throw new Error(`The server said ${response.status}.`)
  const reader = response.body!.pipeThrough(new TextDecoderStream()).getReader()
  let text = ''
  for (;;) {
    const { done, value } = await reader.read()
    if (done) return JSON.parse(text)
    text += value
    if (text.length > longest) {
      void reader.cancel()
      throw new Error('Expected a file of less than 1 MB.')
    }
  }
}
