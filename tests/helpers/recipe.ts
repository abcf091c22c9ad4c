import { readFileSync } from 'node:fs'

const doc = readFileSync(new URL('../../docs/embed.md', import.meta.url), 'utf8')

/**
 * A block of code of docs/embed.md.
 *
 * @param heading - The heading above it.
 * @param nth - Counts the blocks below that heading from 0.
 * @param script - Origin to load the script from, in place of the example's address.
 * @throws RangeError if there is no such block.
 */
export function recipe(heading: string, nth: number, script?: string): string {
  const [, after = ''] = doc.split(new RegExp(`^#+ ${heading}\n`, 'm'))
  const [section = ''] = after.split(/^#+ /m)
  const blocks = [...section.matchAll(/^```[^\n]*\n([^]*?)^```$/gm)].map(([, code]) => code!)
  const code = blocks[nth]
  if (code === undefined) {
    throw new RangeError(`"${heading}" has ${blocks.length} blocks of code, and none at ${nth}.`)
  }
  return script ? code.replaceAll('https://YOUR-SITE/quiz/0.1.0', script) : code
}

/** The two lines at the start of docs/embed.md. */
export const twoLines = (script: string) => recipe('Putting the quiz into a page', 0, script)

/** The rule for the site's style sheet that goes with the two lines. */
export const spaceRule = recipe('Putting the quiz into a page', 1)
