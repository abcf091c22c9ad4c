import { readFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import type { Plugin } from 'vite'
import type { Bank } from '../../../src/bank/schema.ts'
import { packBank } from './pack.ts'

/** Members of a bank that are there for its authors and its checks, not for its readers. */
const authorsOnly = ['$schema', 'ratings', 'note']

/** The bank of a file's text, without what no reader needs. */
export function readerBank(json: string): Bank {
  return JSON.parse(json, (key, value: unknown) =>
    authorsOnly.includes(key) ? undefined : value
  ) as Bank
}

const name = '\0packed-bank'
const unpack = fileURLToPath(new URL('unpack.ts', import.meta.url))

/** Has the shipped bank packed, so that no reader loads more than the words and a few letters. */
export function packedBank(): Plugin {
  let file: string | undefined
  return {
    name: 'packed-bank',
    enforce: 'pre',
    resolveId: {
      filter: { id: /\/bank\.json$/ },
      async handler(source, importer) {
        const found = await this.resolve(source, importer, { skipSelf: true })
        if (!found?.id.endsWith('/questions/bank.json')) return found
        file = found.id
        return name
      }
    },
    load: {
      filter: { id: new RegExp(`^${name}$`) },
      handler() {
        this.addWatchFile(file!)
        const { questions, results } = packBank(readerBank(readFileSync(file!, 'utf8')))
        return `import { addResults, unpackQuestions } from ${JSON.stringify(unpack)}
          export default addResults(
            unpackQuestions(${JSON.stringify(questions)}),
            ${JSON.stringify(results)}
          )`
      }
    }
  }
}
