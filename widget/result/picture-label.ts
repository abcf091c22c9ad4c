import type { Bank, Region } from '../../src/bank/types.ts'
import type { Messages } from '../messages/messages.ts'
import { statedShares } from './shares.ts'

/** What the picture shows, in a sentence. */
export function pictureLabel(
  messages: Messages,
  bank: Bank,
  { place, mean }: { place: { region: Region; name: string } | null; mean: Record<string, number> }
): string {
  if (!place) return messages.pictureLabelOpen
  const [first, second] = statedShares(bank, mean)
  return messages.pictureLabel({ name: place.name, first: first!.work, second: second!.work })
}
