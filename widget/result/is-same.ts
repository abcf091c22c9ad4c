import type { Response } from '../../src/bank/responses.ts'

/** Whether two lists give the same answers, in any order. */
export const isSame = (one: readonly Response[], other: readonly Response[]): boolean =>
  one.length === other.length && signature(one) === signature(other)

const signature = (responses: readonly Response[]) =>
  responses
    .map((response) => `${response.item}=${'option' in response ? response.option : ''}`)
    .toSorted()
    .join('\n')
