// A packed bank is text: cells parted by line breaks. First come the words of a dictionary, then
// tables, each as its number of rows and after that column by column. An empty cell stands for a
// member that is not there. Where all cells of a column are of one length, they stand in one line.

/** The columns of the tables that questions need, in the order in which they are packed. */
export const questionTables = {
  options: 'id weights text',
  items: 'id facet format stem themes options',
  frequencies: 'id text',
  readiness: 'id area tracks stem themes',
  abilities: 'id ability text',
  leadership: 'id stem themes options',
  facts: 'id text',
  context: 'id stem themes options'
} as const

/** The same for what only a result shows. What says the same is not far apart. */
export const resultTables = {
  evidence: 'evidence',
  trials: 'id tracks aim facets title text days question talk themes',
  caveats: 'caveat themes',
  roles: 'region title week cost complaint themes seats',
  seats: 'name text',
  series: 'origin start',
  links: 'id kind title url date source tracks themes summary'
} as const

/** Columns whose cells are letters, each for a word of the dictionary: one word, or any number. */
export const coded = /^(facet|format|area|ability|region|aim|kind|options|seats)$/
export const listed = /^(tracks|facets)$/

/** Of the former, those whose letter says how many rows of another table are a part of the row. */
export const counted = /^(options|seats)$/

/** The cells of a column that stand in one line; of any other column, each has its own. */
export const inLine = (column: string): RegExp | undefined =>
  column === 'weights' ? /.../g : coded.test(column) ? /./g : undefined

/** The letter of the dictionary's first word, of the theme "T00" and of 0, and that of the weight 0. */
export const firstLetter = 35
export const noWeight = 99

/** A theme, by its number. */
export const themeOf = (number: number): string => `T${String(number).padStart(2, '0')}`

/**
 * Begins several words with a small letter in place of a capital, and the other way round: so they
 * are more like others that stand within a sentence.
 */
export const swapped = (text: string): string => text.replace(/^[A-Z](?=.* )/i, otherCase)

const otherCase = (letter: string) => {
  const small = letter.toLowerCase()
  return letter === small ? letter.toUpperCase() : small
}

/** A list with nothing in it, as apart from one that is not there. */
export const emptyList = ' '

/** Stands, in what is said of an option as evidence, for the option's own text. */
export const ownText = '~'

/** For the ids and the texts of a trade-off: what is said for "clearly" halfway, and the middle. */
export const steps = {
  id: ['more', 'both'],
  text: ['slightly', 'Both about equally']
} as const

/** What stands between the two ends of most trade-offs: "Both about equally", and the halves. */
export const between = (first: string, last: string, [half, middle]: readonly [string, string]) => [
  first.replace('clearly', half),
  middle,
  last.replace('clearly', half)
]

/** Stands for the end of an address that follows from a title. */
export const follows = '='

/** The day that came so many days after 1970 began: "2024-03-18" for 19,800. */
export const dayOf = (days: number): string => new Date(days * 864e5).toISOString().slice(0, 10)

/** The end of an address that is named after a title: "should-i-stay" for "Should I stay?". */
export const slugOf = (title: string): string =>
  title.toLowerCase().replaceAll(' ', '-').replace('?', '')

/** The address of an episode that came out on a day: "https://…/2024/03/18/episode-400-…/". */
export const addressOf = (origin: string, id: string, day: string, slug: string): string =>
  `${origin}${day.replaceAll('-', '/')}/${id}-${slug}/`
