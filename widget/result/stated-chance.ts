import type { Messages } from '../messages/messages.ts'

/**
 * A probability in everyday words with one number, such as "about 8 in 10", or "better than 7 in 10"
 * for .75.
 */
export function statedChance(messages: Messages, chance: number): string {
  const twentieths = Math.min(19, Math.round(chance * 20))
  const tenths = Math.floor(twentieths / 2)
  return twentieths % 2 ? messages.chanceOver({ tenths }) : messages.chanceTenths({ tenths })
}
