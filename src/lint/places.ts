import type { Bank, Item } from '../bank/schema.ts'

/** An item of the pull section and where it stands in the file. */
export interface PlacedItem {
  /** `items[3]` */
  path: string
  item: Item
}

/** The items with their paths, in the order of the file. */
export function placedItems(bank: Bank): PlacedItem[] {
  return bank.items.map((item, index) => ({ path: `items[${index}]`, item }))
}
