import type { Item } from '../bank/schema.ts'
import { isEnglish, loaded, names, unclear, type WordList } from './english.ts'
import type { Fault, Rule } from './finding.ts'
import { placedItems } from './places.ts'
import { readingGrade, sentencesOf } from './reading-grade.ts'

const longestStem = 140
const longestOption = 90
/** Longest over shortest option of an item, in characters. */
const widestRatio = 1.5
/** Years of schooling that a text may ask for. */
const highestGrade = 9

/**
 * L12: short, even and plain. The lengths hold in any language; the word lists and the reading
 * grade are English and hold for banks in English.
 */
export const wording: Rule = {
  id: 'L12',
  why: 'Which words an answer is dressed in bends a result far more than random errors in the weights do.',
  find(bank) {
    const english = isEnglish(bank.language)
    return placedItems(bank).flatMap(({ path, item }) => [
      ...lengthFaults(path, item),
      ...(english ? [...wordFaults(path, item), ...gradeFaults(path, item)] : [])
    ])
  }
}

function lengthFaults(path: string, { stem, options }: Item): Fault[] {
  const tooLong = (at: string, text: string, limit: number, fix: string): Fault[] =>
    text.length <= limit
      ? []
      : [
          {
            severity: 'error',
            path: at,
            message: `The text has ${text.length} characters. Expected ${limit} at the most.`,
            figure: text.length,
            fix
          }
        ]
  const lengths = options.map(({ text }) => text.length)
  const shortest = Math.min(...lengths)
  const longest = Math.max(...lengths)
  const ratio = longest / shortest
  return [
    ...tooLong(`${path}.stem`, stem, longestStem, 'Keep the moment and drop its history.'),
    ...options.flatMap(({ text }, index) =>
      tooLong(
        `${path}.options[${index}].text`,
        text,
        longestOption,
        'Keep the act, drop its reason.'
      )
    ),
    ...(ratio <= widestRatio
      ? []
      : [
          {
            severity: 'error' as const,
            path: `${path}.options`,
            message: `The longest option has ${longest} characters, the shortest ${shortest}. Expected ${widestRatio} times as many at the most.`,
            figure: ratio,
            fix: `Give "${options[lengths.indexOf(shortest)]!.text}" a detail, or take one from "${options[lengths.indexOf(longest)]!.text}".`
          }
        ])
  ]
}

function wordFaults(path: string, { stem, options }: Item): Fault[] {
  const texts = options.flatMap(({ text, evidence }, index) => [
    { at: `${path}.options[${index}].text`, text, lists: [...unclear, ...loaded, ...names] },
    { at: `${path}.options[${index}].evidence`, text: evidence, lists: loaded }
  ])
  return [{ at: `${path}.stem`, text: stem, lists: [...unclear, ...loaded] }, ...texts].flatMap(
    ({ at, text, lists }) => lists.flatMap((list) => listed(at, text, list))
  )
}

function listed(path: string, text: string, { kind, words, fix }: WordList): Fault[] {
  return (text.match(words) ?? []).map((word) => ({
    severity: 'error',
    path,
    message: `"${text}" holds ${kind} "${word}". Expected a text that does without.`,
    fix
  }))
}

function gradeFaults(path: string, { stem, options }: Item): Fault[] {
  const grade = readingGrade([...sentencesOf(stem), ...options.map(({ text }) => text)])
  if (grade <= highestGrade) return []
  return [
    {
      severity: 'warn',
      path,
      message: `The item asks for a reading grade of ${grade.toFixed(1)}. Expected ${highestGrade} at the most.`,
      figure: grade,
      fix: 'Cut long sentences in two and change long words for short ones, such as "use" for "utilise".'
    }
  ]
}
