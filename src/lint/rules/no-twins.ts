import type { Fault, Rule } from '../finding.ts'
import { withFigure } from '../figures.ts'
import { itemsWithPaths, type ItemAt } from '../item-paths.ts'
import { weightRow } from '../weights.ts'

/** Share of the shorter stem's words from which two stems count as the same scene. */
const sameScene = 0.5

/** No item asks what another has asked already. */
export const noTwins: Rule = {
  id: 'no-twins',
  why: 'Two items that ask the same thing count one opinion twice, which makes the result surer than it should be.',
  find(bank) {
    const groups = new Map<string, ReturnType<typeof earlierStems>>()
    return itemsWithPaths(bank).flatMap((entry): Fault[] => {
      const { path, item } = entry
      const key = [
        item.facet,
        ...item.options.map((option) => weightRow(bank, option)).sort()
      ].join()
      const earlier = groups.get(key) ?? earlierStems()
      groups.set(key, earlier)
      const twins = earlier.compareAndAdd(entry)
      if (!twins) return []
      const { closest, share, count } = twins
      const others =
        count > 1 ? ` ${count} earlier items in all are like it; this one is closest.` : ''
      return [
        {
          severity: 'warn',
          path: `${path}.stem`,
          message: `"${item.id}" has the facet and weights of "${closest.item.id}" at ${closest.path} and ${Math.round(share * 100)}% of the words of the shorter stem. Expected less than half of them.${others}`,
          ...withFigure(share),
          fix: 'Set one of the two in another scene, or drop it.'
        }
      ]
    })
  }
}

/** Earlier items, indexed by the words of their stems: comparing every pair is slow. */
function earlierStems() {
  const entries: { at: ItemAt; size: number }[] = []
  const byWord = new Map<string, number[]>()
  return {
    /** The most similar earlier item and the number of twins, or undefined if there is no twin. */
    compareAndAdd(at: ItemAt): { closest: ItemAt; share: number; count: number } | undefined {
      const words = new Set(at.item.stem.toLowerCase().match(/[\p{L}\p{N}'’]+/gu))
      const shared = new Uint16Array(entries.length)
      for (const word of words) {
        const indexes = byWord.get(word) ?? []
        for (const index of indexes) shared[index]!++
        byWord.set(word, indexes)
        indexes.push(entries.length)
      }
      let closest: ItemAt | undefined
      let share = 0
      let count = 0
      for (const [index, other] of entries.entries()) {
        const part = shared[index]! / Math.max(1, Math.min(words.size, other.size))
        if (part >= sameScene) count++
        if (part > share) [closest, share] = [other.at, part]
      }
      entries.push({ at, size: words.size })
      return closest && count > 0 ? { closest, share, count } : undefined
    }
  }
}
