/**
 * A heading's anchor on its page, as GitHub makes it.
 *
 * @param taken - The anchors of the page so far. Gets the new one.
 * @example
 * anchorOf('When something is wrong', new Set()) // 'when-something-is-wrong'
 */
export function anchorOf(heading: string, taken: Set<string>): string {
  const slug = heading
    .toLowerCase()
    .replace(/[^\p{L}\p{N} _-]/gu, '')
    .replaceAll(' ', '-')
  let anchor = slug
  for (let count = 1; taken.has(anchor); count++) anchor = `${slug}-${count}`
  taken.add(anchor)
  return anchor
}
