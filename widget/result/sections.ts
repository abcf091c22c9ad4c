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
