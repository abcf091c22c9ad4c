import type { Fault, Rule } from '../finding.ts'
import { withFigure } from '../figures.ts'
import { itemsWithPaths } from '../item-paths.ts'
import { weightRow } from '../weights.ts'

/** Share of the shorter stem's words from which two stems count as the same scene. */
const sameScene = 0.5

/** No item asks what another has asked already. */
export const noTwins: Rule = {
  id: 'no-twins',
  why: 'Two items that ask the same thing count one opinion twice, which makes the result surer than it should be.',
  find(bank) {
    const earlier = new Map<string, { path: string; id: string; words: Set<string> }[]>()
    return itemsWithPaths(bank).flatMap(({ path, item }): Fault[] => {
      const key = [
        item.facet,
        ...item.options.map((option) => weightRow(bank, option)).sort()
      ].join()
      const group = earlier.get(key) ?? []
      earlier.set(key, group)
      const words = new Set(item.stem.toLowerCase().match(/[\p{L}\p{N}'’]+/gu))
      const twins = group
        .map((other) => ({ other, share: sharedWords(words, other.words) }))
        .filter(({ share }) => share >= sameScene)
      group.push({ path, id: item.id, words })
      return twins.map(({ other, share }) => ({
        severity: 'warn',
        path: `${path}.stem`,
        message: `"${item.id}" has the facet and weights of "${other.id}" at ${other.path} and ${Math.round(share * 100)}% of the words of the shorter stem. Expected less than half of them.`,
        ...withFigure(share),
        fix: 'Set one of the two in another scene, or drop it.'
      }))
    })
  }
}

/** Words that two stems share, as a part of the shorter one's. */
function sharedWords(a: ReadonlySet<string>, b: ReadonlySet<string>): number {
  const shared = [...a].filter((word) => b.has(word)).length
  return shared / Math.max(1, Math.min(a.size, b.size))
}
