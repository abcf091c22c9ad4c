import { BankError, parseBank } from '../bank/parse.ts'
import type { Bank } from '../bank/schema.ts'
import { evenContrasts } from './contrasts.ts'
import { noDeadOptions } from './dead-options.ts'
import { noDrift } from './drift.ts'
import { noEqualRows } from './equal-rows.ts'
import { facetCover } from './facet-cover.ts'
import type { Fault, Finding, Rule } from './finding.ts'
import { isotropy } from './isotropy.ts'
import { itemInformation } from './item-information.ts'
import { evenLeads } from './lead-options.ts'
import { evenAttractiveness } from './ratings.ts'
import { shape } from './shape.ts'
import { totalInformation } from './total-information.ts'
import { evenPairs } from './tradeoff-pairs.ts'
import { noTwins } from './twins.ts'
import { wording } from './wording.ts'

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
