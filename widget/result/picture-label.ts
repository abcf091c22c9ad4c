import type { Bank } from '../../src/bank/types.ts'
import { sameRegion } from '../../src/bank/region.ts'
import type { Messages } from '../messages/messages.ts'
import type { Summary } from './shared-summary.ts'
import { statedShares } from './shares.ts'
import { regionOfPoint } from './triangle/regions-of-bank.ts'

/** What the picture shows, in a sentence or two. */
export function pictureLabel(
  messages: Messages,
  bank: Bank,
  { place, mean }: { place: Summary['place']; mean: Record<string, number> }
): string {
  if (!place) return messages.pictureLabelOpen
  const { name, alternative } = place
  const [first, second] = statedShares(bank, mean)
  const isBeside = alternative && sameRegion(alternative.region, regionOfPoint(bank, mean))
  const [inside, other] = isBeside ? [alternative.name, name] : [name, alternative?.name]
  const label = messages.pictureLabel({ name: inside, first: first!.work, second: second!.work })
  return other ? `${label} ${messages.pictureLabelOther({ name: other })}` : label
}
