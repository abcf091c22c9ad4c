import { itemsById } from '../../src/bank/responses.ts'
import type { Bank } from '../../src/bank/types.ts'

export const stemOf = (bank: Bank, item: string): string =>
  itemsById(bank).get(item)?.item.stem ?? ''

export const optionText = (bank: Bank, item: string, option: string): string =>
  itemsById(bank)
    .get(item)
    ?.item.options.find(({ id }) => id === option)?.text ?? ''

/** The word for a track's work, such as "leading people". */
export const workOf = (bank: Bank, track: string): string =>
  bank.tracks.find(({ id }) => id === track)?.work ?? track
