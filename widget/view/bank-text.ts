import type { Bank } from '../../src/bank/schema.ts'
import { itemsById } from '../../src/bank/responses.ts'

/** What an item asks. */
export const stemOf = (bank: Bank, item: string): string => itemsById(bank).get(item)!.item.stem

/** What an option says. */
export const textOf = (bank: Bank, item: string, option: string): string =>
  itemsById(bank)
    .get(item)!
    .item.options.find(({ id }) => id === option)!.text
