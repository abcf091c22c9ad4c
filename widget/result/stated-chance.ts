import type { Messages } from '../messages/messages.ts'

/** A probability in everyday words, such as "about 8 in 10" or "about 7 or 8 in 10". */
export function statedChance(messages: Messages, chance: number): string {
  const twentieths = Math.round(chance * 20)
  if (twentieths >= 19) return messages.chanceTop
  if (twentieths % 2 === 0) return messages.chanceTenths({ tenths: twentieths / 2 })
  const lower = (twentieths - 1) / 2
  return messages.chanceBetween({ lower, upper: lower + 1 })
}
