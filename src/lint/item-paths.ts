import type { Bank, Item } from '../bank/types.ts'

/** An item and where it is in the file. */
export interface ItemAt {
  /** `items[3]` */
  path: string
  item: Item
}

/** The scored items with their paths, in the order of the file. */
export function itemsWithPaths(bank: Bank): ItemAt[] {
  return bank.items.map((item, index) => ({ path: `items[${index}]`, item }))
}
