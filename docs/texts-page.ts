import { readFileSync } from 'node:fs'
import { en } from '../widget/messages/en.ts'
import type { MessageKey } from '../widget/messages/messages.ts'

/** The source of the English texts, for their order, headings and the names of their values. */
const sources = ['quiz', 'result'].map((name) =>
  readFileSync(new URL(`../widget/messages/en/${name}.ts`, import.meta.url), 'utf8')
)

/** A text of the interface, as docs/texts.md lists it. */
interface Text {
  key: string
  /** The values it can name in braces, and which of them are numbers. */
  values: { name: string; isNumber: boolean }[]
}

/** The texts below one comment of the source. */
interface Group {
  title: string
  texts: Text[]
}

function groupsOf(source: string): Group[] {
  const found: Group[] = [{ title: 'General', texts: [] }]
  for (const [, comment, key, types] of source.matchAll(
    /^ {2}(?:\/\/ (.+)|(\w+): ?(?:\(\{[^}]*\}: \{([^}]*)\}\))?)/gm
  )) {
    if (comment) found.push({ title: comment, texts: [] })
    if (key) found.at(-1)!.texts.push({ key, values: valuesOf(types) })
  }
  return found.filter(({ texts }) => texts.length > 0)
}

const valuesOf = (types = ''): Text['values'] =>
  [...types.matchAll(/(\w+): (number|string)/g)].map(([, name, type]) => ({
    name: name!,
    isNumber: type === 'number'
  }))

/** The English text. If it has values, an example: numbers filled in, words still in braces. */
function exampleOf({ key, values }: Text): string {
  const text = en[key as MessageKey] as string | ((values: object) => string)
  if (typeof text === 'string') return text
  const sample = values.map(({ name, isNumber }, index) => [
    name,
    isNumber ? index + 3 : `{${name}}`
  ])
  return text(Object.fromEntries(sample))
}

const groups = sources.flatMap(groupsOf)

const cell = (text: string) => text.replaceAll('|', String.raw`\|`).replaceAll('\n', ' ')

const row = (text: Text) =>
  `| \`${text.key}\` | ${text.values.map(({ name, isNumber }) => `\`{${name}}\`${isNumber ? ' (number)' : ''}`).join(', ')} | ${cell(exampleOf(text))} |`

/** Every key that `labels` may have, once. */
export const listedKeys = (): string[] => groups.flatMap(({ texts }) => texts.map(({ key }) => key))

/** docs/texts.md before it is formatted. */
export const textsPage = (): string => `# Texts of the interface

Every text of the interface can be changed by its key, in the tag or in a bank's \`labels\`:

<!-- prettier-ignore -->
\`\`\`html
<career-path-quiz>Take the quiz.<script type="application/json">{ "labels": { "start": "Off we go", "answeredOf": "{answered} of {most} done" } }</script></career-path-quiz>
\`\`\`

A text names its values in braces. A number can have plural forms, written as in ICU:

\`\`\`json
{ "theirAnswers": "Their {count, plural, =0 {nothing} one {one answer} other {# answers}}" }
\`\`\`

The forms are \`=NUMBER\` and those of [the language](https://www.unicode.org/cldr/charts/latest/supplemental/language_plural_rules.html); \`#\` is the number, and \`other\` is for every other one. An unknown key is reported in the console. In TypeScript the keys are the type \`MessageKey\`.

The examples are the English texts, with 3 and up for numbers. \`npx node docs/make-texts.ts\` writes this page.
${groups
  .map(
    ({ title, texts }) =>
      `\n## ${title}\n\n| key | values | example |\n| --- | --- | --- |\n${texts.map(row).join('\n')}\n`
  )
  .join('')}`
