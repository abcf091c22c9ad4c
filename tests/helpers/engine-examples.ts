import { readFileSync } from 'node:fs'

/** The TypeScript examples of docs/engine.md, in its order. */
export function engineExamples(): string[] {
  const page = readFileSync(new URL('../../docs/engine.md', import.meta.url), 'utf8')
  return [...page.matchAll(/^```ts\n(.*?)^```$/gms)].map(([, code]) => code!)
}
