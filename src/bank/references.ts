import type { BankIssue } from './bank-issue.ts'
import { oneOf, quoted } from './error-text.ts'
import { memberPath } from './path.ts'
import {
  entriesAt,
  isRecord,
  isText,
  listAt,
  memberOf,
  within,
  type Entry
} from './references/entries.ts'
import { askedIn, knownIn, type Known } from './references/known-ids.ts'
import { repeats } from './references/repeats.ts'
import {
  conditionIssues,
  facetIssues,
  keyIssues,
  regionIssues,
  regionListIssues,
  trackIssues
} from './references/unknown-ids.ts'
import { dayItem } from './responses.ts'

/** How many options each format has. */
const optionCounts = /* @__PURE__ */ new Map<unknown, number>([
  ['triad', 3],
  ['quad', 4],
  ['tradeoff', 5]
])

/**
 * Faults between the parts of a bank file, which a schema can't see: ids used twice, references to
 * entries that don't exist, options that don't fit their item's format. Copes with files that have
 * other faults, so that one pass reports everything.
 */
export function referenceIssues(file: Record<string, unknown>): BankIssue[] {
  const top = (key: string) => entriesAt(key, file[key])
  const { readiness, leadership, asked } = askedIn(file)
  const known = knownIn(file)
  return [
    ...repeats(top('tracks'), 'id', 'Track ids are used once'),
    ...repeats(top('facets'), 'id', 'Facet ids are used once'),
    ...repeats(asked, 'id', 'Item ids are shared by all sections'),
    ...asked.filter(({ value }) => value['id'] === dayItem).map(reservedId),
    ...asked.flatMap((item) => repeats(within(item, 'options'), 'id', 'Option ids are per item')),
    ...(readiness ? repeats(within(readiness, 'options'), 'id', 'Answer ids are used once') : []),
    ...(leadership ? abilityIssues(leadership) : []),
    ...(leadership
      ? regionListIssues(`${leadership.path}.regions`, leadership.value['regions'], known)
      : []),
    ...repeats(top('days'), 'id', 'Day ids are used once'),
    ...repeats(top('experiments'), 'id', 'Experiment ids are used once'),
    ...repeats(top('oneOnOne'), 'id', 'Question ids are used once'),
    ...repeats(top('links'), 'id', 'Each link has its own id or address', 'url'),
    ...repeatedPlaces(top('places')),
    ...top('items').flatMap((item) => itemIssues(item, known)),
    ...top('facets').flatMap((facet) => [
      ...keyIssues(facet, 'patterns', known),
      ...keyIssues(facet, 'whatIf', known),
      ...tallyIssues(facet, file['tallies'])
    ]),
    ...top('now').flatMap((item) =>
      within(item, 'options').flatMap((option) =>
        regionListIssues(`${option.path}.regions`, option.value['regions'], known)
      )
    ),
    ...top('followUps').flatMap((item) =>
      regionListIssues(`${item.path}.regions`, item.value['regions'], known)
    ),
    ...top('days').flatMap((day) => regionIssues(`${day.path}.region`, day.value['region'], known)),
    ...(readiness ? within(readiness, 'items') : []).flatMap((item) => [
      ...trackIssues(`${item.path}.tracks`, item.value['tracks'], known),
      ...conditionIssues(item, 'unless', known)
    ]),
    ...top('places').flatMap((place) => placeIssues(place, known)),
    ...top('experiments').flatMap((experiment) => [
      ...trackIssues(`${experiment.path}.tracks`, experiment.value['tracks'], known),
      ...listAt(`${experiment.path}.facets`, experiment.value['facets']).flatMap((facet) =>
        facetIssues(facet, known)
      ),
      ...conditionIssues(experiment, 'when', known),
      ...conditionIssues(experiment, 'unless', known)
    ]),
    ...top('oneOnOne').flatMap((question) => [
      ...conditionIssues(question, 'when', known),
      ...conditionIssues(question, 'unless', known)
    ]),
    ...top('links').flatMap((link) => linkIssues(link, known))
  ]
}

/** Faults between a list of links and their bank. */
export function linkReferenceIssues(file: Record<string, unknown>, links: unknown): BankIssue[] {
  const known = knownIn(file)
  return entriesAt('', links).flatMap((link) => linkIssues(link, known))
}

function reservedId({ path }: Entry): BankIssue {
  const message = `"${dayItem}" is the id of the blind days. Expected another one.`
  return { path: `${path}.id`, message }
}

