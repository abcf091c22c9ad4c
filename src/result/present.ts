import { chosenOptions, type Response } from '../bank/responses.ts'
import type { Bank, NowItem } from '../bank/types.ts'

/** The options chosen in the section `now`, in the bank's order: what the reader does today. */
export function presentOptions<T extends string>(
  { now = [] }: Bank<T>,
  responses: readonly Response[]
): NowItem<T>['options'] {
  const chosen = chosenOptions(responses)
  return now.flatMap(({ id, options }) => options.filter((option) => option.id === chosen.get(id)))
}
