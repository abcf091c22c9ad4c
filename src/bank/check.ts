import { BankError, parseBank } from './parse.ts'
import type { Bank } from './schema.ts'
import { evenContrasts } from './check/contrasts.ts'
import { noDeadOptions } from './check/dead-options.ts'
import { noDrift } from './check/drift.ts'
import { noEqualRows } from './check/equal-rows.ts'
import { facetCover } from './check/facet-cover.ts'
import type { Fault, Finding, Rule } from './check/finding.ts'
import { isotropy } from './check/isotropy.ts'
import { itemInformation } from './check/item-information.ts'
import { evenLeads } from './check/lead-options.ts'
import { evenAttractiveness } from './check/ratings.ts'
import { shape } from './check/shape.ts'
import { totalInformation } from './check/total-information.ts'
import { evenPairs } from './check/tradeoff-pairs.ts'
import { noTwins } from './check/twins.ts'
import { wording } from './check/wording.ts'

/** The rules, L1 to L14. */
const rules: readonly Rule[] = [
  shape,
  totalInformation,
  itemInformation,
  isotropy,
  evenContrasts,
  noDrift,
  evenLeads,
  facetCover,
  noDeadOptions,
  noEqualRows,
  noTwins,
  wording,
  evenAttractiveness,
  evenPairs
]

/**
 * Holds a bank against the rules for honest items: does it tell enough, does it lean to a track,
 * can it be read without guessing what is wanted?
 *
 * Takes what `parseBank` returns, or a file's content that has not been parsed: whatever `parseBank`
 * would refuse is then reported under L1, and the other rules wait until that is mended. Lengths and
 * weights are checked in any language, word lists and reading grade in English banks (`en`, `en-GB`).
 *
 * @returns Findings in the order of the rules, then of the file; empty for a bank without fault.
 */
export function checkBank(input: unknown): Finding[] {
  let bank: Bank
  try {
    bank = parseBank(input)
  } catch (error) {
    if (!(error instanceof BankError)) throw error
    return error.issues.map(({ path, message }) =>
      finding(shape, { severity: 'error', path, message, fix: parseFix })
    )
  }
  return rules.flatMap((rule) => rule.find(bank).map((fault) => finding(rule, fault, bank)))
}

const parseFix =
  'Change what stands at the path to what was expected; the other rules are checked once the file can be read.'

function finding({ id, why }: Rule, fault: Fault, bank?: Bank): Finding {
  const explained = fault.severity === 'warn' && rulesNoted(fault.path, bank).includes(id)
  return { rule: id, ...fault, why, explained }
}

/** The rules that the note of the item at a path names. */
function rulesNoted(path: string, bank?: Bank): string[] {
  const [, index] = /^items\[(\d+)\]/.exec(path) ?? []
  const note = index === undefined ? undefined : bank?.items[Number(index)]?.note
  return note?.match(/\bL\d+\b/g) ?? []
}
