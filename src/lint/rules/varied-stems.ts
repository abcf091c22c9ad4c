import { isEnglish } from '../english.ts'
import { withFigure } from '../figures.ts'
import { error, type Fault, type Rule } from '../finding.ts'
import { itemsWithPaths } from '../item-paths.ts'

/** Share of stems that may begin or end with the same formula. */
const largestShare = 0.25

/** With fewer items than this, there's no pattern to find. */
const fewestItems = 8

const formula = /^I(?:['’]d| would)\b|\bI(?:['’]d| would)\b[^.?!]{0,40}:$/i

/** Stems vary in how they begin and end. */
export const variedStems: Rule = {
  id: 'varied-stems',
  why: 'Stems built on one formula make a questionnaire sound like a form, and readers stop picturing the scene.',
  find(bank) {
    if (!isEnglish(bank.language) || bank.items.length < fewestItems) return []
    const items = itemsWithPaths(bank)
    const counts = new Map<string, number>()
    for (const { item } of items) {
      const words = opening(item.stem)
      if (words) counts.set(words, (counts.get(words) ?? 0) + 1)
    }
    const common = [...counts].filter(([, count]) => count / items.length > largestShare)
    const neighbors = items.slice(1).flatMap(({ path, item }, index): Fault[] => {
      const words = opening(item.stem)
      if (!words || words !== opening(items[index]!.item.stem)) return []
      const message = `Two items in a row begin with "${words}". Expected different openings.`
      return [error(`${path}.stem`, message, 'Start one of them at another moment of the scene.')]
    })
    const formulaic = items.filter(({ item }) => formula.test(item.stem))
    const share = formulaic.length / items.length
    return [
      ...common.map(([words, count]): Fault => ({
        severity: 'error',
        path: 'items',
        message: `${count} of ${items.length} stems begin with "${words}". Expected at most a quarter.`,
        ...withFigure(count / items.length),
        fix: 'Vary the form: a scene, a choice between two weeks, a sentence to be true in two years.'
      })),
      ...(share > largestShare
        ? [
            {
              severity: 'error' as const,
              path: 'items',
              message: `${formulaic.length} of ${items.length} stems begin or end with "I would". Expected at most a quarter.`,
              ...withFigure(share),
              fix: 'Ask for what happened, what stayed in mind, or what would bother least.'
            }
          ]
        : []),
      ...neighbors
    ]
  }
}

/** The first three words of a stem, in lower case; empty if it has fewer. */
function opening(stem: string): string {
  const words = stem.toLowerCase().match(/[\p{L}\p{N}'’]+/gu) ?? []
  return words.length < 3 ? '' : words.slice(0, 3).join(' ')
}
