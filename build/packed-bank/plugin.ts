import { readFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import type { Plugin } from 'vite'
import type { Bank } from '../../src/bank/schema.ts'
import { authorsOnly } from '../bank-shape.ts'
import { packBank } from './pack.ts'

/** The bank of a file's text, without what no reader needs. */
export function readerBank(json: string): Bank {
  return JSON.parse(json, (key, value: unknown) =>
    authorsOnly.includes(key) ? undefined : value
  ) as Bank
}

const unpack = JSON.stringify(fileURLToPath(new URL('unpack.ts', import.meta.url)))

/** The module that each name stands for. */
const modules: Record<string, (bank: Bank) => string> = {
  'packed-bank': (bank) => {
    const { facts, questions, results } = packBank(bank)
    return `import { addResults, unpackQuestions, whenRead } from ${unpack}
      export default whenRead(${JSON.stringify(facts)}, () =>
        addResults(
          unpackQuestions(${JSON.stringify(questions)}),
          ${JSON.stringify(results)}
        )
      )`
  },
  'packed-questions': (bank) => {
    const { facts, questions } = packBank(bank)
    return `import { unpackQuestions } from ${unpack}
      export default {
        ...${JSON.stringify(facts)},
        ...unpackQuestions(${JSON.stringify(questions)})
      }`
  },
  'virtual:bank-results': (bank) =>
    `import { addResults } from ${unpack}
      export const addTo = (bank) => addResults(bank, ${JSON.stringify(packBank(bank).results)})`
}

/**
 * Has the shipped bank packed, so that no reader loads more than the words and a few letters.
 *
 * @param inParts - Whether the bank is only its questions, to which `virtual:bank-results` adds the
 *   rest.
 */
export function packedBank({ inParts = false } = {}): Plugin {
  const file = fileURLToPath(new URL('../../questions/bank.json', import.meta.url))
  return {
    name: 'packed-bank',
    enforce: 'pre',
    resolveId: {
      filter: { id: /\/bank\.json$|^virtual:bank-results$/ },
      async handler(source, importer) {
        if (source in modules) return `\0${source}`
        const found = await this.resolve(source, importer, { skipSelf: true })
        if (found?.id !== file) return found
        return inParts ? '\0packed-questions' : '\0packed-bank'
      }
    },
    load: {
      filter: { id: /^\0(packed-(bank|questions)|virtual:bank-results)$/ },
      handler(id) {
        this.addWatchFile(file)
        return modules[id.slice(1)]?.(readerBank(readFileSync(file, 'utf8')))
      }
    }
  }
}
