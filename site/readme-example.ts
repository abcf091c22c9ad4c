import { readFileSync } from 'node:fs'

const readme = new URL('../README.md', import.meta.url)

/**
 * The fenced TypeScript example of the README that contains a word.
 *
 * @throws Error if there is none, or more than one.
 */
export function readmeExample(word: string): string {
  const fences = readFileSync(readme, 'utf8').matchAll(/^```ts\n(.*?)^```$/gms)
  const examples = [...fences].map(([, code]) => code!).filter((code) => code.includes(word))
  const [example] = examples
  if (example === undefined || examples.length > 1) {
    throw new Error(
      `README.md has ${examples.length} \`\`\`ts blocks with "${word}". Expected one.`
    )
  }
  return example
}
