import type { Bank } from '../src/bank/types.ts'

/** A tree that fits onto a bank: it has the members that the bank lacks, at the same places. */
export type Rest = { readonly [name: string]: unknown }

/** Puts the two parts of a bank together again; see build/shipped-bank.ts. */
export const mergeBank = (bank: Bank, rest: Rest): Bank => merge(bank, rest) as Bank

function merge(first: unknown, rest: unknown): unknown {
  if (rest === undefined || rest === null) return first
  if (Array.isArray(first))
    return first.map((entry, index) => merge(entry, (rest as unknown[])[index]))
  if (typeof first !== 'object') return rest
  const own = first as Rest
  const merged: Record<string, unknown> = { ...own }
  for (const [name, value] of Object.entries(rest)) merged[name] = merge(own[name], value)
  return merged
}
