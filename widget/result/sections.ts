import { hiddenSections, list, type AttributeProblem } from '../host/attributes.ts'

/** Names of result sections, as the attribute `hide` and the parts of the result use them. */
export const sectionNames = [
  'picture',
  'experiments',
  'links',
  'why',
  'roles',
  'what-if',
  'situation',
  'certainty',
  'compare',
  'save',
  'share'
] as const

export type SectionName = (typeof sectionNames)[number]

/** Finds names in the attribute `hide` that no section has. */
export function hideProblems(element: Element): AttributeProblem[] {
  const known: readonly string[] = sectionNames
  const unknown = [...hiddenSections(element)].filter((name) => !known.includes(name))
  return unknown.map((name) => ({
    name: 'hide',
    message: `hide="${name}" is unknown. Expected ${list(known)}, separated by spaces.`
  }))
}