/** A pattern may count any number of answers, so one that says `{tally}` needs words for `any`. */
function tallyIssues(facet: Entry, tallies: unknown): BankIssue[] {
  if (isRecord(tallies) && 'any' in tallies) return []
  return memberOf(facet, 'patterns').flatMap(({ path, value }) =>
    Object.entries(value)
      .filter(([, text]) => isText(text) && text.includes('{tally}'))
      .map(([track]) => ({
        path: memberPath(path, track),
        message: 'There are no words for {tally}. Expected "any" in the bank’s "tallies".'
      }))
  )
}

function repeatedPlaces(places: readonly Entry[]): BankIssue[] {
  const keyed = places.map(({ path, value }) => {
    const { region } = value
    const isRegion = Array.isArray(region) && region.every(isText)
    return { path, value: { region: isRegion ? region.join('+') : undefined } }
  })
  return repeats(keyed, 'region', 'Each region has one place')
}

/** Each leadership item has one option for each ability. */
function abilityIssues(leadership: Entry): BankIssue[] {
  const abilities = within(leadership, 'abilities')
  const ids = abilities.map(({ value }) => value['id']).filter(isText)
  const perItem = within(leadership, 'items').flatMap((item) => {
    const options = within(item, 'options')
    const unknown = options.flatMap(({ path, value: { ability } }) =>
      !isText(ability) || ids.includes(ability)
        ? []
        : [
            {
              path: `${path}.ability`,
              message: `There is no ability "${ability}". Expected ${oneOf(ids)}.`
            }
          ]
    )
    const missing = ids.filter((id) => !options.some(({ value }) => value['ability'] === id))
    const message = `No option shows ${quoted(missing)}. Expected one option per ability.`
    const wrong = [...repeats(options, 'ability', 'Each ability has one option'), ...unknown]
    return [
      ...wrong,
      ...(missing.length && !wrong.length ? [{ path: `${item.path}.options`, message }] : [])
    ]
  })
  return [...repeats(abilities, 'id', 'Ability ids are used once'), ...perItem]
}

function itemIssues(item: Entry, known: Known): BankIssue[] {
  const { format, options, facet } = item.value
  const expected = optionCounts.get(format)
  const count = Array.isArray(options) ? options.length : expected
  // A format that is no text is a fault of its own.
  const name = isText(format) ? format : ''
  const message = `A ${name} has ${count} options. Expected ${expected}.`
  return [
    ...(expected === undefined || count === expected
      ? []
      : [{ path: `${item.path}.options`, message }]),
    ...facetIssues({ path: `${item.path}.facet`, value: facet }, known),
    ...within(item, 'options').flatMap((option) => weightIssues(option, known))
  ]
}

/** The weights of an option have exactly the bank's tracks. */
function weightIssues(option: Entry, known: Known): BankIssue[] {
  const [weights] = memberOf(option, 'weights')
  if (!weights || !known.tracks.length) return []
  const missing = known.tracks
    .filter((track) => !Object.hasOwn(weights.value, track))
    .map((track) => ({
      path: memberPath(weights.path, track),
      message: `The track "${track}" has no weight. Expected a whole number from -2 to 3.`
    }))
  return [...keyIssues(option, 'weights', known), ...missing]
}

function placeIssues(place: Entry, known: Known): BankIssue[] {
  const { region } = place.value
  const outside = memberOf(place, 'lean').flatMap(({ path, value }) =>
    Object.keys(value)
      .filter((track) => known.tracks.includes(track))
      .filter((track) => Array.isArray(region) && !region.includes(track))
      .map((track) => ({
        path: memberPath(path, track),
        message: `The region doesn't have the track "${track}". Expected one of its own.`
      }))
  )
  return [
    ...regionIssues(`${place.path}.region`, region, known),
    ...keyIssues(place, 'lean', known),
    ...outside,
    ...within(place, 'roles').flatMap((role) => [
      ...conditionIssues(role, 'when', known),
      ...conditionIssues(role, 'unless', known)
    ])
  ]
}

function linkIssues(link: Entry, known: Known): BankIssue[] {
  return [
    ...trackIssues(`${link.path}.tracks`, link.value['tracks'], known),
    ...conditionIssues(link, 'when', known),
    ...within(link, 'reasons').flatMap((reason) => conditionIssues(reason, 'when', known))
  ]
}
