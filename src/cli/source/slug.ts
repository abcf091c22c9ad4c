/** Longer ids are cut at a word. */
const longest = 60

/**
 * A lower-case-with-hyphens id made from a text; empty if the text has no letter or digit.
 *
 * @example
 * slugOf('Don’t panic: 100% über-deep?') // 'dont-panic-100-uber-deep'
 */
export function slugOf(text: string): string {
  const slug = text
    .normalize('NFKD')
    .replaceAll(/[\u0300-\u036f'’]/g, '')
    .toLowerCase()
    .replaceAll('ß', 'ss')
    .replaceAll(/[^a-z0-9]+/g, '-')
    .replaceAll(/^-+|-+$/g, '')
  if (slug.length <= longest) return slug
  const cut = slug.slice(0, longest)
  return slug[longest] === '-' ? cut : cut.replace(/-[^-]*$/, '')
}

/** The slug itself, or with the first number that makes it unique: `slug-2`. */
export function uniqueSlug(slug: string, taken: ReadonlySet<unknown>): string {
  let unique = slug
  for (let number = 2; taken.has(unique); number++) unique = `${slug}-${number}`
  return unique
}
