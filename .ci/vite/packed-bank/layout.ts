// A packed bank is text: cells parted by line breaks. First come the words of a dictionary, then
// tables, each as its number of rows and after that column by column. An empty cell stands for a
// member that is not there.

/** The columns of the tables that questions need, in the order in which they are packed. */
export const questionTables = {
  bank: 'id version language title',
  options: 'id text weights',
  items: 'id facet format stem themes extension options',
  frequencies: 'id text',
  readiness: 'id area tracks stem themes',
  abilities: 'id ability text',
  leadership: 'id stem themes options',
  facts: 'id text',
  context: 'id stem themes options'
} as const

/** The same for what only a result shows. */
export const resultTables = {
  evidence: 'evidence',
  caveats: 'caveat themes',
  seats: 'name text',
  roles: 'region title week cost complaint themes seats',
  trials: 'id tracks aim facets title text days question talk themes extension',
  series: 'origin start',
  links: 'id kind title url date source tracks themes summary'
} as const

/** Columns whose cells are letters, each for a word of the dictionary: one word, or any number. */
export const coded = /^(facet|format|area|ability|region|aim|kind)$/
export const listed = /^(tracks|facets)$/

/** The letter of the dictionary's first word and of the theme "T00", and that of the weight 0. */
export const firstLetter = 35
export const noWeight = 99

/** A theme, by its number. */
export const themeOf = (number: number): string => `T${String(number).padStart(2, '0')}`

/**
 * Begins several words with a small letter in place of a capital, and the other way round: so they
 * are more like others that stand within a sentence.
 */
export const swapped = (text: string): string =>
  text.includes(' ') ? text.replace(/^[A-Z]/i, otherCase) : text

const otherCase = (letter: string) => {
  const small = letter.toLowerCase()
  return letter === small ? letter.toUpperCase() : small
}

/** A list with nothing in it, as apart from one that is not there. */
export const emptyList = ' '

/** Stands for a day, or the end of an address, that follows from an episode's number or title. */
export const follows = '='

/**
 * The day of an episode, if one came each week: "2024-03-18" for "episode-400".
 *
 * @param start - Milliseconds of the day on which an episode 0 would have come.
 */
export const dayOf = (id: string, start: number): string =>
  new Date(start + Number(id.slice(8)) * 6048e5).toISOString().slice(0, 10)

/** The end of an address that is named after a title: "should-i-stay" for "Should I stay?". */
export const slugOf = (title: string): string =>
  title.toLowerCase().replaceAll(' ', '-').replace('?', '')

/** The address of an episode that came out on a day: "https://…/2024/03/18/episode-400-…/". */
export const addressOf = (origin: string, id: string, day: string, slug: string): string =>
  `${origin}${day.replaceAll('-', '/')}/${id}-${slug}/`
