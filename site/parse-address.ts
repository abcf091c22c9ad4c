import type { Address } from './site.ts'

/**
 * Reads the options of `npm run build:site`.
 *
 * @param options - `url`: the site's address, https; `base`: its path, unless the address says it.
 * @throws Error that says which option is wrong.
 * @example
 * parseAddress({ url: 'https://example.org/quiz-site/' })
 * // { origin: 'https://example.org', base: '/quiz-site/' }
 */
export function parseAddress(options: { url?: string; base?: string }): Address {
  const url = options.url === undefined ? undefined : URL.parse(options.url)
  // A host may hold characters that no name has, such as quotes.
  if (url === null || (url && !/^https:\/\/[\w.:[\]-]+$/.test(url.origin))) {
    throw new Error(`--url is "${options.url}". Expected an address such as https://example.org/.`)
  }
  const base = options.base ?? url?.pathname.replace(/\/?$/, '/') ?? '/'
  if (!/^\/(?:[\w.~-]+\/)*$/.test(base)) {
    throw new Error(
      `--base is "${base}". Expected a path with a slash at both ends, such as /quiz/.`
    )
  }
  return { base, origin: url?.origin }
}
