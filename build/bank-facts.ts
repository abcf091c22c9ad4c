import { readFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import type { Plugin } from 'vite'
import { modes, type Mode } from '../src/adaptive/stop.ts'
import { mostAsked } from '../src/quiz/assess.ts'
import type { Bank } from '../src/bank/schema.ts'

const file = fileURLToPath(new URL('../questions/bank.json', import.meta.url))

/** Lets the widget import what its first card says of the shipped bank, without the bank. */
export function bankFacts(): Plugin {
  return {
    name: 'bank-facts',
    resolveId: {
      filter: { id: /^virtual:bank-facts$/ },
      handler: (source) => `\0${source}`
    },
    load: {
      filter: { id: /^\0virtual:bank-facts$/ },
      handler() {
        this.addWatchFile(file)
        const bank = JSON.parse(readFileSync(file, 'utf8')) as Bank
        const { id, title, language } = bank
        const most = Object.fromEntries(
          (Object.keys(modes) as Mode[]).map((mode) => [mode, mostAsked(bank, mode, 'pull')])
        )
        return `export const facts = ${JSON.stringify({ id, title, language, most })}`
      }
    }
  }
}
