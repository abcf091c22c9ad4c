import type { FileFinding } from './file-finding.ts'

/** The findings to print, with a limit for each rule. */
export interface FindingsToPrint {
  all: readonly FileFinding[]
  shown: readonly FileFinding[]
  /** Number of findings left out, by rule. A rule whose findings are all shown has no entry. */
  more: Readonly<Record<string, number>>
}

/** Keeps at most `most` findings of each rule, dropping warnings first. The order stays. */
export function findingsToPrint(all: readonly FileFinding[], most: number): FindingsToPrint {
  const byRule = new Map<string, FileFinding[]>()
  for (const finding of all) {
    const own = byRule.get(finding.rule) ?? []
    byRule.set(finding.rule, own)
    own.push(finding)
  }
  const isError = ({ severity }: FileFinding) => severity === 'error'
  const kept = new Set<FileFinding>()
  const more: Record<string, number> = {}
  for (const [rule, own] of byRule) {
    const ordered = [...own.filter(isError), ...own.filter((each) => !isError(each))]
    for (const finding of ordered.slice(0, most)) kept.add(finding)
    if (own.length > most) more[rule] = own.length - most
  }
  return { all, shown: all.filter((finding) => kept.has(finding)), more }
}

/** A line for each rule with findings left out: "… and 2,896 more of no-twins". */
export const moreLines = ({ more }: FindingsToPrint): string[] =>
  Object.entries(more).map(
    ([rule, count]) => `… and ${count.toLocaleString('en')} more of ${rule}; --all prints them.`
  )
