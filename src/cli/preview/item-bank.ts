/** The fewest items that the element accepts. */
const fewestItems = 6

/** Members of a bank that showing one item needs. Other members may refer to missing items. */
const needed = ['id', 'version', 'language', 'title', 'tracks', 'facets', 'labels']

/**
 * A bank for previewing one item. Copies of the item fill the quiz, so an answer leads to the same
 * item again.
 *
 * @param bank - The content of a bank file, which may have faults.
 * @returns The unchanged bank if it has no such item.
 */
export function itemBank(bank: unknown, id: string): unknown {
  const { items } = (bank ?? {}) as { items?: unknown }
  const item: unknown = Array.isArray(items)
    ? items.find((each: { id?: unknown } | null) => each?.id === id)
    : undefined
  if (!item) return bank
  const copies = Array.from({ length: fewestItems }, (_, index) => ({
    ...item,
    id: index === 0 ? id : `${id}-copy-${index}`
  }))
  const members = Object.entries(bank as object).filter(([key]) => needed.includes(key))
  return { ...Object.fromEntries(members), items: copies }
}
