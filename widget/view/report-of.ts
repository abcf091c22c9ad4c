import { reported, type Report } from '../../src/result/report.ts'
import type { Response } from '../../src/bank/responses.ts'
import type { Change } from '../../src/result/counterfactual.ts'
import type { Sitting } from '../session.ts'

/** The report of a sitting, as it is or as it would be with other responses. */
export function reportOf(
  { snapshot, hasty }: Sitting,
  responses: readonly Response[] = snapshot.context.responses
): Report {
  return reported(snapshot.context.bank, responses, { lowEffort: hasty })
}

/** What the report would be with some answers exchanged. Nothing is. */
export function reportIf(sitting: Sitting, changes: readonly Change[]): Report {
  const responses = sitting.snapshot.context.responses.map((response) => {
    const change = changes.find(({ item }) => item === response.item)
    return change ? { item: change.item, option: change.to } : response
  })
  return reportOf(sitting, responses)
}
