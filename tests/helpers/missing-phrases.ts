import { readFileSync } from 'node:fs'

/** The phrases that a file of the project lacks, whatever its line breaks: a short list to print. */
export function missingPhrases(name: string, ...phrases: readonly string[]): string[] {
  const file = new URL(`../../${name}`, import.meta.url)
  const text = readFileSync(file, 'utf8').replace(/\s+/g, ' ')
  return phrases.filter((phrase) => !text.includes(phrase))
}
