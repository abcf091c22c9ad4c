/** The fewest items that the element takes. */
const fewestItems = 6

/** Members of a bank that an item needs. The others may refer to other items. */
const needed = ['id', 'version', 'language', 'title', 'tracks', 'facets', 'labels']

/**
 * A bank that asks one item, to look at it: copies fill up the quiz, so that it stays in view.
 *
 * @param bank - The content of a bank file, which may have faults.
 * @returns The bank as it is if it has no such item.
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
