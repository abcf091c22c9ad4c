import { trackIds } from '../../bank/track.ts'
import type { Bank, Item } from '../../bank/types.ts'
import { isEnglish, jobTitles, loaded, wholeWords, type WordList } from '../english.ts'
import type { Fault, Rule } from '../finding.ts'
import { itemsWithPaths } from '../item-paths.ts'
import { hasPlaceholder } from '../placeholder.ts'
import { readingGrade, sentencesOf } from '../reading-grade.ts'

const longestStem = 160
const longestOption = 90
/** Longest over shortest option of an item, in characters. */
const widestRatio = 1.8
/** The highest reading grade a text may have. */
const highestGrade = 9

/**
 * Texts are short, even and plain. Lengths and track names are checked in any language; word lists
 * and the reading grade are for banks in English.
 */
export const plainWording: Rule = {
  id: 'plain-wording',
  why: 'The wording of an answer bends a result far more than random errors in the weights do.',
  find(bank) {
    const tracks = trackNames(bank)
    const english = isEnglish(bank.language)
    return itemsWithPaths(bank)
      .filter(({ item }) => !hasPlaceholder(item))
      .flatMap(({ path, item }) => [
        ...lengthFaults(path, item),
        ...wordFaults(path, item, tracks, english),
        ...(english ? gradeFaults(path, item) : [])
      ])
  }
}

/** The names of the bank's own tracks, which an option must not say. */
function trackNames(bank: Bank): WordList {
  const names = bank.tracks.map(({ name }) => name)
  const phrases = [...trackIds(bank), ...names].map((name) =>
    name.replaceAll(/[.*+?^${}()|[\]\\]/g, String.raw`\$&`).replaceAll('-', '[- ]')
  )
  return {
    kind: 'the name of a track,',
    words: wholeWords(phrases.map((phrase) => `${phrase}s?`)),
    fix: 'Say what the person does, so that the answer is read and not recognized.'
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
            message: `The text has ${text.length} characters. Expected at most ${limit}.`,
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
            message: `The longest option has ${longest} characters, the shortest ${shortest}. Expected at most ${widestRatio} times as many.`,
            figure: ratio,
            fix: `Give "${options[lengths.indexOf(shortest)]!.text}" a detail, or take one from "${options[lengths.indexOf(longest)]!.text}".`
          }
        ])
  ]
}

function wordFaults(
  path: string,
  { stem, options }: Item,
  tracks: WordList,
  english: boolean
): Fault[] {
  const lists = english ? loaded : []
  const texts = options.flatMap(({ text, evidence = '' }, index) => [
    {
      at: `${path}.options[${index}].text`,
      text,
      lists: [...lists, ...(english ? [jobTitles] : []), tracks]
    },
    { at: `${path}.options[${index}].evidence`, text: evidence, lists }
  ])
  return [{ at: `${path}.stem`, text: stem, lists }, ...texts].flatMap(
    ({ at, text, lists: checked }) => checked.flatMap((list) => listed(at, text, list))
  )
}

function listed(path: string, text: string, { kind, words, fix }: WordList): Fault[] {
  return (text.match(words) ?? []).map((word) => ({
    severity: 'error',
    path,
    message: `"${text}" contains ${kind} "${word}". Expected a text that does without.`,
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
      message: `The item asks for a reading grade of ${grade.toFixed(1)}. Expected at most ${highestGrade}.`,
      figure: grade,
      fix: 'Cut long sentences in two and swap long words for short ones, such as "use" for "utilize".'
    }
  ]
}
