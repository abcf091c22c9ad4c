import type { BankIssue } from '../bank-issue.ts'
import { oneOf, quoted } from '../error-text.ts'
import { memberPath } from '../path.ts'
import { isText, listAt, memberOf, type Entry } from './entries.ts'
import type { Known } from './known-ids.ts'

/** Keys of an object that aren't tracks. */
export function keyIssues(entry: Entry, key: string, known: Known): BankIssue[] {
  return memberOf(entry, key).flatMap(({ path, value }) =>
    Object.keys(value).flatMap((track) =>
      unknownTrack({ path: memberPath(path, track), value: track }, known)
    )
  )
}

function unknownTrack(
  { path, value }: { path: string; value: unknown },
  known: Known
): BankIssue[] {
  if (!known.tracks.length || !isText(value) || known.tracks.includes(value)) return []
  return [{ path, message: `There is no track "${value}". Expected ${oneOf(known.tracks)}.` }]
}

/** A list of tracks: known ones, each once. */
export function trackIssues(path: string, list: unknown, known: Known): BankIssue[] {
  const seen = new Set<unknown>()
  return listAt(path, list).flatMap((track) => {
    if (isText(track.value) && seen.has(track.value)) {
      const message = `"${track.value}" is in the list already. Expected each track once.`
      return [{ path: track.path, message }]
    }
    seen.add(track.value)
    return unknownTrack(track, known)
  })
}

/** A facet must exist. */
export function facetIssues(
  { path, value }: { path: string; value: unknown },
  known: Known
): BankIssue[] {
  if (!isText(value) || known.facets.has(value)) return []
  const expected = known.facets.size
    ? `Expected ${oneOf([...known.facets])}.`
    : 'Expected the bank to list its facets, or the item to have none.'
  return [{ path, message: `There is no facet "${value}". ${expected}` }]
}

/** A region: known tracks, each once, in the order of the bank. */
export function regionIssues(path: string, region: unknown, known: Known): BankIssue[] {
  const unknown = trackIssues(path, region, known)
  if (unknown.length || !known.tracks.length || !Array.isArray(region)) return unknown
  const inOrder = known.tracks.filter((track) => region.includes(track))
  const isComplete = region.length === inOrder.length
  if (!isComplete || inOrder.every((track, at) => region[at] === track)) return []
  const expected = `Expected [${quoted(inOrder)}].`
  return [{ path, message: `The tracks of a region aren't in the order of the bank. ${expected}` }]
}

/** A list of regions. */
export const regionListIssues = (path: string, list: unknown, known: Known): BankIssue[] =>
  listAt(path, list).flatMap((region) => regionIssues(region.path, region.value, known))

/** Regions, tracks, items and options in a condition must exist. */
export function conditionIssues(entry: Entry, key: string, known: Known): BankIssue[] {
  return memberOf(entry, key).flatMap((condition) => [
    ...regionListIssues(`${condition.path}.place`, condition.value['place'], known),
    ...trackIssues(`${condition.path}.first`, condition.value['first'], known),
    ...memberOf(condition, 'answers').flatMap(({ path, value }) =>
      Object.entries(value).flatMap(([item, chosen]) => {
        const options = known.options.get(item)
        if (!options) {
          const message = `There is no item "${item}". Expected an item of any section.`
          return [{ path: memberPath(path, item), message }]
        }
        return listAt(memberPath(path, item), chosen).flatMap((option) => {
          if (!isText(option.value) || options.has(option.value)) return []
          const expected = `Expected ${oneOf([...options])}.`
          const message = `Item "${item}" has no option "${option.value}". ${expected}`
          return [{ path: option.path, message }]
        })
      })
    )
  ])
}
