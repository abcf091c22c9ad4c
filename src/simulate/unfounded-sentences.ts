import { isAnswer } from '../bank/responses.ts'
import { trackIds } from '../bank/track.ts'
import type { Bank, Condition } from '../bank/types.ts'
import type { Report } from '../result/types.ts'
import type { Responses } from './contradictions.ts'

/** Something in a bank that is only for some readers. */
interface Conditional {
  when?: Condition | undefined
  unless?: Condition | undefined
}

/**
 * Everything a result shows this reader whose condition in the bank isn't true of them: reasons
 * under links, experiments, roles and questions for a one-on-one. Empty if there is none.
 *
 * Conditions are evaluated here without the engine, because the engine is what is being tested.
 *
 * @returns One sentence for each.
 */
export function unfounded(bank: Bank, { responses }: Responses, report: Report): string[] {
  const { claim, place, experiments, links, roles, questions } = report
  const chosen = new Set(responses.filter(isAnswer).map(({ item, option }) => `${item}=${option}`))
  const isTrue = (condition: Condition) => {
    const checks = []
    if (condition.place) {
      checks.push(condition.place.some((region) => region.join() === place?.region.join()))
    }
    if (condition.first) {
      const [first] = claim.kind === 'open' || claim.kind === 'between' ? [] : claim.tracks
      checks.push(condition.first.some((track) => track === first))
    }
    if (condition.claim) checks.push(condition.claim.some((kind) => kind === claim.kind))
    for (const [item, options] of Object.entries(condition.answers ?? {})) {
      checks.push(options.some((option) => chosen.has(`${item}=${option}`)))
    }
    return !checks.includes(false)
  }
  const isFor = ({ when, unless }: Conditional) =>
    (when === undefined || isTrue(when)) && (unless === undefined || !isTrue(unless))
  const found: string[] = []
  const expect = (what: string, candidates: readonly Conditional[] | undefined) => {
    if (!candidates?.some(isFor)) found.push(what)
  }
  for (const { id, reason } of links) {
    const link = bank.links?.find((one) => (one.id ?? one.url) === id)
    if (!link) found.push(`There is no link "${id}".`)
    else if (reason !== undefined) {
      expect(
        `Link "${id}": the reason "${reason}" isn't true.`,
        link.reasons?.filter(({ text }) => text === reason)
      )
    }
  }
  for (const aim of ['confirm', 'disprove'] as const) {
    const shown = experiments[aim]
    if (shown === null) continue
    const fitting = bank.experiments?.filter(({ id }) => id === shown)
    expect(
      `Experiment "${shown}" isn't for this reader.`,
      fitting?.filter((one) => one.aim === aim)
    )
  }
  // Without a place, only roles with a condition, from the region of the claim's tracks.
  const inPlay = claim.tracks.length ? claim.tracks : trackIds(bank)
  const near = (place?.region ?? inPlay).toSorted().join()
  const titles = bank.places?.find(({ region }) => region.toSorted().join() === near)?.roles
  for (const { name } of roles) {
    expect(
      `Role "${name}" isn't for this reader.`,
      titles?.filter((one) => one.name === name && (place || one.when))
    )
  }
  for (const text of questions) {
    expect(
      `Question "${text}" isn't for this reader.`,
      bank.oneOnOne?.filter((one) => one.text === text)
    )
  }
  return found
}
