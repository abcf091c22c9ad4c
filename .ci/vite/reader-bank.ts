import type { Plugin } from 'vite'

/** Members of a bank that are there for its authors and its checks, not for its readers. */
const authorsOnly = ['$schema', 'ratings', 'note']

/** Leaves out of the shipped bank what no reader needs, so that no reader loads it. */
export function readerBank(): Plugin {
  return {
    name: 'reader-bank',
    enforce: 'pre',
    transform: {
      filter: { id: /\/questions\/bank\.json$/ },
      handler(json) {
        const bank: unknown = JSON.parse(json, (key, value: unknown) =>
          authorsOnly.includes(key) ? undefined : value
        )
        return { code: JSON.stringify(bank), map: null }
      }
    }
  }
}
