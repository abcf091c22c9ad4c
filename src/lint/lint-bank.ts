import { BankError, parseBank } from '../bank/parse.ts'
import type { Bank } from '../bank/types.ts'
import type { Fault, Finding, Rule } from './finding.ts'
import { enoughInformation } from './rules/enough-information.ts'
import { evenAttractiveness } from './rules/even-attractiveness.ts'
import { evenContrasts } from './rules/even-contrasts.ts'
import { evenDirections } from './rules/even-directions.ts'
import { evenLeads } from './rules/even-leads.ts'
import { evenTradeoffs } from './rules/even-tradeoffs.ts'
import { facetCoverage } from './rules/facet-coverage.ts'
import { itemStructure } from './rules/item-structure.ts'
import { knownThemes } from './rules/known-themes.ts'
import { noDeadOptions } from './rules/no-dead-options.ts'
import { noDrift } from './rules/no-drift.ts'
import { noEqualOptions } from './rules/no-equal-options.ts'
import { noGiveaway } from './rules/no-giveaway.ts'
import { noMonotony } from './rules/no-monotony.ts'
import { noPlaceholders } from './rules/no-placeholders.ts'
import { noTwins } from './rules/no-twins.ts'
import { noWeakItems } from './rules/no-weak-items.ts'
import { plainWording } from './rules/plain-wording.ts'
import { reasonsWithConditions } from './rules/reasons-with-conditions.ts'
import { variedStems } from './rules/varied-stems.ts'

const rules: readonly Rule[] = [
  itemStructure,
  noPlaceholders,
  enoughInformation,
  noWeakItems,
  evenDirections,
  evenContrasts,
  noDrift,
  evenLeads,
  facetCoverage,
  noDeadOptions,
  noEqualOptions,
  noTwins,
  plainWording,
  evenAttractiveness,
  evenTradeoffs,
  noGiveaway,
  noMonotony,
  variedStems,
  knownThemes,
  reasonsWithConditions
]

/**
 * Checks a bank for honest items: do they tell enough, do they favor a track, can they be answered
 * without guessing what is wanted?
 *
 * A file that `parseBank` refuses gets its faults reported under `item-structure`; the other rules
 * run once it can be read. Word lists, reading grade and word statistics apply to banks in English.
 *
 * @param input - A bank, or the content of a bank file that hasn't been parsed.
 * @returns Findings in the order of the rules, then of the file; empty for a clean bank.
 *
 * @example
 * const errors = lintBank(bank).filter(({ severity }) => severity === 'error')
 */
export function lintBank(input: unknown): Finding[] {
  return lintStepwise(input, () => {})
}

/**
 * Like `lintBank`, for callers that show progress.
 *
 * @param update - Called after each rule with the share of rules that are done, 0 to 1.
 */
export function lintStepwise(input: unknown, update: (done: number) => void): Finding[] {
  let bank: Bank
  try {
    bank = parseBank(input)
  } catch (error) {
    if (!(error instanceof BankError)) throw error
    return error.issues.map(({ path, message }) =>
      finding(itemStructure, { severity: 'error', path, message, fix: structureFix })
    )
  }
  return rules.flatMap((rule, index) => {
    const findings = rule.find(bank).map((fault) => finding(rule, fault, bank))
    update((index + 1) / rules.length)
    return findings
  })
}

const structureFix =
  'Change the value at this path to what was expected. The other rules run once the file can be read.'

function finding({ id, why }: Rule, fault: Fault, bank?: Bank): Finding {
  const explained = fault.severity === 'warn' && noteAt(fault.path, bank).includes(id)
  return { rule: id, ...fault, why, explained }
}

/** The note of the item at a path, or an empty text. */
function noteAt(path: string, bank?: Bank): string {
  const [, index] = /^items\[(\d+)\]/.exec(path) ?? []
  return (index === undefined ? undefined : bank?.items[Number(index)]?.note) ?? ''
}
