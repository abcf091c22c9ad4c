import type { Bank } from '../../bank/types.ts'
import type { Fault, Rule } from '../finding.ts'

/** A link's themes occur in the bank's questions or places. */
export const knownThemes: Rule = {
  id: 'known-themes',
  why: 'Links are ranked by the themes they share with the answers, so a theme that no question has brings its link to no one.',
  find(bank) {
    const known = themesAsked(bank)
    if (known.size === 0) return []
    return (bank.links ?? []).flatMap(({ themes = [] }, index): Fault[] =>
      themes.flatMap((theme, at) =>
        known.has(theme)
          ? []
          : [
              {
                severity: 'warn',
                path: `links[${index}].themes[${at}]`,
                message: `No question or place has the theme "${theme}". Expected one of the bank's themes.`,
                fix: 'Check the spelling, or drop the theme.'
              }
            ]
      )
    )
  }
}

function themesAsked(bank: Bank): Set<string> {
  const lists = [
    ...bank.items.flatMap(({ themes, options }) => [themes, ...options.map((o) => o.themes)]),
    ...(bank.situation ?? []).flatMap(({ themes, options }) => [
      themes,
      ...options.map((option) => option.themes)
    ]),
    ...(bank.readiness?.items ?? []).map(({ themes }) => themes),
    ...(bank.leadership?.items ?? []).map(({ themes }) => themes),
    ...(bank.places ?? []).map(({ themes }) => themes)
  ]
  return new Set(lists.flatMap((list) => list ?? []))
}
